import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { committed } from './committed';
import { cycleIn, edgesOf, importsOf, sourceFiles } from './import-graph';
import { MOST_FILES, PACKAGES, ROOMS } from './rooms';

const rooms: Readonly<Record<string, readonly string[]>> = ROOMS;
const NODE_ONLY = ['scripts', 'geo'];
const folderOf = (room: string) => (NODE_ONLY.includes(room) ? room : join('src', room));
/** Not rooms: the module declarations of untyped packages, and folders of rooms. */
const NOT_ROOMS = ['src', 'src/panels', 'src/present', 'types'];

/** Whether an entry of the table, "room" or "room/*", means this room. */
const means = (entry: string, room: string): boolean =>
  entry.endsWith('/*') ? `${room}/`.startsWith(entry.slice(0, -1)) : entry === room;

/** The room of a file: its folder, else the nearest folder above it that is one. */
function roomOf(path: string): string | undefined {
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    const room = folder.replace(/^src\//, '');
    if (room in rooms && folderOf(room) === folder) return room;
  }
  return undefined;
}

const files = sourceFiles('src', 'scripts', 'geo');
const imports = files.flatMap(importsOf);
const ours = imports.filter(({ to }) => roomOf(to) !== undefined);

describe('the rooms of the house', () => {
  it('each import of another room is in the table', () => {
    const wrong = ours.filter(({ from, to }) => {
      const [room, other] = [roomOf(from) ?? '', roomOf(to) ?? ''];
      return room !== other && !rooms[room]?.some((entry) => means(entry, other));
    });
    expect(wrong.map(({ from, to }) => `${from} must not import ${to}`)).toEqual([]);
    expect(ours.length).toBeGreaterThan(1000);
  });

  it('the table lists nothing that no file needs', () => {
    const used = edgesOf(ours.map(({ from, to }) => [roomOf(from) ?? '', roomOf(to) ?? ''] as const));
    const unused = Object.entries(rooms).flatMap(([room, others]) =>
      others
        .filter((entry) => ![...(used.get(room) ?? [])].some((other) => other !== room && means(entry, other)))
        .map((entry) => `${room} → ${entry}`),
    );
    expect(unused).toEqual([]);
  });

  it('no two rooms import each other, by whatever way round', () => {
    const between = ours.map(({ from, to }) => [roomOf(from) ?? '', roomOf(to) ?? ''] as const);
    expect(cycleIn(edgesOf(between.filter(([room, other]) => room !== other)))).toBe(undefined);
  });

  it('no two files import each other, types included', () => {
    expect(cycleIn(edgesOf(ours.map(({ from, to }) => [from, to] as const)))).toBe(undefined);
  });

  it('each file is in a room', () => {
    expect(files.filter((file) => roomOf(file) === undefined && !file.endsWith('.d.ts'))).toEqual([]);
  });

  it.each(Object.entries(PACKAGES))('only its own rooms import %s', (name, allowed) => {
    const importers = imports
      .filter(({ to }) => to === name || to.startsWith(`${name}/`))
      .map(({ from }) => roomOf(from));
    expect([...new Set(importers)].sort()).toEqual([...allowed].sort());
  });

  it.each(Object.entries(rooms))('%s has a README of a few lines, which says what it may import', (room, others) => {
    const path = join(folderOf(room), 'README.md');
    expect(existsSync(path), `${path} is missing`).toBe(true);
    const text = readFileSync(path, 'utf8').trim();
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    expect(lines.length, path).toBeLessThanOrEqual(6); // the heading and five lines
    const listed = others.map((entry) => `\`${entry}\``).join(', ');
    expect(text, path).toContain(`May import: ${listed || 'no other room'}.`);
  });
});

describe('folders', () => {
  // Not the disk's folders: failed tests leave pictures in one that git ignores.
  const inTops = committed.filter((path) => /^(?:src|scripts|geo|tests)\//.test(path));
  const folders = [...new Set(inTops.map((path) => dirname(path)))];

  it.each(folders)('%s holds about 20 files at most', (folder) => {
    const held = inTops.filter((path) => dirname(path) === folder && basename(path) !== 'README.md');
    expect(held.length).toBeLessThanOrEqual(MOST_FILES);
  });

  it.each(folders.filter((folder) => folder.startsWith('src') && !NOT_ROOMS.includes(folder)))(
    '%s is a room',
    (folder) => {
      expect(roomOf(join(folder, 'any.ts'))).toBeDefined();
    },
  );
});

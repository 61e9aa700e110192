import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en as program } from '../../../src/text/en';
import { sourceFiles } from '../architecture/import-graph';
import { another, functionsOf, leavesOf, NOTICE_PARTS, whole } from './texts';

const en = whole(program);

/** Formats of `Intl` and texts by a code, which need arguments of their own. */
const FORMATS = new Set(['number', 'list', 'timeline.span', 'speakerTextsFor.clock', 'notices.retryBy']);

/** What one source file reads by its name, and what it reads as a list or by a computed name. */
const files = [...sourceFiles('src'), 'scripts/not-found/not-found.mjs']
  .filter((path) => !path.startsWith('src/text/'))
  .map((path) => {
    const text = readFileSync(path, 'utf8');
    const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, name = '']) => name);
    const destructured = all(/\{([^{}]*)\}(?:: \w+\[?[^)]*)? ?[=)]/g).flatMap((names) => names.match(/\w+/g) ?? []);
    const listed = new Set([...all(/(\w+)(?:\.map\(|\[)/g), ...all(/Object\.\w+\((?:\w+\.)*(\w+)\)/g)]);
    // "const { timeline: texts } = messages" and then "texts[name]".
    for (const [, name = '', alias = ''] of text.matchAll(/\b(\w+): (\w+)(?=[^{}]*\} = )/g))
      if (listed.has(alias)) listed.add(name);
    // "const words = speakerTextsFor(messages)" and then "words[name]".
    for (const [, alias = '', name = ''] of text.matchAll(/\b(\w+) = (\w+TextsFor)\(/g))
      if (listed.has(alias)) listed.add(name);
    return {
      words: new Set(all(/([\w-]+)/g)),
      read: new Set([...all(/\.(\w+)/g), ...destructured]),
      listed,
    };
  });

/** Whether a file reads the entry and names its group, "detail.says", or reads its group by a computed name, "theme[name]". */
function isUsed(path: string): boolean {
  const keys = path.split('.');
  return keys.some((key, i) => {
    const group = keys[i - 1];
    return files.some(
      ({ words, read, listed }) =>
        (group === undefined || words.has(group)) && (i === keys.length - 1 ? read : listed).has(key),
    );
  });
}

describe('each entry of the English catalog', () => {
  it('is used', () => {
    expect(leavesOf(en).flatMap(([path]) => (isUsed(path) ? [] : [path]))).toEqual([]);
    expect(isUsed('detail.restsOnIt')).toBe(false);
  });

  it('says what it is given: each argument changes its text', () => {
    for (const { path, make, args } of functionsOf(en).filter((one) => !FORMATS.has(one.path))) {
      const text = make(...args);
      for (const [i, arg] of args.entries()) {
        const changed = args.map((same, at) => (at === i ? another(arg) : same));
        expect(make(...changed), `${path}, argument ${i + 1}`).not.toBe(text);
      }
    }
  });

  it('has no blank at its ends, no double blank, and the typographer’s signs', () => {
    for (const [path, leaf] of leavesOf(en)) {
      if (typeof leaf !== 'string') continue;
      expect(leaf, path).toBe(leaf.trim());
      expect(leaf, path).not.toMatch(/ {2}|\.\.\.|'|"/);
    }
  });
});

describe('a notice about the address', () => {
  it.each(NOTICE_PARTS.filter((part) => part !== 'mode'))('about “%s” quotes what was there', (part) => {
    expect(en.notices.dropped(part, 'atlantis')).toContain('atlantis');
    expect(en.notices.dropped(part, '')).not.toContain('nothing');
  });
});

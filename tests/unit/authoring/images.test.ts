import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { run } from '../../../scripts/story/commands';
import { adviceOnImages } from '../../../src/authoring/images';
import { PICTURE_FILES, picturedStory, picturedText } from '../story/pictured-story';

const story = picturedStory();
const fine = PICTURE_FILES.get('pictured/gate.png') ?? new Uint8Array();
const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** The advice on the files, if the place's picture has these bytes. */
const adviceWith = (gate: Uint8Array | undefined) => [
  ...adviceOnImages(story, (path) => (path === 'pictured/gate.png' ? gate : (PICTURE_FILES.get(path) ?? fine))),
];

describe('the files of a story’s pictures', () => {
  it('are as their names say', () => expect(adviceWith(fine)).toEqual([]));

  it('are missed where they are not beside the story', () => {
    expect(adviceWith(undefined)).toEqual([
      { code: 'no-image-file', path: 'places[0].image.file', id: 'cairo', detail: 'pictured/gate.png' },
    ]);
  });

  it('are too large from 500 KB on', () => {
    const large = (length: number) => Uint8Array.from({ length }, (_, i) => fine[i] ?? 0);
    expect(adviceWith(large(500_000))).toEqual([]);
    expect(adviceWith(large(500_001))).toMatchObject([{ code: 'heavy-image', detail: '501', limits: ['500'] }]);
  });

  it.each([
    ['jpeg', bytes('\xff\xd8\xff\xe0')],
    ['webp', bytes('RIFF\x00\x01\x02\x03WEBPVP8 ')],
    ['avif', bytes('\x00\x00\x00\x1cftypavif')],
    ['svg', bytes('<?xml version="1.0"?>\n<!-- made by hand -->\n<svg xmlns="http://www.w3.org/2000/svg"/>')],
    [undefined, bytes('GIF89a')],
    [undefined, bytes('<html><svg/></html>')],
    [undefined, new Uint8Array()],
  ] as const)('are found to be %s under another name', (type, content) => {
    expect(adviceWith(content)).toMatchObject([{ code: 'image-type', detail: 'png', limits: type ? [type] : [] }]);
  });
});

describe('npm run story -- check', () => {
  it('says which files are missing or wrong, with line and what to do', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    for (const [path, content] of PICTURE_FILES) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(
        join(folder, path),
        path.endsWith('page.png') ? '<svg xmlns="http://www.w3.org/2000/svg"/>' : content,
      );
    }
    const file = join(folder, 'pictured.json');
    writeFileSync(file, picturedText);
    const lines: string[] = [];
    const code = await run(['check', file], { say: (line) => lines.push(line), complain: (line) => lines.push(line) });
    const said = lines.join('\n');
    expect(code).toBe(0);
    const missing = lines.findIndex((line) => line.includes('pictured/gone.png'));
    expect(lines[missing - 1]).toMatch(/Line \d+, column \d+: events\[0\]\.image\.file in “meeting”/);
    expect(said).toContain('says png, but it is svg');
    expect(said).not.toContain('gate.png');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoryFault } from '../../../src/story/faults';
import { addressOf, fileOf, imagesIn } from '../../../src/story/images';
import { readStory } from '../../../src/story/reading/read';
import { PICTURE_FILES, picturedStory, picturedText } from './pictured-story';

const PAGE = 'https://maps.example.org/site/index.html';

function faultsWith(change: (image: Record<string, unknown>) => void): readonly StoryFault[] {
  const story = JSON.parse(picturedText);
  change(story.places[0].image);
  const reading = readStory(JSON.stringify(story));
  return reading.ok ? [] : reading.faults;
}
const isAccepted = (file: string): boolean =>
  faultsWith((image) => {
    image['file'] = file;
  }).length === 0;

describe('a picture of a story', () => {
  it('may be of a source, a place, a person, an event and a chapter', () => {
    const story = picturedStory();
    expect(imagesIn(story).map(({ path, id }) => `${path} ${id}`)).toEqual([
      'sources[0].image note',
      'places[0].image cairo',
      'people[0].image delegate',
      'events[0].image meeting',
      'chapters[0].image talks',
    ]);
    const files = imagesIn(story).map(({ image }) => fileOf(story, image));
    expect(files.filter((file) => !PICTURE_FILES.has(file))).toEqual(['pictured/gone.png']);
  });

  it.each(['alt', 'credit', 'licence'])('without %s, or with an empty one, is a fault', (field) => {
    expect(faultsWith((image) => delete image[field])).toMatchObject([
      { code: 'missing-field', path: `places[0].image.${field}`, id: 'cairo' },
    ]);
    expect(
      faultsWith((image) => {
        image[field] = ' ';
      }),
    ).toMatchObject([{ code: 'wrong-shape', path: `places[0].image.${field}`, need: 'clean-text' }]);
  });

  it.each(['a.webp', 'a.AVIF', 'a.png', 'a.jpg', 'a.jpeg', 'a.svg', 'maps/old/a-1_b.png', '항구.webp', 'a..b.png'])(
    'may be the file %s',
    (file) => expect(isAccepted(file)).toBe(true),
  );

  it.each([
    '../a.png',
    'a/../b.png',
    './a.png',
    '/a.png',
    '//example.org/a.png',
    'https://example.org/a.png',
    'data:image/png;base64,AAAA.png',
    'a\\b.png',
    '%2e%2e/a.png',
    'a.png?x=.png',
    'a.png#.png',
    'a.gif',
    'a',
    '.png',
    '.hidden/a.png',
    'a//b.png',
    'a b.png',
    '',
  ])('is a fault as the file %j', (file) => {
    expect(
      faultsWith((image) => {
        image['file'] = file;
      }),
    ).toMatchObject([{ code: 'wrong-shape', path: 'places[0].image.file', need: 'image-file' }]);
  });

  it('has an address in the story’s own folder, whatever is accepted as its file', () => {
    const part = fc.string({
      unit: fc.constantFrom('a', '.', '/', '-', '%', ':', '\\', '#', '?', '한', ' ', '\u0301'),
      maxLength: 8,
    });
    const name = fc.constantFrom(
      undefined,
      'pictured',
      'other/stories/x.json',
      'https://maps.example.org/a/x.json?v=1/2#y/z',
    );
    fc.assert(
      fc.property(part, name, (start, from) => {
        const file = `${start}a.png`;
        fc.pre(isAccepted(file));
        const { href, origin, pathname, search, hash } = new URL(addressOf({ id: 'pictured' }, { file }, from), PAGE);
        expect([origin, search, hash]).toEqual(['https://maps.example.org', '', '']);
        expect(decodeURIComponent(pathname.split('/pictured/')[1] ?? ''), href).toBe(file);
      }),
      { numRuns: 60 },
    );
  });

  it('lies beside the story’s file', () => {
    const address = (name: string | undefined) => addressOf({ id: 'x' }, { file: 'a/b.png' }, name);
    expect(address(undefined)).toBe('stories/x/a/b.png');
    expect(address('x')).toBe('stories/x/a/b.png');
    expect(address('drafts/x.json')).toBe('drafts/x/a/b.png');
    expect(address('/drafts/x.json?draft=a/b')).toBe('/drafts/x/a/b.png');
  });
});

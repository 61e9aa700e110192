import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalCamera, MIN_ZOOM } from '../../../src/view/camera';
import { withQuery } from '../../../src/view/hash';
import { nameEntity } from '../../../src/view/name-selection';
import { BASE_NAMES } from '../../../src/view/names';
import { storyNameOf, themeOf, urlText, viewOf } from '../../../src/view/url';
import { defaultView, inStoryOrder, MODES, PANELS, type Selection, THEMES, type View } from '../../../src/view/view';
import { closestZoom } from '../../../src/view/zoom-range';
import { openingStory } from '../story/files';

const story = openingStory();

const subset = <Id extends string>(all: readonly { id: Id }[]) =>
  fc.subarray(all.map((item) => item.id)).map((ids) => inStoryOrder(all, ids));
const oneOf = <Item>(items: readonly Item[]) => fc.constantFrom(...items);
const selections: Selection[] = [
  ...story.places.map(({ id }) => ({ kind: 'place' as const, id })),
  ...story.relations.map(({ id }) => ({ kind: 'relation' as const, id })),
  ...story.events.map(({ id }) => ({ kind: 'event' as const, id })),
  ...story.people.map(({ id }) => ({ kind: 'person' as const, id })),
  ...story.claims.map(({ id }) => ({ kind: 'claim' as const, id })),
  ...BASE_NAMES.map(nameEntity),
];
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const camera = fc
  .record({
    center: fc.tuple(number(-360, 360), number(-90, 90)),
    zoom: number(MIN_ZOOM - 1, closestZoom(story)),
    bearing: number(-400, 400),
    pitch: number(-10, 80),
  })
  .map(canonicalCamera);
const start = fc.oneof(
  fc.constant(defaultView(story)),
  fc.tuple(oneOf(MODES), oneOf(story.chapters)).map(([mode, chapter]) => defaultView(story, mode, chapter.id)),
);
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

/** Any view that the app can be in. */
const view: fc.Arbitrary<View> = start
  .chain((plain) =>
    fc.record({
      mode: fc.constant(plain.mode),
      chapter: fc.constant(plain.chapter),
      layers: subset(story.layers),
      places: subset(story.places),
      select: optional(oneOf(selections)),
      panel: optional(oneOf(PANELS)),
      date: optional(day),
      step: fc.integer({ min: 0, max: story.chapters.find(({ id }) => id === plain.chapter)?.ask ? 2 : 0 }),
      camera: optional(camera),
      lang: optional(oneOf(['en', 'ko', 'zh-Hant'])),
      theme: oneOf(THEMES),
      originalNames: fc.boolean(),
      second: optional(oneOf(['ja', 'ko', 'zh-Hant']).map((lang) => ({ lang }))),
      story: optional(fc.oneof(oneOf(['other-story', 'stories/x y.json']), fc.webUrl(), fc.string({ minLength: 1 }))),
    }),
  )
  .map((one) => (one.second ? { ...one, originalNames: false } : one));

describe('the view in the URL', () => {
  it('is read back from the URL unchanged, for any view', () => {
    fc.assert(
      fc.property(view, (one) => {
        const read = viewOf(story, urlText(story, one), ['en', 'ko', 'zh-Hant']);
        expect(read.view).toEqual(one);
        expect(read.dropped).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  describe('is the same view after a chat or a mail program has changed the address', () => {
    const known = view.map((one) => ({ ...one, story: undefined }));
    const languages = ['en', 'ko', 'zh-Hant'];
    const signs = oneOf([
      '.',
      ',',
      ')',
      ').',
      '"',
      '%22',
      '”',
      '%E2%80%9D',
      '>',
      '%3E',
      ']',
      "'",
      '!',
      '…',
      ' ',
      '%0A',
      '%20',
    ]);
    const tracking = oneOf([
      'utm_source=mail',
      'fbclid=IwAR0_x-y',
      'gclid=a.b',
      'UTM_Campaign=x',
      'msclkid=1',
      'igshid=2',
    ]);
    const isLong = (hash: string) => hash.includes('?');
    const bare = (hash: string) => hash.replace(/^(?:#|!|\/|%2F)+/, '');
    const manglings: Record<string, fc.Arbitrary<(hash: string) => string>> = {
      'a sign at its end': signs.map((end) => (hash) => hash + end),
      'signs at its end': fc.array(signs, { maxLength: 3 }).map((ends) => (hash) => hash + ends.join('')),
      'an escaped question mark': fc.constant((hash) => hash.replace('?', '%3F')),
      'all signs escaped': fc.constant((hash) => `#/${encodeURIComponent(bare(hash))}`),
      'all signs escaped twice': fc.constant((hash) => `#/${encodeURIComponent(encodeURIComponent(bare(hash)))}`),
      'escaped ampersands': fc.constant((hash) => hash.replace(/&/g, '%26')),
      'ampersands as in HTML': oneOf(['&amp;', '&#38;', '&amp;amp;']).map((and) => (hash) => hash.replace(/&/g, and)),
      capitals: fc.constant((hash) => hash.toUpperCase()),
      'one capital': fc.constant((hash) => hash.replace(/[a-z]/, (letter) => letter.toUpperCase())),
      tracking: tracking.map((part) => (hash) => `${hash}${isLong(hash) ? '&' : '?'}${part}`),
      'tracking behind a second question mark': tracking.map((part) => (hash) => `${hash}?${part}`),
      'tracking in front': tracking.map((part) => (hash) => (isLong(hash) ? hash.replace('?', `?${part}&`) : hash)),
      'another beginning': oneOf(['#', '##/', '#!/', '#//', '#%2F']).map((start) => (hash) => start + bare(hash)),
    };
    const spelled = oneOf(Object.keys(manglings));
    it('no date, with signs at its end, is no date', () => {
      const [chapter] = story.chapters.filter(({ date }) => date);
      const none = { ...defaultView(story, 'story', chapter?.id), date: undefined };
      expect(urlText(story, none)).toMatch(/date=$/);
      for (const end of ['.', ').', '”', '%22.']) {
        const read = viewOf(story, urlText(story, none) + end, languages);
        expect(read.view.date, end).toBe(undefined);
        expect(read.dropped).toEqual([]);
      }
    });

    it.each(Object.keys(manglings))('%s', (name) => {
      fc.assert(
        fc.property(known, manglings[name] ?? fc.constant((hash: string) => hash), (one, mangle) => {
          const read = viewOf(story, mangle(urlText(story, one)), languages);
          expect(read.view).toEqual(one);
          expect(read.dropped).toEqual([]);
        }),
      );
    });

    it('several of these', () => {
      const two = fc
        .tuple(spelled, spelled)
        .chain(([a, b]) => fc.tuple(...[a, b].map((name) => manglings[name] ?? fc.constant(String))));
      fc.assert(
        fc.property(known, two, (one, [first, second]) => {
          const hash = urlText(story, one);
          const read = viewOf(story, second?.(first?.(hash) ?? '') ?? '', languages);
          expect(read.view).toEqual(one);
          expect(read.dropped).toEqual([]);
        }),
        { numRuns: 300 },
      );
    });

    it('and the address is written again, but not one that nobody changed', () => {
      expect(viewOf(story, '#/Explore?date=2026-01-05&fbclid=1.').mended).toBe(true);
      fc.assert(fc.property(view, (one) => viewOf(story, urlText(story, one), languages).mended === undefined));
      for (const hash of ['', '#', '#/', '#/present', '#/explore?layers='])
        expect(viewOf(story, hash).mended, hash).toBeUndefined();
    });

    it('but what is no part of the address is still named', () => {
      expect(viewOf(story, '#/explore?colour=red&utm_x=1').dropped).toEqual([{ part: 'colour', value: 'red' }]);
      expect(viewOf(story, '#/explore?select=place:atlantis.').dropped).toEqual([
        { part: 'select', value: 'place:atlantis.' },
      ]);
    });

    it('also where it names a story, whose name keeps its capitals', () => {
      for (const hash of [
        '#/explore?story=My-Story.',
        '#/Explore?story=My-Story%22',
        '#/explore?fbclid=1&amp;story=My-Story).',
      ])
        expect(viewOf(story, hash).view.story, hash).toBe('My-Story');
    });
  });

  it('takes from the query of an address what the hash does not say', () => {
    expect(withQuery('', '?story=my-story')).toBe('#/explore?story=my-story');
    expect(withQuery('#/present', '?story=한국&utm_source=x')).toBe(`#/present?story=${encodeURIComponent('한국')}`);
    expect(withQuery('#/explore?date=2026-01-05', '?date=2026-01-06&story=b')).toBe(
      '#/explore?date=2026-01-05&story=b',
    );
    expect(withQuery('#/explore', '?utm_source=x&colour=red')).toBe('#/explore');
    expect(withQuery('', '')).toBe('');
  });

  it('leaves every default out', () => {
    expect(urlText(story, defaultView(story))).toBe('#/explore');
    const chapter = story.chapters[2];
    expect(urlText(story, defaultView(story, 'story', chapter?.id))).toBe(`#/story/${chapter?.id}`);
  });

  it('reads any text without throwing, and returns a valid view', () => {
    const part = fc.tuple(
      oneOf(['layers', 'places', 'select', 'date', 'step', 'map', 'theme', 'lang', 'story', 'strange']),
      fc.oneof(
        fc.string(),
        oneOf(['place:nowhere', '2026-02-30', '%E0%A4%A', '99/0/0', 'seoul,atlantis', '<img onerror>']),
      ),
    );
    const hash = fc
      .tuple(fc.oneof(fc.string(), oneOf(['/explore', '/story/none', '/present'])), fc.array(part))
      .map(([path, parts]) => `#${path}?${parts.map(([key, value]) => `${key}=${value}`).join('&')}`);
    fc.assert(
      fc.property(hash, (text) => {
        const { view: made } = viewOf(story, text);
        expect(viewOf(story, urlText(story, made))).toEqual({ view: made, dropped: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('drops what it cannot read, names it, and applies the rest', () => {
    const { view: made, dropped } = viewOf(
      story,
      '#/explore?layers=rupture,atlantis&select=place:nowhere&date=2026-02-30&map=high&theme=night&colour=red',
    );
    expect(made.layers).toEqual(['rupture']);
    expect(made.theme).toBe('night');
    expect(made.select).toBeUndefined();
    expect(dropped).toEqual([
      { part: 'layers', value: 'atlantis' },
      { part: 'select', value: 'place:nowhere' },
      { part: 'date', value: '2026-02-30' },
      { part: 'map', value: 'high' },
      { part: 'colour', value: 'red' },
    ]);
  });

  it('that names only layers or places which the story lacks shows the usual ones', () => {
    const { view: made, dropped } = viewOf(story, '#/explore?layers=atlantis,lemuria&places=mu');
    expect(made).toEqual(defaultView(story));
    expect(dropped).toEqual([
      { part: 'only-strange-layers', value: 'atlantis,lemuria' },
      { part: 'only-strange-places', value: 'mu' },
    ]);
    expect(viewOf(story, '#/explore?layers=').view.layers).toEqual([]);
  });

  it('goes to the first chapter where a chapter is unknown', () => {
    const { view: made, dropped } = viewOf(story, '#/story/no-such-chapter');
    expect(made.chapter).toBe(story.chapters[0]?.id);
    expect(dropped).toEqual([{ part: 'chapter', value: 'no-such-chapter' }]);
  });

  it.each([
    ['missile', 'missiles'],
    ['Trade-2', 'trade'],
    ['7', story.chapters[6]?.id],
    ['99', story.chapters[0]?.id],
  ])('goes to the chapter that %s comes nearest to, and says so', (text, id) => {
    const { view: made, dropped } = viewOf(story, `#/present/${text}`);
    expect(made.chapter).toBe(id);
    expect(dropped).toEqual([{ part: 'chapter', value: text }]);
  });

  it('distinguishes an empty list of layers from the default one', () => {
    expect(viewOf(story, '#/explore?layers=').view.layers).toEqual([]);
    expect(viewOf(story, '#/explore').view.layers.length).toBeGreaterThan(0);
  });

  it('finds the story that a hash names before any story is loaded', () => {
    expect(storyNameOf('#/explore?story=other&theme=night')).toBe('other');
    expect(storyNameOf('#/explore')).toBeUndefined();
  });

  it('finds the palette that a hash names before any story is loaded', () => {
    expect(themeOf('#/explore?story=other&theme=night')).toBe('night');
    expect(themeOf('#/explore?theme=mauve')).toBe('auto');
    expect(themeOf('')).toBe('auto');
  });

  it('drops a language without a catalog', () => {
    const lang = (tag: string) => viewOf(story, `#/explore?lang=${tag}`, ['en', 'ko']);
    expect(lang('xx')).toMatchObject({ view: { lang: undefined }, dropped: [{ part: 'lang', value: 'xx' }] });
    expect(lang('ko').view.lang).toBe('ko');
    expect(lang('en-GB').view.lang).toBe('en-GB');
  });
});

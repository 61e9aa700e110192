import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedPart } from '../../../src/embed/embed-part';
import { readRequest, viewMessage } from '../../../src/embed/messages';
import { EMBED_PARTS, embedAddress } from '../../../src/parts/share/embed-code';
import { stopsOf } from '../../../src/view/stops';
import { viewOf } from '../../../src/view/url';
import { openingStory } from '../story/files';

const story = openingStory();
const hashes = ['#/explore', ...story.chapters.flatMap(({ id }) => [`#/story/${id}`, `#/present/${id}?step=1`])];

describe('the part of the page that an address asks for', () => {
  it.each([
    ['', {}],
    ['?story=other', {}],
    ['?embed=map', { part: 'map' }],
    ['?story=other&embed=panel', { part: 'panel' }],
    ['?embed=map&embed=chapter', { part: 'chapter' }],
    // As other programs change addresses.
    ['?Embed=Chapter', { part: 'chapter' }],
    ['?embed=map).', { part: 'map' }],
    ['?story=other&amp;embed=map', { part: 'map' }],
    ['?embed=globe', { unknown: 'globe' }],
    ['?embed=', { unknown: '' }],
    ['?embed=constructor', { unknown: 'constructor' }],
  ])('%s', (search, asked) => {
    expect(askedPart(search)).toEqual(asked);
  });

  it('is the one of the address that is offered, at the view that is offered', () => {
    for (const hash of hashes) {
      for (const part of EMBED_PARTS) {
        const { view } = viewOf(story, hash);
        const address = new URL(embedAddress(story, view, 'https://school.example/map/?x=1#/y', part));
        expect(askedPart(address.search)).toEqual({ part });
        const shown = viewOf(story, address.hash).view;
        if (part === 'chapter') expect(shown.mode).toBe('story');
        else expect(shown.mode).toBe(view.mode === 'explore' ? 'explore' : 'story');
        if (view.chapter) expect(shown.chapter).toBe(view.chapter);
      }
    }
  });
});

describe('a message to the page in a frame', () => {
  it('is a request, or is refused, or is not meant for it', () => {
    expect(readRequest({ crosscurrents: 1, do: 'follow' })).toEqual({ do: 'follow' });
    expect(readRequest({ crosscurrents: 1, do: 'go', hash: '#/story/question' })).toEqual({
      do: 'go',
      hash: '#/story/question',
    });
    expect(readRequest({ crosscurrents: 2, do: 'follow' })).toEqual({ refused: 'version' });
    expect(readRequest({ crosscurrents: '1', do: 'follow' })).toEqual({ refused: 'version' });
    expect(readRequest({ crosscurrents: 1, do: 'print' })).toEqual({ refused: 'do' });
    expect(readRequest({ crosscurrents: 1 })).toEqual({ refused: 'do' });
    for (const data of [undefined, null, 'crosscurrents', 1, [], {}, { do: 'follow' }])
      expect(readRequest(data)).toBe(undefined);
  });

  it('goes to no other address than a hash', () => {
    for (const hash of [
      undefined,
      '',
      7,
      {},
      '/',
      'javascript:alert(1)',
      ' #/explore',
      'https://example.org/#/',
      `#${'x'.repeat(4000)}`,
    ])
      expect(readRequest({ crosscurrents: 1, do: 'go', hash }), String(hash)).toEqual({ refused: 'hash' });
  });

  it('is read whatever it is, and what it asks for is a view of the story', () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.record(
        { crosscurrents: fc.constantFrom(1, 2, '1'), do: fc.constantFrom('go', 'follow', 'x'), hash: fc.anything() },
        { requiredKeys: [] },
      ),
      fc.record({ crosscurrents: fc.constant(1), do: fc.constant('go'), hash: fc.string().map((text) => `#${text}`) }),
    );
    fc.assert(
      fc.property(anything, (data) => {
        const request = readRequest(data);
        if (request === undefined || 'refused' in request || request.do === 'follow') return;
        expect(request.hash).toMatch(/^#/);
        // No other page, whatever it says.
        const url = new URL(request.hash, 'https://school.example/map/?embed=map');
        expect(url.href.split('#')[0]).toBe('https://school.example/map/?embed=map');
        expect(() => viewMessage(story, viewOf(story, request.hash).view)).not.toThrow();
      }),
    );
  });
});

describe('a message of the page in a frame', () => {
  it('says an address that leads to the view', () => {
    for (const hash of hashes) {
      const { view } = viewOf(story, hash);
      expect(viewOf(story, viewMessage(story, view).hash).view).toEqual(view);
    }
  });

  it('says which step of how many is shown, in the story and in a presentation', () => {
    const at = (hash: string) => {
      const { step, steps } = viewMessage(story, viewOf(story, hash).view);
      return [step, steps];
    };
    const [first, last] = [story.chapters[0], story.chapters.at(-1)];
    const stops = stopsOf(story);
    expect(at('#/explore')).toEqual([undefined, undefined]);
    expect(at(`#/story/${first?.id}`)).toEqual([1, story.chapters.length]);
    expect(at(`#/story/${last?.id}`)).toEqual([story.chapters.length, story.chapters.length]);
    expect(at(`#/present/${first?.id}`)).toEqual([1, stops.length]);
    expect(at(`#/present/${last?.id}?step=${stops.at(-1)?.reveal}`)).toEqual([stops.length, stops.length]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTakeover, type TakeoverEvent, type TakeoverState, TRANSITIONS } from '../../../src/app/takeover';

const EVENTS = ['used', 'painted', 'lost', 'restored', 'failed', 'retried'] as const satisfies readonly TakeoverEvent[];
const STATES = ['prerendered', 'figure', 'live', 'lost', 'failed'] as const satisfies readonly TakeoverState[];

/** A short way into each state, from a page with a prerendered picture. */
const WAY_TO: Readonly<Record<TakeoverState, readonly TakeoverEvent[]>> = {
  prerendered: [],
  figure: ['used'],
  live: ['painted'],
  lost: ['lost'],
  failed: ['failed'],
};

function takeoverAfter(events: readonly TakeoverEvent[], prerendered = true) {
  const takeover = createTakeover(prerendered);
  for (const event of events) takeover.send(event);
  return takeover;
}

describe('each event in each state', () => {
  const expected: Readonly<Record<TakeoverState, readonly TakeoverState[]>> = {
    // in the order of EVENTS
    prerendered: ['figure', 'live', 'lost', 'prerendered', 'failed', 'prerendered'],
    figure: ['figure', 'live', 'lost', 'figure', 'failed', 'figure'],
    live: ['live', 'live', 'lost', 'live', 'failed', 'figure'],
    lost: ['lost', 'lost', 'lost', 'figure', 'failed', 'figure'],
    failed: ['failed', 'failed', 'failed', 'failed', 'failed', 'figure'],
  };
  const cases = STATES.flatMap((state) => EVENTS.map((event, i) => [state, event, expected[state][i]] as const));

  it.each(cases)('%s, %s: %s', (state, event, next) => {
    expect(takeoverAfter(WAY_TO[state]).state.value).toBe(state);
    expect(takeoverAfter([...WAY_TO[state], event]).state.value).toBe(next);
  });

  it('is in the table', () => {
    expect(Object.keys(TRANSITIONS).sort()).toEqual([...STATES].sort());
    for (const row of Object.values(TRANSITIONS)) expect(Object.keys(row).sort()).toEqual([...EVENTS].sort());
  });
});

describe('any order of events', () => {
  const events = fc.array(fc.constantFrom(...EVENTS), { maxLength: 12 });
  const page = fc.boolean();

  it('leaves the page with a renderer that can show the view', () => {
    fc.assert(
      fc.property(page, events, (prerendered, sent) => {
        // What each event does to the renderers themselves, without the table.
        let canPicture = prerendered;
        let canLive = false;
        let hasFailed = false;
        let isLost = false;
        for (const event of sent) {
          if (event === 'failed') hasFailed = true;
          if (event === 'lost') isLost = true;
          if (event === 'restored') isLost = false;
          // The live map is another one now.
          if (event === 'retried') [hasFailed, isLost, canLive] = [false, false, false];
          if (event === 'painted' && !hasFailed && !isLost) canLive = true;
          if (event === 'lost' || event === 'failed') canLive = false;
          if (event !== 'restored' && event !== 'retried') canPicture = false;
        }
        const { renderer } = takeoverAfter(sent, prerendered);
        expect(renderer.value).toBe(canLive ? 'live' : canPicture ? 'picture' : 'figure');
      }),
    );
  });

  it('after a failure changes nothing, until the live map is started anew', () => {
    fc.assert(
      fc.property(page, events, events, (prerendered, before, sent) => {
        const after = sent.filter((event) => event !== 'retried');
        expect(takeoverAfter([...before, 'failed', ...after], prerendered).state.value).toBe('failed');
        expect(takeoverAfter([...before, 'failed', 'retried', 'painted'], prerendered).state.value).toBe('live');
      }),
    );
  });

  it('without a failure ends with the live map, once it has painted', () => {
    fc.assert(
      fc.property(page, events, (prerendered, before) => {
        const sent = before.filter((event) => event !== 'failed');
        expect(takeoverAfter([...sent, 'lost', 'restored', 'painted'], prerendered).state.value).toBe('live');
      }),
    );
  });
});

describe('what the page says', () => {
  it('the map is the picture at once, the figure once it has drawn, the live map once it has painted', () => {
    expect(createTakeover(true).map.value).toBe('figure');
    const { map, send, reported } = createTakeover(false);
    expect(map.value).toBe('none');
    reported.figureShown.value = true;
    expect(map.value).toBe('figure');
    send('painted');
    expect(map.value).toBe('live');
    reported.figureShown.value = false;
    send('lost');
    expect(map.value).toBe('none');
  });

  it('it is busy until the renderers that it waits for have drawn', () => {
    const { busy, send, reported } = createTakeover(true);
    reported.liveBusy.value = false;
    // The figure is not needed: what it reports does not count.
    expect(busy.value).toBe(false);
    send('used');
    expect(busy.value).toBe(true);
    reported.figureBusy.value = false;
    expect(busy.value).toBe(false);
    reported.liveBusy.value = true;
    expect(busy.value).toBe(true);
    // Without its context the live map is not waited for, until it draws again.
    send('lost');
    expect(busy.value).toBe(false);
    send('restored');
    expect(busy.value).toBe(true);
    send('failed');
    expect(busy.value).toBe(false);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MapFurniture } from '../../../src/panels/frame/MapFurniture';
import { Panel } from '../../../src/panels/frame/Panel';
import { PrintSheet } from '../../../src/panels/print/PrintSheet';
import { axisLabels, axisTicks } from '../../../src/panels/timeline/timeline-labels';
import {
  marksAt,
  moved,
  positionAt,
  shareOf,
  showing,
  type TimeWindow,
  WHOLE,
  zoomed,
} from '../../../src/panels/timeline/timeline-window';
import { announcement } from '../../../src/parts/naming/announce';
import { claimsInView } from '../../../src/parts/naming/in-view';
import { happenedBy, holdsOn, isThereOn, saidElsewhereOf } from '../../../src/story/questions';
import { MOST_LANES, timelineOf } from '../../../src/story/timeline';
import { voicesOf } from '../../../src/story/voices';
import { en } from '../../../src/text/en';
import { atDate } from '../../../src/view/steps';
import { defaultView } from '../../../src/view/view';
import { appAt, htmlOn } from './test-app';

const { story } = appAt('');
const timeline = timelineOf(story);
const { scale } = timeline;
/** Before November 2025 hardly anything of the story has begun. */
const EARLY = '2025-10-31';
const held = story.relations.filter((relation) => holdsOn(relation, EARLY));
const later = story.relations.filter((relation) => !holdsOn(relation, EARLY));
const happened = story.events.filter((event) => happenedBy(event, EARLY));
const coming = story.events.filter((event) => !happenedBy(event, EARLY));

const panel = (hash: string): string => {
  const app = appAt(hash);
  return htmlOn(app, <Panel app={app} />);
};
const foot = (hash: string): string => {
  const app = appAt(hash);
  return htmlOn(app, <MapFurniture app={app} />);
};
const entity = (kind: string, { id }: { id: string }) => `data-entity="${kind}:${id}"`;

describe('the timeline', () => {
  it('shows all dates until one is chosen', () => {
    expect(foot('#/explore')).toContain(`aria-valuetext="${en.timeline.allDates}"`);
    expect(foot('#/explore')).not.toContain(en.timeline.showAll);
  });

  it('says the date and how many events it has seen', () => {
    const html = foot(`#/explore?date=${EARLY}`);
    expect(html).toContain('aria-valuetext="31 October 2025"');
    expect(html).toContain(en.timeline.eventsBy(happened.length, story.events.length));
    expect(html).toContain(en.timeline.showAll);
  });

  it('has a mark for each event: dashed where uncertain, fading where about then, pale where it is still to come', () => {
    const html = foot(`#/explore?date=${EARLY}`);
    for (const { event, when } of timeline.marks) {
      const mark = new RegExp(`<(?:circle|rect)[^>]*data-event="${event.id}"[^>]*>`).exec(html)?.[0] ?? '';
      expect(mark.startsWith('<circle'), event.id).toBe(when.precision === 'day');
      expect(mark.includes('data-uncertain'), event.id).toBe(when.uncertain);
      expect(mark.includes('url(#timeline-about)'), event.id).toBe(when.approximate);
      expect(mark.includes('data-there'), event.id).toBe(happenedBy(event, EARLY));
    }
  });

  it('keeps to its ends with a date of another time', () => {
    for (const [date, left] of [
      ['1600-01-01', '0%'],
      ['2150-01-01', '100%'],
    ]) {
      expect(foot(`#/explore?date=${date}`)).toContain(`left:${left}`);
    }
  });

  it('leaves its room to the map while presenting', () => {
    expect(foot('#/present/summit')).not.toContain('role="slider"');
  });
});

describe('the part of the axis that is seen', () => {
  /** In thousandths: doubles of fast-check nearly all lie next to 0. */
  const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);

  const window = fc.tuple(fc.integer({ min: 125, max: 1000 }), share).map(([width, start]): TimeWindow => {
    const from = start * (1 - width / 1000);
    return { from, to: from + width / 1000 };
  });
  const times = fc.integer({ min: 10, max: 8000 }).map((thousandths) => thousandths / 1000);

  it('never leaves the axis, and never shows less than an eighth of it', () => {
    fc.assert(
      fc.property(window, times, share, (start, by, around) => {
        for (const next of [zoomed(start, by, around), moved(start, by), moved(start, -by), showing(start, around)]) {
          expect(next.from).toBeGreaterThanOrEqual(0);
          expect(next.to).toBeLessThanOrEqual(1 + 1e-9);
          expect(next.to - next.from).toBeGreaterThanOrEqual(0.125 - 1e-9);
        }
      }),
    );
  });

  it('keeps what is under the hand there while it is made larger', () => {
    fc.assert(
      fc.property(
        share,
        times.map((one) => Math.max(1, one)),
        (around, by) => {
          expect(shareOf(zoomed(WHOLE, by, around), around)).toBeCloseTo(around, 6);
        },
      ),
    );
  });

  it('is moved to show a date, and not where it shows it already', () => {
    fc.assert(
      fc.property(window, share, (start, position) => {
        const next = showing(start, position);
        expect(shareOf(next, position)).toBeGreaterThanOrEqual(-1e-9);
        expect(shareOf(next, position)).toBeLessThanOrEqual(1 + 1e-9);
        expect(showing(start, (start.from + start.to) / 2)).toBe(start);
        expect(positionAt(start, shareOf(start, position))).toBeCloseTo(position, 9);
      }),
    );
  });
});

describe('a press on the marks', () => {
  const size = { width: 600, height: 48 };
  const at = (id: string) => {
    const mark = timeline.marks.find(({ event }) => event.id === id);
    if (!mark) throw new Error(`no mark ${id}`);
    return {
      x: ((mark.from + mark.to) / 2) * size.width,
      y: size.height - (mark.lane + 0.5) * (size.height / MOST_LANES),
    };
  };
  const found = (point: { x: number; y: number }, reach: number) =>
    marksAt(timeline.marks, WHOLE, size, point, reach).map(({ event }) => event.id);

  it('finds each by the mouse, those that coincide too', () => {
    for (const { event } of timeline.marks) expect(found(at(event.id), 5)[0]).toBe(event.id);
  });

  it('finds all that a finger may mean', () => {
    expect(found(at('summit'), 22)).toEqual(
      expect.arrayContaining(['summit', 'agreements-signed', 'kang-on-the-radio']),
    );
    expect(found({ x: size.width * 0.75, y: 2 }, 5)).toEqual([]);
  });
});

describe('what is written under the axis', () => {
  const texts = (window: TimeWindow, width: number) => axisLabels(scale, window, width, en).map(({ text }) => text);

  it('names each stretch, and a year once', () => {
    expect(texts(WHOLE, 600).map((text) => text.replace(/[\s\u2009]*–[\s\u2009]*/, '–'))).toEqual([
      '1945',
      'Jun 2025',
      'Nov–Dec',
      '1–6 Jan 2026',
    ]);
  });

  it('names each day where there is room', () => {
    expect(texts({ from: 0.75, to: 1 }, 600)).toEqual(['3 Jan', '4 Jan', '5 Jan', '6 Jan']);
    expect(axisTicks(scale)).toContain(scale.startOf('2026-01-05'));
  });
});

describe('on a date', () => {
  it('the overview has no relation and no event of another time, and says how many it leaves out', () => {
    const html = panel(`#/explore?date=${EARLY}&layers=${story.layers.map(({ id }) => id).join(',')}`);
    for (const relation of held) expect(html, relation.id).toContain(entity('relation', relation));
    for (const relation of later) expect(html, relation.id).not.toContain(entity('relation', relation));
    for (const event of happened) expect(html, event.id).toContain(entity('event', event));
    for (const event of coming) expect(html, event.id).not.toContain(entity('event', event));
    expect(html).toContain(en.timeline.moreOnOtherDates(later.length));
    expect(html).toContain(en.timeline.moreOnOtherDates(coming.length));
    expect(html).toContain(en.timeline.showAll);
    // Each layer keeps its switch, and loses its mark where nothing of it holds.
    expect(html.match(/role="switch"/g)).toHaveLength(story.layers.length + story.places.length);
    expect(html).toContain(en.timeline.nothingOnDate(EARLY));
  });

  it('nothing is said of other dates while all are shown', () => {
    expect(panel('#/explore')).not.toContain('other-dates');
  });

  it.each(['place:tokyo', 'pair:beijing,tokyo', 'person:xi', 'event:war-against-japan', 'claim:xi-victory'])(
    'so do the lists on the page of %s, and what it rests on stays',
    (select) => {
      const [all, some] = [panel(`#/explore?select=${select}`), panel(`#/explore?select=${select}&date=1900-01-01`)];
      const listed = (html: string, kind: string) => html.match(new RegExp(`data-entity="${kind}:`, 'g'))?.length ?? 0;
      const always = story.relations.filter((relation) => holdsOn(relation, '1900-01-01'));
      for (const relation of story.relations) {
        if (!always.includes(relation)) expect(some).not.toContain(entity('relation', relation));
      }
      expect(listed(some, 'event')).toBe(0);
      if (/^(?:event|claim):/.test(select)) expect(listed(some, 'claim')).toBe(listed(all, 'claim'));
      expect(some).toContain('class="other-dates"');
    },
  );

  it('the page of an event that is to come stays open and says so', () => {
    const [event] = coming;
    if (!event) throw new Error('Nothing is to come');
    expect(panel(`#/explore?select=event:${event.id}&date=${EARLY}`)).toContain(en.timeline.notYet(EARLY));
    expect(panel(`#/explore?select=event:${event.id}&date=2026-01-06`)).not.toContain('It has not happened');
  });

  /** The ids of the statements that a page lists. */
  const listedClaims = (html: string) => [...html.matchAll(/data-entity="claim:([^"]+)"/g)].map(([, id]) => id);

  it.each(['panel=source', 'select=person:xi', 'select=pair:beijing,seoul', 'select=paragraph:kim-2026-01-06/11'])(
    'no list of %s has a statement that is not there, and all of it is a step away',
    (page) => {
      const address = page.replace('kim-2026-01-06', story.sources[0]?.id ?? '');
      const [all, some] = [panel(`#/explore?${address}`), panel(`#/explore?${address}&date=${EARLY}`)];
      const there = new Set(story.claims.filter((claim) => isThereOn(story, claim, EARLY)).map(({ id }): string => id));
      const wanted = listedClaims(all).filter((id) => there.has(id ?? ''));
      expect(wanted.length).toBeLessThan(listedClaims(all).length);
      expect(new Set(listedClaims(some))).toEqual(new Set(wanted));
      expect(some).toContain('class="other-dates"');
      expect(some).toContain(en.timeline.showAll);
    },
  );

  it('the voices say what is there by then, and nobody stands among them without a word', () => {
    const html = panel(`#/explore?panel=voices&date=${EARLY}`);
    expect(html).not.toContain(entity('claim', { id: 'xi-peace' }));
    for (const { person, says, passesOn } of voicesOf(story)) {
      const own = [...says, ...passesOn];
      const there = own.filter((claim) => isThereOn(story, claim, EARLY));
      for (const claim of own) expect(html.includes(entity('claim', claim)), claim.id).toBe(there.includes(claim));
      if (there.length > 0) expect(html).toContain(entity('person', person));
      else expect(html).not.toMatch(new RegExp(`<h4><[^>]*data-entity="person:${person.id}"`));
    }
    expect(html).toContain('class="other-dates"');
  });

  it('the source has no paragraph that seems to carry nothing', () => {
    const none = (html: string) => html.split(en.panels.source.none).length;
    expect(none(panel(`#/explore?panel=source&date=${EARLY}`))).toBe(none(panel('#/explore?panel=source')));
  });

  it('others say of a place what is there by then, and its own evidence stays whole', () => {
    const [seoul] = story.places.filter(({ id }) => id === 'seoul');
    if (!seoul) throw new Error('no Seoul');
    const html = panel(`#/explore?select=place:seoul&date=${EARLY}`);
    const said = saidElsewhereOf(story, seoul.id).filter(({ id }) => !seoul.claims.includes(id));
    const gone = said.filter((claim) => !isThereOn(story, claim, EARLY));
    expect(gone.map(({ id }): string => id)).toContain('xi-peace');
    for (const claim of gone) expect(html).not.toContain(entity('claim', claim));
    for (const id of seoul.claims) expect(html).toContain(entity('claim', { id }));
  });

  it('the page of a statement says that nothing that rests on it is there yet', () => {
    const page = (date: string) => panel(`#/explore?select=claim:rupture-lowest&date=${date}`);
    expect(page('2025-06-10')).toContain(en.timeline.nothingRestsYet('2025-06-10'));
    expect(page('2025-11-15')).not.toContain(en.timeline.nothingRestsYet('2025-11-15'));
  });

  it('the printed statements of a person and of a pair follow, those of a relation stay whole', () => {
    // A little later: by then something has been said.
    const day = '2025-12-01';
    const printed = (select: string, date = day) =>
      claimsInView(story, appAt(`#/explore?select=${select}&date=${date}`).store.view.value);
    for (const select of ['person:xi', 'pair:beijing,seoul']) {
      expect(printed(select).length).toBeGreaterThan(0);
      expect(printed(select).map(({ id }): string => id)).not.toContain('xi-peace');
      for (const claim of printed(select)) expect(isThereOn(story, claim, day)).toBe(true);
    }
    for (const relation of later)
      expect(printed(`relation:${relation.id}`, EARLY)).toHaveLength(relation.claims.length);
  });

  it('the matrix has what holds, and no more', () => {
    const html = panel(`#/explore?panel=matrix&date=${EARLY}&layers=${story.layers.map(({ id }) => id).join(',')}`);
    for (const { title } of later) expect(html).not.toContain(title);
    for (const { title } of held) expect(html).toContain(title);
    expect(html).toContain(en.panels.matrix.files(held.length));
  });

  it('the voices tell of no event that is to come', () => {
    const html = panel(`#/explore?panel=voices&date=${EARLY}`);
    for (const event of coming) expect(html).not.toContain(entity('event', event));
  });

  it('the printed legend and the statements under it follow', () => {
    const app = appAt(`#/explore?date=${EARLY}&layers=${story.layers.map(({ id }) => id).join(',')}`);
    const html = htmlOn(app, <PrintSheet app={app} address="https://example.org/" />);
    const legend = html.slice(html.indexOf('sheet-legend'), html.indexOf('sheet-statements'));
    for (const { title } of later) expect(legend).not.toContain(title);
    for (const { title } of held) expect(legend).toContain(title);
    expect(legend).toContain(en.timeline.moreOnOtherDates(later.length));
    const own = new Set([...held, ...happened].flatMap((one): readonly string[] => one.claims));
    for (const claim of claimsInView(story, app.store.view.value)) expect(own.has(claim.id)).toBe(true);
  });

  it('the live region says the date and how much of the story holds', () => {
    const start = defaultView(story);
    const dated = atDate(EARLY)(start);
    expect(announcement(story, en, start, dated)).toBe(
      `31 October 2025: ${held.length} of ${story.relations.length} relationships hold`,
    );
    expect(announcement(story, en, dated, start)).toBe(en.status.allDates);
    expect(atDate(EARLY)(dated)).toBe(dated);
  });
});

// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../../src/composition/label-text';
import { MapFurniture } from '../../../src/panels/frame/MapFurniture';
import { PrintSheet } from '../../../src/panels/print/PrintSheet';
import { axisLabels, axisTicks } from '../../../src/panels/timeline/timeline-labels';
import {
  marksAt,
  panned,
  pannedTo,
  positionAt,
  shareOf,
  type TimeWindow,
  WHOLE,
  zoomed,
} from '../../../src/panels/timeline/timeline-window';
import { announcement } from '../../../src/parts/naming/announce';
import { claimsInView } from '../../../src/parts/naming/in-view';
import { claimExistsOn, claimsMadeElsewhere, happenedBy, holdsOn } from '../../../src/story/questions';
import { voicesOf } from '../../../src/story/sources/voices';
import { chapterTime } from '../../../src/story/timeline/chapter-time';
import { MAX_LANES, timelineOf } from '../../../src/story/timeline/timeline';
import { en } from '../../../src/text/en';
import { detailTextsFor } from '../../../src/text/late/detail-texts';
import { matrixTextsFor } from '../../../src/text/late/matrix-texts';
import { printTextsFor } from '../../../src/text/late/print-texts';
import { atDate } from '../../../src/view/steps';
import { defaultView } from '../../../src/view/view';
import { inside, linked, panelAt, type Rendered, rendered, texts } from '../component-driver';
import { appAt } from './test-app';

const { story } = appAt('');
const timeline = timelineOf(story);
const { scale } = timeline;
/** Before November 2025 the story has almost no relations or events. */
const EARLY = '2025-10-31';
const held = story.relations.filter((relation) => holdsOn(relation, EARLY));
const later = story.relations.filter((relation) => !holdsOn(relation, EARLY));
const happened = story.events.filter((event) => happenedBy(event, EARLY));
const coming = story.events.filter((event) => !happenedBy(event, EARLY));

const foot = (hash: string): Rendered => {
  const app = appAt(hash);
  return rendered(app, <MapFurniture app={app} />);
};
const idsOf = (entities: readonly { readonly id: string }[]): string[] => entities.map(({ id }) => id);
/** The note that entries of another date are left out. */
const leftOut = (page: Rendered) => [...page.element.querySelectorAll('.other-dates')];

describe('the timeline', () => {
  it('shows all dates until one is chosen', () => {
    const timeline = foot('#/explore');
    expect(timeline.getByRole('slider').getAttribute('aria-valuetext')).toBe(en.timeline.allDates);
    expect(timeline.queryByRole('button', { name: en.timeline.showAll })).toBeNull();
  });

  it('shows the date and how many events have happened by then', () => {
    const timeline = foot(`#/explore?date=${EARLY}`);
    expect(timeline.getByRole('slider').getAttribute('aria-valuetext')).toBe('31 October 2025');
    expect(timeline.text).toContain(en.timeline.eventsBy(happened.length, story.events.length));
    timeline.getByRole('button', { name: en.timeline.showAll });
  });

  it('has a mark for each event: dashed where uncertain, fading where approximate, pale where it is still to come', () => {
    const { element } = foot(`#/explore?date=${EARLY}`);
    expect(timeline.marks).toHaveLength(story.events.length);
    for (const { event, when } of timeline.marks) {
      const mark = element.querySelector(`[data-event="${event.id}"]`);
      expect(mark?.tagName.toLowerCase(), event.id).toBe(when.precision === 'day' ? 'circle' : 'rect');
      expect(mark?.hasAttribute('data-uncertain'), event.id).toBe(when.uncertain);
      expect(mark?.getAttribute('fill') === 'url(#timeline-about)', event.id).toBe(when.approximate);
      expect(mark?.hasAttribute('data-there'), event.id).toBe(happenedBy(event, EARLY));
    }
  });

  it.each(story.chapters)('follows chapter $id: its time, and its events alone are lit', (chapter) => {
    const { element, getByRole, text } = foot(`#/story/${chapter.id}`);
    const own = story.events.filter(({ claims }) => claims.some((id) => chapter.claims.includes(id)));
    expect(own.length).toBeGreaterThan(0);
    const lit = [...element.querySelectorAll('[data-event][data-lit][data-there]')];
    expect(lit.map((mark) => mark.getAttribute('data-event')).sort()).toEqual(idsOf(own).sort());
    expect(element.querySelectorAll('[data-event][data-there]')).toHaveLength(own.length);
    expect(text).toContain(en.timeline.eventsOf(own.length, story.events.length));
    // The band reaches over the marks of all of them.
    const band = getByRole('slider').querySelector<HTMLElement>('[data-span]');
    const marks = timeline.marks.filter(({ event }) => own.includes(event));
    const [from, to] = [Math.min(...marks.map((mark) => mark.from)), Math.max(...marks.map((mark) => mark.to))];
    expect(Number.parseFloat(band?.style.left ?? '')).toBeCloseTo(from * 100, 3);
    expect(Number.parseFloat(band?.style.width ?? '')).toBeCloseTo((to - from) * 100, 3);
  });

  it('names the month of a chapter that is about one, and not the day of the map', () => {
    const rupture = story.chapters.find(({ id }) => id === 'rupture');
    if (!rupture) throw new Error('The story has no chapter on the rupture');
    expect(chapterTime(story, rupture)?.events.map(({ date }) => date)).toEqual(['2025-11']);
    const slider = foot('#/story/rupture').getByRole('slider');
    expect(slider.getAttribute('aria-valuetext')).toBe('November 2025');
  });

  it('shows a date that the user chooses in a chapter, as everywhere', () => {
    const page = foot(`#/story/rupture?date=${EARLY}`);
    expect(page.getByRole('slider').getAttribute('aria-valuetext')).toBe('31 October 2025');
    expect(page.text).toContain(en.timeline.eventsBy(happened.length, story.events.length));
  });

  it('stays within its ends with a date outside of it', () => {
    for (const [date, left] of [
      ['1600-01-01', '0%'],
      ['2150-01-01', '100%'],
    ]) {
      const slider = foot(`#/explore?date=${date}`).getByRole('slider');
      const handle = slider.querySelector<HTMLElement>('[style]');
      expect(handle?.style.left, date).toBe(left);
    }
  });
});

describe('the visible part of the axis', () => {
  /** In thousandths: doubles of fast-check are nearly all close to 0. */
  const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);

  const window = fc.tuple(fc.integer({ min: 125, max: 1000 }), share).map(([width, start]): TimeWindow => {
    const from = start * (1 - width / 1000);
    return { from, to: from + width / 1000 };
  });
  const times = fc.integer({ min: 10, max: 8000 }).map((thousandths) => thousandths / 1000);

  it('never leaves the axis, and never shows less than an eighth of it', () => {
    fc.assert(
      fc.property(window, times, share, (start, by, around) => {
        for (const next of [
          zoomed(start, by, around),
          panned(start, by),
          panned(start, -by),
          pannedTo(start, around),
        ]) {
          expect(next.from).toBeGreaterThanOrEqual(0);
          expect(next.to).toBeLessThanOrEqual(1 + 1e-9);
          expect(next.to - next.from).toBeGreaterThanOrEqual(0.125 - 1e-9);
        }
      }),
    );
  });

  it('does not move the point under the pointer while zooming in', () => {
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

  it('moves to show a date, and not where the date is visible already', () => {
    fc.assert(
      fc.property(window, share, (start, position) => {
        const next = pannedTo(start, position);
        expect(shareOf(next, position)).toBeGreaterThanOrEqual(-1e-9);
        expect(shareOf(next, position)).toBeLessThanOrEqual(1 + 1e-9);
        expect(pannedTo(start, (start.from + start.to) / 2)).toBe(start);
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
      y: size.height - (mark.lane + 0.5) * (size.height / MAX_LANES),
    };
  };
  const found = (point: { x: number; y: number }, reach: number) =>
    marksAt(timeline.marks, WHOLE, size, point, reach).map(({ event }) => event.id);

  it('finds each with a mouse, those that coincide too', () => {
    for (const { event } of timeline.marks) expect(found(at(event.id), 5)[0]).toBe(event.id);
  });

  it('finds all marks under a finger', () => {
    expect(found(at('summit'), 22)).toEqual(
      expect.arrayContaining(['summit', 'agreements-signed', 'kang-on-the-radio']),
    );
    expect(found({ x: size.width * 0.75, y: 2 }, 5)).toEqual([]);
  });
});

describe('the labels under the axis', () => {
  /** The mean width of a letter, in px. */
  const EM = 13;
  const texts = (window: TimeWindow, width: number) => axisLabels(scale, window, width, EM, en).map(({ text }) => text);

  it('names each stretch, and a year once', () => {
    expect(texts(WHOLE, 600).map((text) => text.replace(/[\s\u2009]*–[\s\u2009]*/, '–'))).toEqual([
      '1945',
      'Jun 2025',
      'Nov–Dec',
      '1–6 Jan 2026',
    ]);
  });

  it('leaves out labels that would touch another one, whatever the width and the size of type', () => {
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 1200 }), fc.integer({ min: 8, max: 40 }), (width, em) => {
        const labels = axisLabels(scale, WHOLE, width, em, en);
        expect(labels.length).toBeGreaterThan(0);
        const extents = labels.map(({ text, at }) => [at * width, widthOf(text) * em] as const);
        for (const [i, [middle, length]] of extents.entries()) {
          const next = extents[i + 1];
          if (next) expect(next[0] - middle).toBeGreaterThanOrEqual((length + next[1]) / 2);
        }
      }),
    );
  });

  it('names each day where there is room', () => {
    expect(texts({ from: 0.75, to: 1 }, 600)).toEqual(['3 Jan', '4 Jan', '5 Jan', '6 Jan']);
    expect(axisTicks(scale)).toContain(scale.startOf('2026-01-05'));
  });
});

describe('on a date', () => {
  it('the overview has no relation and no event of another date, and says how many it leaves out', () => {
    const page = panelAt(`#/explore?date=${EARLY}&layers=${story.layers.map(({ id }) => id).join(',')}`);
    expect(new Set(linked(page, 'relation'))).toEqual(new Set(idsOf(held)));
    expect(new Set(linked(page, 'event'))).toEqual(new Set(idsOf(happened)));
    expect(page.text).toContain(en.timeline.moreOnOtherDates(later.length));
    expect(page.text).toContain(en.timeline.moreOnOtherDates(coming.length));
    expect(page.getAllByRole('link', { name: en.timeline.showAll }).length).toBeGreaterThan(0);
    // Each layer still has its switch; it has no mark if none of its relations holds.
    expect(page.getAllByRole('switch')).toHaveLength(story.layers.length + story.places.length);
    expect(page.text).toContain(en.timeline.nothingOnDate(EARLY));
  });

  it('other dates are not mentioned while all are shown', () => {
    expect(leftOut(panelAt('#/explore'))).toEqual([]);
  });

  it.each(['place:tokyo', 'pair:beijing,tokyo', 'person:xi', 'event:takaichi-speaks', 'claim:xi-victory'])(
    'so do the lists on the page of %s, and its evidence stays',
    (select) => {
      const all = panelAt(`#/explore?select=${select}`);
      const some = panelAt(`#/explore?select=${select}&date=1900-01-01`);
      const always = story.relations.filter((relation) => holdsOn(relation, '1900-01-01'));
      expect(linked(some, 'relation').filter((id) => !idsOf(always).includes(id))).toEqual([]);
      expect(linked(some, 'event')).toEqual([]);
      if (/^(?:event|claim):/.test(select)) expect(linked(some, 'claim')).toEqual(linked(all, 'claim'));
      expect(leftOut(some).length).toBeGreaterThan(0);
    },
  );

  it('the page of a future event stays open and says so', () => {
    const [event] = coming;
    if (!event) throw new Error('Nothing is to come');
    const text = (date: string) => panelAt(`#/explore?select=event:${event.id}&date=${date}`).text;
    expect(text(EARLY)).toContain(en.timeline.notYet(EARLY));
    expect(text('2026-01-06')).not.toContain(en.timeline.notYet('2026-01-06'));
  });

  it.each(['panel=source', 'select=person:xi', 'select=pair:beijing,seoul', 'select=paragraph:kim-2026-01-06/11'])(
    'no list of %s has a claim of a later date, and a link shows all',
    (page) => {
      const address = page.replace('kim-2026-01-06', story.sources[0]?.id ?? '');
      const [all, some] = [panelAt(`#/explore?${address}`), panelAt(`#/explore?${address}&date=${EARLY}`)];
      const there = new Set(
        story.claims.filter((claim) => claimExistsOn(story, claim, EARLY)).map(({ id }): string => id),
      );
      const expected = linked(all, 'claim').filter((id) => there.has(id));
      expect(expected.length).toBeLessThan(linked(all, 'claim').length);
      expect(new Set(linked(some, 'claim'))).toEqual(new Set(expected));
      expect(leftOut(some).length).toBeGreaterThan(0);
      expect(some.getAllByRole('link', { name: en.timeline.showAll }).length).toBeGreaterThan(0);
    },
  );

  it('the voices have the claims up to then, and no person without one', () => {
    const page = panelAt(`#/explore?panel=voices&date=${EARLY}`);
    const claims = linked(page, 'claim');
    const names = texts(page.getAllByRole('heading', { level: 4 }));
    expect(claims).not.toContain('xi-peace');
    for (const { person, says, passesOn } of voicesOf(story)) {
      const own = [...says, ...passesOn];
      const there = own.filter((claim) => claimExistsOn(story, claim, EARLY));
      for (const claim of own) expect(claims.includes(claim.id), claim.id).toBe(there.includes(claim));
      expect(names.includes(person.name), person.id).toBe(there.length > 0);
    }
    expect(leftOut(page).length).toBeGreaterThan(0);
  });

  it('the source has no paragraph that seems to have no claim', () => {
    const none = (hash: string) => panelAt(hash).queryAllByText(detailTextsFor(en).none).length;
    expect(none(`#/explore?panel=source&date=${EARLY}`)).toBe(none('#/explore?panel=source'));
  });

  it('the claims of others about a place are those up to then, and its own evidence stays complete', () => {
    const [seoul] = story.places.filter(({ id }) => id === 'seoul');
    if (!seoul) throw new Error('no Seoul');
    const claims = linked(panelAt(`#/explore?select=place:seoul&date=${EARLY}`), 'claim');
    const said = claimsMadeElsewhere(story, seoul.id).filter(({ id }) => !seoul.claims.includes(id));
    const gone = said.filter((claim) => !claimExistsOn(story, claim, EARLY));
    expect(gone.map(({ id }): string => id)).toContain('xi-peace');
    for (const { id } of gone) expect(claims).not.toContain(id);
    expect(seoul.claims.length).toBeGreaterThan(0);
    expect(claims).toEqual(expect.arrayContaining([...seoul.claims]));
  });

  it('the page of a claim says that nothing based on it has begun yet', () => {
    const page = (date: string) => panelAt(`#/explore?select=claim:rupture-lowest&date=${date}`).text;
    expect(page('2025-06-10')).toContain(en.timeline.notAllYet('2025-06-10'));
    expect(page('2025-11-15')).not.toContain(en.timeline.notAllYet('2025-11-15'));
  });

  it('the printed claims of a person and of a pair are filtered, those of a relation stay complete', () => {
    // A little later: there are claims by then.
    const day = '2025-12-01';
    const printed = (select: string, date = day) =>
      claimsInView(story, appAt(`#/explore?select=${select}&date=${date}`).store.view.value);
    for (const select of ['person:xi', 'pair:beijing,seoul']) {
      expect(printed(select).length).toBeGreaterThan(0);
      expect(printed(select).map(({ id }): string => id)).not.toContain('xi-peace');
      for (const claim of printed(select)) expect(claimExistsOn(story, claim, day)).toBe(true);
    }
    for (const relation of later)
      expect(printed(`relation:${relation.id}`, EARLY)).toHaveLength(relation.claims.length);
  });

  it('the matrix has exactly the relations that hold', () => {
    const page = panelAt(`#/explore?panel=matrix&date=${EARLY}&layers=${story.layers.map(({ id }) => id).join(',')}`);
    const names = inside(page.getByRole('grid'))
      .getAllByRole('link')
      .map((cell) => cell.getAttribute('aria-label'))
      .join();
    for (const { title } of later) expect(names).not.toContain(title);
    for (const { title } of held) expect(names).toContain(title);
    expect(page.text).toContain(matrixTextsFor(en).files(held.length));
  });

  it('the voices have no future event', () => {
    const events = (hash: string) => linked(panelAt(hash), 'event').filter((id) => idsOf(coming).includes(id));
    expect(events('#/explore?panel=voices').length).toBeGreaterThan(0);
    expect(events(`#/explore?panel=voices&date=${EARLY}`)).toEqual([]);
  });

  it('the printed legend and the claims under it are filtered', () => {
    const app = appAt(`#/explore?date=${EARLY}&layers=${story.layers.map(({ id }) => id).join(',')}`);
    const sheet = rendered(app, <PrintSheet app={app} address="https://example.org/" />);
    const legend = sheet.getByRole('heading', { name: printTextsFor(en).legend }).closest('section')?.textContent;
    for (const { title } of later) expect(legend).not.toContain(title);
    for (const { title } of held) expect(legend).toContain(title);
    expect(legend).toContain(en.timeline.moreOnOtherDates(later.length));
    const own = new Set([...held, ...happened].flatMap((one): readonly string[] => one.claims));
    for (const claim of claimsInView(story, app.store.view.value)) expect(own.has(claim.id)).toBe(true);
  });

  it('the live region announces the date and how many relations are drawn', () => {
    const start = { ...defaultView(story), layers: story.layers.map(({ id }) => id) };
    const dated = atDate(EARLY)(start);
    expect(announcement(story, en, start, dated)).toBe(
      `31 October 2025: ${held.length} of ${story.relations.length} relationships shown`,
    );
    expect(announcement(story, en, dated, start)).toBe(en.status.allDates);
    expect(atDate(EARLY)(dated)).toBe(dated);
  });
});

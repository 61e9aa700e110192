import fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { linkedData } from '../../../src/first-paint/citable';
import { AppContext } from '../../../src/parts/app-context';
import { Masthead } from '../../../src/parts/page/Masthead';
import { pictureName } from '../../../src/pictures/picture-name';
import { pictureWords } from '../../../src/pictures/picture-words';
import { compareDays } from '../../../src/story/calendar';
import { bibtexText } from '../../../src/story/citing/bibtex';
import { cslText } from '../../../src/story/citing/csl';
import { risText } from '../../../src/story/citing/ris';
import { workOfMap } from '../../../src/story/citing/work';
import { isoDate, readDate } from '../../../src/story/edtf';
import { readStory } from '../../../src/story/reading/read';
import { timelineOf } from '../../../src/story/timeline/timeline';
import { en } from '../../../src/text/en';
import { defaultView } from '../../../src/view/view';
import { appWith } from '../panels/test-app';
import { smallStory } from './small-story';

/** A story's own date has any precision, and keeps it wherever it is shown, named or cited. */

const parts = fc.tuple(
  fc.integer({ min: -9999, max: 9999 }),
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 1, max: 31 }),
);
const point = fc
  .tuple(parts, fc.integer({ min: 1, max: 3 }), fc.constantFrom('', '~', '?', '%'))
  .map(([[year, month, day], length, mark]) => {
    const sign = year < 0 ? '-' : '';
    const all = [
      sign + String(Math.abs(year)).padStart(4, '0'),
      ...[month, day].map((one) => String(one).padStart(2, '0')),
    ];
    return all.slice(0, length).join('-') + mark;
  });
const edtf = fc.oneof(
  point,
  fc.tuple(point, point).map((ends) => ends.join('/')),
  fc.tuple(point, fc.constantFrom('../', '/')).map(([end, open]) => open + end),
  fc.tuple(point, fc.constantFrom('/..', '/')).map(([start, open]) => start + open),
);

const reading = (date: string) => readStory(JSON.stringify({ ...smallStory(), date }));

describe('a story of any date', () => {
  it('is accepted where the calendar has the date', () => {
    fc.assert(
      fc.property(edtf, (date) => {
        expect(reading(date).ok).toBe(readDate(date) !== undefined);
      }),
    );
  });

  it('is shown, named and cited with it as it is', () => {
    fc.assert(
      fc.property(
        edtf.filter((date) => readDate(date) !== undefined),
        (date) => {
          const read = reading(date);
          if (!read.ok) throw new Error(JSON.stringify(read.faults));
          const { story } = read;
          const app = appWith(story, '#/explore');
          const view = defaultView(story);
          const words = en.date.edtf(date);
          const iso = isoDate(date);

          const head = renderToString(
            <AppContext.Provider value={app}>
              <Masthead full={true} />
            </AppContext.Provider>,
          );
          expect(head.replace(/<[^>]*>/g, '')).toContain(words);
          expect(/<time datetime="([^"]*)"/.exec(head)?.[1]).toBe(iso);
          expect(pictureWords(story, view, en, { places: [], layers: [] }).date).toContain(words);
          expect(pictureName(story, view, { type: 'svg' })).toMatch(/^[a-z0-9-]+[a-z0-9]\.svg$/);
          expect((linkedData(story, undefined, []) as { datePublished?: string }).datePublished).toBe(iso);

          const work = workOfMap(story, { product: en.product, url: undefined, accessed: undefined });
          expect(work.date).toBe(date);
          for (const text of [bibtexText([work]), cslText([work]), risText([work])])
            expect(text).not.toMatch(/NaN|undefined/);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('has it on the time axis, whose steps begin no later', () => {
    fc.assert(
      fc.property(
        edtf.filter((date) => readDate(date) !== undefined),
        (date) => {
          const read = reading(date);
          const own = readDate(date);
          if (!read.ok || !own) throw new Error(date);
          const { scale, stops } = timelineOf(read.story);
          expect(stops).toContain(own.earliest);
          expect(
            scale.stretches.some(
              ({ first, last }) => compareDays(first, own.latest) <= 0 && compareDays(own.earliest, last) <= 0,
            ),
          ).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });
});

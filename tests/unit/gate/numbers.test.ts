import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NEW_LESSON } from '../../../src/present/lesson/lesson';
import { readMessage, readStored, storedText, toEnvelope } from '../../../src/present/lesson/message';
import { readStory } from '../../../src/story/reading/read';
import { cameraText, canonicalCamera } from '../../../src/view/camera';
import { cameraOf } from '../../../src/view/framing';
import { urlText, viewOf } from '../../../src/view/url';
import { stateMessage } from '../present/sample-message';
import { openingStory } from '../story/files';
import { smallStory } from './small-story';

/** Numbers × doors: whatever number comes in, by whatever door, it is read in its range or refused. */

const story = openingStory();
const SIZE = { width: 1000, height: 700 };

/** Numbers that programs get wrong, as they may be written in JSON or an address. */
const digits = fc.integer({ min: 1, max: 400 }).map((length) => '9'.repeat(length));
const odd = fc.oneof(
  fc.constantFrom('-0', '0', '0.0', '-0.0', '1e999', '-1e999', '1e308', '5e-324', '-1e-400', '9007199254740991'),
  fc.constantFrom('9007199254740993', '-9007199254740992', '1.7976931348623157e308', '0.1', '360', '-360', '180'),
  digits,
  digits.map((text) => `-${text}`),
  digits.map((text) => `0.${'0'.repeat(text.length)}1`),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.integer({ min: -400, max: 400 }).map(String),
);

/** Every number in a value, −0 included. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
const isSound = (number: number) => Number.isFinite(number) && !Object.is(number, -0);

describe('a number in a story file', () => {
  const placeholder = 123_454_321;
  /** The file with one number replaced by a text, which JSON may not be able to hold exactly. */
  function withNumber(field: readonly (string | number)[], text: string): string {
    const data = smallStory();
    const last = field.at(-1) ?? '';
    const holder = field.slice(0, -1).reduce((inner, step) => inner[step], data);
    holder[last] = placeholder;
    return JSON.stringify(data).replace(String(placeholder), text);
  }
  const fields: (string | number)[][] = [
    ['bounds', 0],
    ['bounds', 1],
    ['bounds', 2],
    ['bounds', 3],
    ['places', 1, 'at', 0],
    ['places', 1, 'at', 1],
    ['sources', 0, 'paragraphs'],
    ['claims', 0, 'paragraphs', 0],
    ['chapters', 0, 'camera', 'center', 0],
    ['chapters', 0, 'camera', 'center', 1],
    ['chapters', 0, 'camera', 'zoom'],
    ['chapters', 0, 'camera', 'bearing'],
    ['chapters', 0, 'camera', 'pitch'],
  ];
  it('is in its range and no −0, or a fault; and the camera is the same after the address', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fields), odd, (field, text) => {
        const reading = readStory(withNumber(field, text));
        if (!reading.ok) {
          expect(reading.faults.length).toBeGreaterThan(0);
          return;
        }
        expect(numbersIn(reading.story).filter((number) => !isSound(number))).toEqual([]);
        for (const hash of ['#/explore', `#/story/${story.chapters[0]?.id}`]) {
          const { view } = viewOf(reading.story, hash);
          const camera = cameraOf(reading.story, view, SIZE);
          expect(numbersIn(camera).filter((number) => !isSound(number))).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a number in an address', () => {
  const part = fc.oneof(
    fc.tuple(odd, odd, odd, odd, odd).map((parts) => `map=${parts.join('/')}`),
    fc
      .tuple(fc.constantFrom('5/37/126/#/0', '5/37/#', '#/37/126', '5/#/126', '5/37/126/0/#'), odd)
      .map(([map, number]) => `map=${map.replace('#', number)}`),
    odd.map((number) => `step=${number}`),
    odd.map((number) => `date=${number}`),
    odd.map((number) => `date=${number}-01-01`),
    odd.map((number) => `select=paragraph:report/${number}`),
  );
  it('is in its range, or dropped with a notice; and the address of the view gives the same view', () => {
    fc.assert(
      fc.property(fc.constantFrom('explore', 'story', 'present', 'story/99999999'), part, (mode, query) => {
        const hash = `#/${mode}?${query}`;
        const { view, dropped } = viewOf(story, hash);
        expect(numbersIn(view).filter((number) => !isSound(number))).toEqual([]);
        expect(viewOf(story, urlText(story, view))).toEqual({ view, dropped: [] });
        const [name, value] = query.split('=');
        const isUsed = view.camera ?? view.date ?? view.select ?? (name === 'step' && Number(value) === view.step);
        if (!isUsed && view.step === 0) expect(dropped.length + Number(/^step=-?0/.test(query))).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['9'.repeat(309), '9'.repeat(400), `-${'9'.repeat(400)}`, '361', '1e5'])(
    'of a bearing %s is dropped',
    (bearing) => {
      const { view, dropped } = viewOf(story, `#/explore?map=5/37/126/${bearing}/0`);
      expect(view.camera).toBeUndefined();
      expect(dropped).toEqual([{ part: 'map', value: `5/37/126/${bearing}/0` }]);
    },
  );
});

describe('a camera of any numbers', () => {
  const any = fc.oneof(
    fc.double(),
    fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0),
  );
  it('has a canonical form, which is its own', () => {
    fc.assert(
      fc.property(any, any, any, any, any, (lon, lat, zoom, bearing, pitch) => {
        const camera = canonicalCamera({ center: [lon, lat], zoom, bearing, pitch });
        expect(numbersIn(camera).filter((number) => !isSound(number))).toEqual([]);
        expect(canonicalCamera(camera)).toEqual(camera);
        expect(cameraText(camera)).not.toContain('e');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a number in a message or a stored lesson', () => {
  const sent = (change: (message: Record<string, unknown>, number: number) => void, number: number) => {
    const message = structuredClone(
      toEnvelope(
        'a-story',
        stateMessage({ hash: '#/present', lesson: { ...NEW_LESSON, laser: [1, 2], ink: [[[1, 2]]] } }),
      ),
    ) as unknown as Record<string, unknown>;
    change(message, number);
    return message;
  };
  type Lessons = { lesson: { clock: Record<string, number>; laser: number[]; ink: number[][][] } };
  type Sent = Lessons & { stamp: { number: number }; claim: number; screen: Record<string, number> };
  const changes: readonly ((message: Sent, number: number) => void)[] = [
    (message, number) => { message.stamp.number = number; },
    (message, number) => { message.claim = number; },
    (message, number) => { message.screen['width'] = number; },
    (message, number) => { message.lesson.clock['before'] = number; },
    (message, number) => { message.lesson.clock['runningSince'] = number; },
    (message, number) => { message.lesson.clock['planned'] = number; },
    (message, number) => { message.lesson.laser[0] = number; },
    (message, number) => { message.lesson.ink[0] = [[number, number]]; },
  ]; // biome-ignore format: one field each
  const numbers = fc.oneof(
    fc.double(),
    fc.constantFrom(Number.MAX_SAFE_INTEGER, 2 ** 53, 2 ** 52, 2 ** 50, 2 ** 50 - 1, -0, 1e308, 8.64e15, 0.5),
  );
  it('is in its range and no −0, or the message is ignored', () => {
    fc.assert(
      fc.property(fc.constantFrom(...changes), numbers, (change, number) => {
        const message = sent(change as never, number);
        const read = readMessage('a-story', message);
        if (read) expect(numbersIn(read).filter((one) => !isSound(one))).toEqual([]);
        const { lesson, stamp, hash } = message as unknown as Parameters<typeof storedText>[0];
        const stored = readStored(storedText({ lesson, stamp, hash, at: number }));
        if (stored) expect(numbersIn(stored).filter((one) => !isSound(one))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

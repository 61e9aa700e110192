// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { fireEvent, waitFor } from '@testing-library/dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { startClock } from '../../../src/present/lesson/clock';
import { type Lesson, type LessonStep, NEW_LESSON, toggleCurtain } from '../../../src/present/lesson/lesson';
import type { Peers } from '../../../src/present/lesson/lesson-store';
import { Speaker } from '../../../src/present/speaker/Speaker';
import type { Tool } from '../../../src/present/speaker/speaker-context';
import { en } from '../../../src/text/en';
import { lessonTextsFor } from '../../../src/text/late/lesson-texts';
import { speakerTextsFor } from '../../../src/text/late/speaker-texts';
import { stopIndex, stopsOf } from '../../../src/view/stops';
import { inside, type Rendered, rendered, texts } from '../component-driver';
import { appAt } from '../panels/test-app';

const words = speakerTextsFor(en);
const ONE_AUDIENCE: Peers = { audiences: 1, speakers: 0, leads: true, screen: { width: 1776, height: 768 } };

/** The speaker's page at an address. */
function pageAt(
  hash: string,
  lesson: Lesson = NEW_LESSON,
  peers: Partial<Peers> = {},
  act: (step: LessonStep) => void = () => {},
): Rendered {
  const app = appAt(hash);
  const speaker = {
    app,
    lesson: { lesson: signal(lesson), act, peers: signal({ ...ONE_AUDIENCE, ...peers }), lead() {}, leave() {} },
    draw: signal(undefined),
    tool: signal<Tool>('none'),
  };
  return rendered(app, <Speaker speaker={speaker} />);
}
const moves = vi.fn<(step: LessonStep) => void>();
afterEach(() => vi.restoreAllMocks());
const part = (page: Rendered, name: string) => inside(page.getByRole('region', { name }));

const { story } = appAt('');
const stops = stopsOf(story);
const [asking] = story.chapters.slice(1).filter(({ ask }) => ask);
const place = story.places.find(({ offMap }) => !offMap);
if (!asking?.ask || !place) throw new Error('The story needs a chapter with a question, and a place on the map');
const { ask } = asking;
const first = `#/present/${asking.id}`;

describe('the speaker’s page', () => {
  it('shows the notes, the current text and the next text', () => {
    const page = pageAt(first);
    expect(page.text).toContain(asking.notes);
    const now = part(page, words.now);
    expect(now.text).toContain(words.stopOf(stopIndex(story, appAt(first).store.view.value) + 1, stops.length));
    expect(part(page, words.nowWords).text).toContain(asking.body);
    expect(part(page, words.nextWords).text).toContain(ask.question);
    expect(page.text).not.toContain(ask.answer);
  });

  it('shows at a question the answer as what comes next', () => {
    const page = pageAt(`${first}?step=1`);
    expect(page.text).not.toContain(asking.body);
    expect(part(page, words.nowWords).text).toContain(ask.question);
    expect(part(page, words.nowWords).text).not.toContain(ask.answer);
    for (const text of [ask.question, ask.answer]) expect(part(page, words.nextWords).text).toContain(text);
  });

  it('lists every stop, and marks the one that the class is at', () => {
    const steps = inside(pageAt(`${first}?step=1`).getByRole('tabpanel', { name: words.steps })).getAllByRole('button');
    expect(steps).toHaveLength(stops.length);
    const current = steps.filter((step) => step.getAttribute('aria-current') === 'step');
    expect(texts(current)).toEqual([`${asking.title}: ${words.kinds.question}`]);
  });

  it('shows that the last stop is the last, and disables the button for the next one', () => {
    const isOff = (page: Rendered, name: string) =>
      inside(page.getByRole('navigation', { name: words.walk }))
        .getByRole('button', { name })
        .getAttribute('aria-disabled');
    const last = stops.at(-1);
    const end = pageAt(`#/present/${last?.chapter.id}?step=${last?.reveal}`);
    expect(part(end, words.next).text).toBe(words.last);
    expect([isOff(end, words.back), isOff(end, words.forward)]).toEqual(['false', 'true']);
    const start = pageAt(`#/present/${story.chapters[0]?.id}`);
    expect([isOff(start, words.back), isOff(start, words.forward)]).toEqual(['true', 'false']);
  });

  it('says what covers the class’s screen, and has a button that uncovers it', () => {
    const page = pageAt(first, toggleCurtain('white')(NEW_LESSON));
    expect(page.text).toContain(words.curtains.white);
    page.getByRole('button', { name: words.lift });
    expect(page.getByRole('button', { name: words.white, pressed: true }).textContent).toBe(words.white);
    expect(pageAt(first).queryByRole('button', { name: words.lift })).toBeNull();
  });

  it('starts and pauses the clock by one button, which says what it does', () => {
    const waiting = part(pageAt(first), words.time);
    expect(waiting.getByRole('timer').textContent).toBe('0:00');
    waiting.getByRole('button', { name: words.start });
    expect(waiting.text).toContain(words.pace.waiting);
    const running = part(pageAt(first, startClock(Date.now() - 61 * 60_000)(NEW_LESSON)), words.time);
    expect(running.getByRole('timer').textContent).toMatch(/^1:01:0\d$/);
    running.getByRole('button', { name: words.pause });
    expect(running.text).toMatch(/\d+ min behind/);
  });

  it('says that there is no audience, with a button that opens its window', () => {
    const page = pageAt(first, NEW_LESSON, { audiences: 0 });
    expect(page.text).toContain(words.noAudience);
    page.getByRole('button', { name: words.openAudience });
    expect(pageAt(first).text).not.toContain(words.noAudience);
  });

  it('says without an opener why it may not reach a class screen in a frame', () => {
    const alone = () => pageAt(first, NEW_LESSON, { audiences: 0 }).text;
    const opened = (opener: unknown) => vi.spyOn(window, 'opener', 'get').mockReturnValue(opener as Window);
    const opener = { closed: false, origin: window.origin, postMessage() {} };
    expect(alone()).toContain(`${words.noAudience} ${words.noOpener}`);
    expect(pageAt(first).text).not.toContain(words.noOpener);
    opened(opener);
    expect(alone()).toContain(words.noAudience);
    expect(alone()).not.toContain(words.noOpener);
    for (const other of [
      { ...opener, closed: true },
      { ...opener, origin: 'https://another.example' },
    ]) {
      opened(other);
      expect(alone()).toContain(words.noOpener);
    }
  });

  it('gives the map the focus when the pointer is switched on by key, and leaves the keys to it', async () => {
    const page = pageAt(first, NEW_LESSON, {}, moves);
    // Whoever has used the pointer before: its press must not make the arrow keys step.
    fireEvent.pointerDown(page.getByRole('main'));
    fireEvent.keyDown(document.body, { key: 'l' });
    const map = await waitFor(() => page.getByRole('region', { name: words.mapWithLaser(asking.title) }));
    expect(document.activeElement).toBe(map);
    // A step would stop the key before it reaches the map.
    fireEvent.keyDown(map, { key: 'ArrowRight' });
    expect(moves.mock.lastCall?.[0](NEW_LESSON).laser).toBeDefined();
    fireEvent.click(page.getByRole('button', { name: words.laser }), { detail: 1 });
    fireEvent.click(page.getByRole('button', { name: words.laser }), { detail: 1 });
    expect(document.activeElement).toBe(page.getByRole('main'));
  });

  it('shows that another window leads, and ignores input then', () => {
    const inert = (page: Rendered) => page.element.querySelectorAll('[inert]').length;
    const follower = pageAt(first, NEW_LESSON, { leads: false, speakers: 1 });
    expect(follower.getByRole('alert').textContent).toContain(words.follows);
    expect(inert(follower)).toBe(2);
    expect(inert(pageAt(first))).toBe(0);
  });

  it('names what was selected in the middle of a chapter, and closes its card', async () => {
    const page = pageAt(`${first}?select=place:${place.id}`);
    expect(page.text).toContain(words.card(place.name));
    fireEvent.click(page.getByRole('button', { name: lessonTextsFor(en).closeCard }));
    await waitFor(() => expect(page.element.textContent).not.toContain(words.card(place.name)));
  });
});

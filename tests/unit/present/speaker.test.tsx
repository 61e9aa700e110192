import { signal } from '@preact/signals';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { startClock } from '../../../src/present/lesson/clock';
import { type Lesson, NEW_LESSON, toggleCurtain } from '../../../src/present/lesson/lesson';
import type { Peers } from '../../../src/present/lesson/lesson-store';
import { Speaker } from '../../../src/present/speaker/Speaker';
import type { Tool } from '../../../src/present/speaker/speaker-context';
import { stopAt, stopsOf } from '../../../src/view/stops';
import { appAt } from '../panels/test-app';

const COMPANY: Peers = { audiences: 1, speakers: 0, leads: true, screen: { width: 1776, height: 768 } };

/** The speaker's page at an address, as HTML. */
function pageAt(hash: string, lesson: Lesson = NEW_LESSON, peers: Partial<Peers> = {}): string {
  const speaker = {
    app: appAt(hash),
    lesson: { lesson: signal(lesson), act() {}, peers: signal({ ...COMPANY, ...peers }), lead() {}, leave() {} },
    draw: signal(undefined),
    tool: signal<Tool>('none'),
  };
  return renderToString(<Speaker speaker={speaker} />);
}

/** What is read, without the elements. */
const words = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');

const { story } = appAt('');
const missiles = story.chapters.find(({ id }) => id === 'missiles');
const stops = stopsOf(story);
if (!missiles?.ask) throw new Error('The story has a chapter with a question');

describe('the speaker’s page', () => {
  it('holds the notes, the words that the class reads now, and those that it reads next', () => {
    const now = words(pageAt('#/present/missiles'));
    for (const text of [missiles.notes, missiles.body, missiles.ask?.question]) expect(now).toContain(text);
    expect(now).toContain(`Step ${stopAt(story, appAt('#/present/missiles').store.view.value) + 1} of ${stops.length}`);
    expect(now).not.toContain(missiles.ask?.answer);
    const asked = words(pageAt('#/present/missiles?step=1'));
    expect(asked).not.toContain(missiles.body);
    // What comes next is the answer under its question.
    expect(asked.split(missiles.ask?.question ?? '')).toHaveLength(3);
    expect(asked).toContain(missiles.ask?.answer);
  });

  it('lists every step, and marks the one that the class is at', () => {
    const html = pageAt('#/present/missiles?step=1');
    const steps = html.match(/<li data-kind="[^"]+">.*?<\/li>/g) ?? [];
    expect(steps).toHaveLength(stops.length);
    const current = steps.filter((step) => step.includes('aria-current="step"'));
    expect(current.map(words).join()).toContain('Missiles, hours before: Question');
  });

  it('says at the end that it is the end', () => {
    const last = stops.at(-1);
    const end = pageAt(`#/present/${last?.chapter.id}?step=${last?.reveal}`);
    expect(words(end)).toContain('This is the last step.');
    expect(end).toMatch(/class="speaker-forward" aria-disabled="true"/);
    expect(pageAt('#/present/question')).toMatch(/aria-disabled="true">Back/);
  });

  it('says what covers the class’s screen, and offers to lift it', () => {
    const html = pageAt('#/present/missiles', toggleCurtain('white')(NEW_LESSON));
    expect(words(html)).toContain('The audience’s screen is white. Show the map');
    expect(html).toMatch(/aria-pressed="true"[^>]*>White/);
  });

  it('starts and pauses the clock by one button, which says what it does', () => {
    expect(words(pageAt('#/present/missiles'))).toMatch(/0:00 of min Start Reset Not started/);
    const running = startClock(Date.now() - 61 * 60_000)(NEW_LESSON);
    expect(words(pageAt('#/present/missiles', running))).toMatch(/1:01:0\d of min Pause Reset 57 min behind/);
  });

  it('says that no audience is there, and that another window leads, and is not to be touched then', () => {
    expect(words(pageAt('#/present/missiles', NEW_LESSON, { audiences: 0 }))).toContain(
      'No window for the audience is open. Open it',
    );
    const follower = pageAt('#/present/missiles', NEW_LESSON, { leads: false, speakers: 1 });
    expect(words(follower)).toContain('This one only follows. Take over');
    expect(follower.match(/ inert/g)).toHaveLength(2);
    expect(pageAt('#/present/missiles')).not.toContain(' inert');
  });

  it('names what was chosen in the middle of a chapter, and can put it away', () => {
    const html = words(pageAt('#/present/missiles?select=place:seoul'));
    expect(html).toContain('On the audience’s screen: Seoul Close the card');
    expect(words(pageAt('#/present/missiles'))).not.toContain('On the audience’s screen');
  });
});

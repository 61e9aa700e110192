// @vitest-environment happy-dom
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Statements } from '../../../src/first-paint/Statements';
import { MapFurniture } from '../../../src/panels/frame/MapFurniture';
import { Panel } from '../../../src/panels/frame/Panel';
import { PrintSheet } from '../../../src/panels/print/PrintSheet';
import { documentsOf } from '../../../src/panels/search/documents';
import { pictureWords } from '../../../src/pictures/picture-words';
import { withPlannedLabels } from '../../../src/story/planned-labels';
import { isPlanned } from '../../../src/story/questions';
import { en } from '../../../src/text/en';
import { recordTextsFor } from '../../../src/text/late/record-texts';
import { ofSeveralSources } from '../../../src/text/several-sources';
import { inside, linked, type Rendered, rendered, texts } from '../component-driver';
import { longAgo, openingStory } from '../story/files';
import { appWith } from './test-app';

/** What few stories have: years before our era, what is planned, entries of authority files, corrections. */

const messages = ofSeveralSources(en);
const words = recordTextsFor(en);
const story = withPlannedLabels(longAgo(), messages.date.plannedLabel);
const at = (hash: string) => appWith(story, hash);
const page = (hash: string): Rendered => {
  const app = at(hash);
  return rendered(app, <Panel app={app} />);
};
const foot = (hash: string): Rendered => {
  const app = at(hash);
  return rendered(app, <MapFurniture app={app} />);
};
const selected = (entity: string) => page(`#/explore?select=${entity}`);

describe('a date long ago', () => {
  it.each([
    ['old-road', '300 BCE or earlier'],
    ['closing', '15 March 44 BCE'],
    ['reopening', 'about March 44 CE'],
    ['carts', '1917 or later (end not known)'],
    ['works-begin', 'November 2025 or later'],
  ])('of %s is told as people read it', (id, date) => {
    expect(selected(`event:${id}`).element.querySelector('.detail-date')?.textContent).toBe(date);
  });

  it('of a relationship has the era at each end', () => {
    expect(selected('relation:quarrel').text).toContain('Since 57 BCE, Until 79 CE');
  });

  it('can be chosen: what was later is left out', () => {
    const early = '#/explore?date=-0043-03-15';
    const slider = foot(early).getByRole('slider');
    expect(slider.getAttribute('aria-valuetext')).toBe('15 March 44 BCE');
    expect(foot(early).text).toContain(en.timeline.eventsBy(2, story.events.length));
    expect(linked(page(early), 'relation')).toContain('quarrel');
    expect(linked(page(early), 'relation')).not.toContain('toll');
  });

  it('has its label under the axis', () => {
    const labels = texts([...foot('#/explore').element.querySelectorAll('.timeline-ticks text')]);
    expect(labels.join(' | ')).toMatch(/300 BCE/);
    expect(labels.join(' | ')).toMatch(/44 BCE/);
    for (const label of labels) expect(label).not.toMatch(/-\d{4}|NaN/);
  });
});

describe('what is planned', () => {
  it.each([
    ['opening', '12 April 2026 (planned)'],
    ['meeting', 'September 2025 (planned)'],
    ['first-buses', '2027 or later (planned)'],
    ['second-bridge-built', '20 November 2025 or later (planned)'],
  ])('is said to be so: the event %s', (id, date) => {
    const detail = selected(`event:${id}`);
    expect(detail.element.querySelector('.detail-date')?.textContent).toBe(date);
    detail.getByText(words.planned);
  });

  it.each([
    ['buses', 'From 2027 or later (planned)'],
    ['coast-way', 'Planned, no date given'],
  ])('is said to be so: the relationship %s', (id, dates) => {
    const detail = selected(`relation:${id}`);
    expect(detail.text).toContain(dates);
    detail.getByRole('heading', { level: 2, name: /\(planned\)$/ });
    detail.getByText(words.planned);
  });

  it('may be the end alone', () => {
    const detail = selected('relation:toll');
    expect(detail.text).toContain('Since 1 November 2025, Until 2030 (planned)');
    expect(detail.queryByText(words.planned)).toBeNull();
    detail.getByRole('heading', { level: 2, name: 'A toll on the road' });
  });

  it('is not said of what is reported', () => {
    for (const id of ['closing', 'works-begin', 'carts'])
      expect(selected(`event:${id}`).element.querySelector('.detail')?.textContent).not.toContain('(planned)');
  });

  it('is marked with the word in each list, on paper, and without scripts', () => {
    const planned = story.relations.filter((relation) => isPlanned(story, relation));
    const overview = page('#/explore');
    const paper = inside(document.createElement('div'));
    paper.element.innerHTML = renderToString(<PrintSheet app={at('#/explore')} address="" />);
    const statements = renderToString(<Statements app={at('#/explore')} />);
    const found = documentsOf(story, messages);
    for (const { id, title } of planned) {
      expect(overview.text, id).toContain(`${title} (planned)`);
      expect(paper.element.textContent, id).toContain(`${title} (planned)`);
      expect(statements, id).toContain(`${title} (planned)`);
      expect(found.find((document) => document.id === `relation:${id}`)?.title).toBe(`${title} (planned)`);
    }
    expect(statements).toContain('12 April 2026 (planned)');
  });

  it('is a hollow diamond on the axis, whose sign is explained', () => {
    const { element, text } = foot('#/explore?date=2030-01-01');
    for (const event of story.events) {
      const marks = [...element.querySelectorAll(`.timeline-mark[data-event="${event.id}"]`)];
      const hasDiamond = marks.some((mark) => mark.tagName.toLowerCase() === 'path');
      expect(hasDiamond, event.id).toBe(isPlanned(story, event));
      for (const mark of marks) expect(mark.hasAttribute('data-planned'), event.id).toBe(isPlanned(story, event));
    }
    // It never counts as one that has happened.
    const reported = story.events.filter((event) => !isPlanned(story, event)).length;
    expect(text).toContain(en.timeline.eventsBy(reported, story.events.length));
  });

  it('has a tail where a day has an open end', () => {
    const { element } = foot('#/explore');
    const tails = [...element.querySelectorAll('.timeline-tail')].map((tail) => tail.getAttribute('data-event'));
    expect(tails).toEqual(['second-bridge-built']);
  });

  it('leaves the time of a chapter open where one of its events is', () => {
    expect(foot('#/story/to-come').getByRole('slider').getAttribute('aria-valuetext')).toBe('2025 or later');
    const chosen = foot('#/story/to-come?date=2026-04-12').getByRole('slider');
    expect(chosen.getAttribute('aria-valuetext')).toBe('12 April 2026');
  });
});

describe('an entry of an authority file', () => {
  it('is a link from the page of the place, which gives that page no hold of this one', () => {
    const rome = selected('place:rome');
    const links = ['Wikidata', 'GeoNames', 'Pleiades'].map((name) =>
      rome.getByRole('link', { name: new RegExp(`^${name}`) }),
    );
    expect(links.map((link) => link.getAttribute('href'))).toEqual(story.places[0]?.sameAs);
    for (const link of links) expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(links[0]?.textContent.replace(/[\u2066-\u2069]/g, '')).toBe('Wikidata Q220');
  });

  it('is named by its host where it is of no authority that is known', () => {
    const link = selected('person:livia-ponti').getByRole('link', { name: /people\.example\.org/ });
    expect(link.getAttribute('href')).toBe('https://people.example.org/livia-ponti');
  });

  it('is not on the page of a place without one', () => {
    expect(selected('place:ancona').queryByRole('heading', { name: words.identity.title })).toBeNull();
  });
});

describe('a correction', () => {
  it('is listed on the page of the article, the latest first, with links to what it changed', () => {
    const source = page('#/explore?panel=source');
    const heading = source.getByRole('heading', { name: words.corrections.title });
    const list = inside(heading.parentElement?.querySelector('ol') ?? heading);
    const days = [...list.element.querySelectorAll('time')].map((time) => time.dateTime);
    expect(days).toEqual(['2025-12-09', '2025-12-09', '2025-12-03']);
    expect(linked(list, 'claim')).toEqual(['office-opening']);
    expect(linked(list, 'relation')).toEqual(['toll']);
    expect(linked(list, 'event')).toEqual(['opening']);
    expect(linked(list, 'place')).toEqual(['rome']);
    for (const { text } of story.corrections) list.getByText(text);
  });

  it.each(['claim:office-opening', 'event:opening', 'place:rome', 'relation:toll'])(
    'is told on the page of %s',
    (entity) => {
      const note = selected(entity).getByRole('complementary', { name: words.corrections.title });
      expect(note.textContent).toContain('Corrected on');
      expect(inside(note).getByRole('link', { name: words.corrections.all }).getAttribute('href')).toContain(
        'panel=source',
      );
    },
  );

  it('is told on no other page, and in no story without one', () => {
    expect(selected('claim:report-toll').queryByRole('complementary')).toBeNull();
    const app = appWith(openingStory(), '#/explore?panel=source');
    expect(rendered(app, <Panel app={app} />).text).not.toContain(words.corrections.title);
  });

  it('is dated beside the story’s own date: on screen, on paper, on pictures and without scripts', () => {
    const day = en.date.corrected('2025-12-09');
    expect(page('#/explore').text).toContain(day);
    expect(renderToString(<PrintSheet app={at('#/explore')} address="" />)).toContain(day);
    expect(pictureWords(story, at('#/explore').store.view.value, messages, { places: [], layers: [] }).notes).toContain(
      `${day}.`,
    );
    const statements = renderToString(<Statements app={at('#/explore')} />);
    expect(statements).toContain(day);
    for (const { text } of story.corrections) expect(statements).toContain(text);
  });
});

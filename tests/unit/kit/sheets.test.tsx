// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { eventCards, inOrderOfTime, statementCards } from '../../../src/kit/content/cards';
import { LENGTHS, openQuestions, planRows, supportingChapters } from '../../../src/kit/content/plan';
import { type SheetName, sheetsOf } from '../../../src/kit/content/sheets';
import { tableRows } from '../../../src/kit/content/table-rows';
import { numberedPlaces } from '../../../src/kit/maps/outline-frame';
import { sheetMaps } from '../../../src/kit/maps/sheet-maps';
import { Sheet } from '../../../src/kit/sheets/Sheet';
import { citedBy } from '../../../src/parts/naming/citing';
import { eventDate } from '../../../src/parts/naming/dates';
import type { Story } from '../../../src/story/format';
import { claimsOf } from '../../../src/story/questions';
import { geodataOf } from '../../../src/style/geodata';
import { en } from '../../../src/text/en';
import { kitTextsFor } from '../../../src/text/late/classroom/kit-texts';
import { inside, type Rendered, rendered, texts as textsOf } from '../component-driver';
import { appWith } from '../panels/test-app';
import { openingStory, threeSources } from '../story/files';
import { bare, STORIES, withoutQuestions } from './stories';

const story = openingStory();
const texts = kitTextsFor(en);

/** A sheet of a story, on an empty sea. */
function sheetOf(sheet: SheetName, of: Story = story): Rendered {
  const maps = sheetMaps(of, geodataOf(undefined, of), [sheet], 2);
  return rendered(appWith(of, '#/explore'), <Sheet sheet={sheet} maps={maps} wall={2} />);
}
const count = (page: Rendered, selector: string) => page.element.querySelectorAll(selector).length;
const rowsOf = (page: Rendered): Rendered[] =>
  page
    .getAllByRole('row')
    .slice(1)
    .map((row) => inside(row));

describe.each(STORIES)('of %s', (_, of) => {
  it.each(sheetsOf(of))('the sheet “%s” has its title and the sources, and nothing undefined', (sheet) => {
    const page = sheetOf(sheet, of);
    expect(page.text).not.toMatch(/undefined|NaN|\[object/);
    if (sheet === 'wall') return;
    page.getByRole('heading', { level: 1, name: texts.sheets[sheet].title });
    expect(page.text).toContain(of.title);
    for (const { title } of of.sources) expect(page.text).toContain(title);
  });
});

describe('the map with blanks', () => {
  const page = sheetOf('blanks');

  it('has a line for each number, and all names in alphabetical order', () => {
    const places = numberedPlaces(story);
    expect(count(page, '.kit-blanks li')).toBe(places.length);
    const names = textsOf([...page.element.querySelectorAll('.kit-names li')]);
    expect(names.map((name) => name.replace(/ \(.*/, ''))).toEqual(places.map(({ name }) => name).toSorted());
    // The lines themselves give nothing away.
    expect(page.element.querySelector('.kit-blanks')?.textContent).toBe('');
  });

  it('has its map with the note on borders', () => {
    expect(page.getByRole('img', { name: texts.map(texts.sheets.blanks.title) }).querySelector('svg')).not.toBeNull();
    page.getByText(en.about.bordersNote);
  });
});

describe('the maps without names', () => {
  it('name no place', () => {
    for (const sheet of ['mute', 'wall'] as const) {
      const { element } = sheetOf(sheet);
      // What the sources are called is no answer to the map.
      for (const foot of element.querySelectorAll('.kit-foot')) foot.remove();
      for (const { name } of story.places) expect(element.textContent.replaceAll(story.title, '')).not.toContain(name);
    }
  });

  it('are one page, or as many as the wall has, each with its row and column; one of them holds the drawing', () => {
    expect(count(sheetOf('mute'), 'svg')).toBe(1);
    const wall = sheetOf('wall');
    for (const [row, column] of [
      [1, 1],
      [1, 2],
      [2, 1],
      [2, 2],
    ] as const)
      wall.getByText(texts.wall.part(row, column));
    expect(count(wall, 'svg')).toBe(4);
    expect(count(wall, 'use[href="#kit-wall"]')).toBe(3);
    expect(count(wall, 'g#kit-wall')).toBe(1);
  });
});

describe('the pupils’ sheet', () => {
  it('has each question with lines to write on, and no answer', () => {
    const page = sheetOf('pupils');
    const asking = story.chapters.flatMap(({ ask }) => ask ?? []);
    for (const { question, answer } of asking) {
      page.getByText(question);
      expect(page.text).not.toContain(answer);
    }
    expect(count(page, '.kit-question .kit-line')).toBe(asking.length * 3);
  });

  it('has a table whose gaps are empty and whose other cells are filled', () => {
    const rows = rowsOf(sheetOf('pupils'));
    expect(rows).toHaveLength(tableRows(story).length);
    tableRows(story).forEach(({ claim }, i) => {
      const cells = rows[i]?.getAllByRole('cell') ?? [];
      expect(cells[0]?.textContent).toBe(claim.text);
      expect(textsOf(cells.slice(1)).filter((text) => text === '')).toHaveLength(2);
    });
  });

  it('is the table alone in a story without questions', () => {
    const page = sheetOf('pupils', withoutQuestions(story));
    expect(page.queryByRole('heading', { name: texts.pupils.questions })).toBeNull();
    page.getByRole('heading', { name: texts.pupils.table });
  });
});

describe('the answers', () => {
  const page = sheetOf('answers');

  it('have each answer with its paragraphs', () => {
    for (const { ask } of story.chapters) {
      if (!ask) continue;
      expect(page.text).toContain(ask.answer);
      expect(page.text).toContain(`${ask.answer} ${citedBy(story, en, claimsOf(story, ask))}`);
    }
  });

  it('have the table of the pupils’ sheet, filled: who says it, how we know it, and where', () => {
    const rows = rowsOf(page);
    tableRows(story).forEach(({ claim }, i) => {
      const [, who = '', how, where] = textsOf(rows[i]?.getAllByRole('cell') ?? []);
      const speaker = story.people.find(({ id }) => id === claim.speaker)?.name;
      if (claim.basis === 'said') expect(who).toContain(speaker);
      if (claim.basis === 'inferred') expect(who).toBe(texts.pupils.thisMap);
      if (claim.basis === 'reported') expect(who).toBe(en.panels.voices.sourceItself('').join(''));
      expect(how).toBe(en.basis[claim.basis]);
      expect(where).toBe(en.paragraphs.seen(claim.paragraphs));
      expect(rows[i]?.element.querySelectorAll('strong')).toHaveLength(2);
    });
  });

  it('have the numbers of the map, and the cards under their headings and in order', () => {
    const solved = textsOf([...page.element.querySelectorAll('.kit-solved li')]);
    expect(solved.map((name) => name.replace(/ \(.*/, ''))).toEqual(numberedPlaces(story).map(({ name }) => name));
    for (const basis of ['reported', 'said', 'inferred'] as const) {
      const numbers = statementCards(story).filter(({ claim }) => claim.basis === basis);
      expect(page.text).toContain(`${en.basis[basis]} ${numbers.map(({ number }) => number).join(', ')}`);
    }
    const order = inOrderOfTime(story, eventCards(story));
    const lines = order.map(({ letter, event }) => `${letter} ${event.title} (${eventDate(story, en, event)})`);
    let from = 0;
    for (const line of lines) {
      const at = page.text.indexOf(line, from);
      expect(at, line).toBeGreaterThanOrEqual(from);
      from = at;
    }
  });

  it('name the source of each paragraph where there are several', () => {
    const of = threeSources();
    const { messages } = appWith(of, '#/explore');
    const several = sheetOf('answers', of);
    for (const { claim } of tableRows(of)) expect(several.text).toContain(citedBy(of, messages, [claim]));
  });
});

describe('the cards', () => {
  const page = sheetOf('cards');

  it('have a heading for each basis, and statements by number that do not say their basis', () => {
    for (const basis of ['reported', 'said', 'inferred'] as const) page.getByText(en.basis[basis]);
    for (const { number, claim } of statementCards(story)) {
      const cell = page.getByText(claim.text).closest('td');
      expect(cell?.textContent).toBe(`${number} ${claim.text}`);
    }
  });

  it('have events by letter, without their dates', () => {
    for (const { letter, event } of eventCards(story)) {
      const cell = page.getByText(event.title).closest('td');
      expect(cell?.textContent).toBe(`${letter} ${event.title}`);
    }
  });

  it('are without a kind that the story does not have', () => {
    const without = sheetOf('cards', bare(story));
    expect(without.queryByText(texts.cards.order)).toBeNull();
    without.getByText(texts.cards.sort);
  });
});

describe('the plan', () => {
  const page = sheetOf('plan');

  it('has one big question, and those of chapters with their paragraphs', () => {
    page.getByText(texts.plan.compelling(story.title));
    for (const chapter of supportingChapters(story)) {
      expect(page.text).toContain(chapter.ask?.question);
      if (chapter.ask) expect(page.text).toContain(citedBy(story, en, claimsOf(story, chapter.ask)));
    }
    for (const { text } of openQuestions(story)) page.getByText(text);
  });

  it('has a row for each task, with minutes for each length', () => {
    const rows = rowsOf(page);
    planRows(story).forEach(({ step, minutes }, i) => {
      const [task, ...times] = textsOf(rows[i]?.getAllByRole('cell') ?? []);
      expect(task).toBe(texts.plan.steps[step]);
      LENGTHS.forEach((length, at) => {
        expect(times[at]).toContain(minutes[length] > 0 ? texts.plan.minutes(minutes[length]) : '–');
      });
    });
  });

  it('asks about the chapters themselves where they have no question', () => {
    const of = withoutQuestions(story);
    const plan = sheetOf('plan', of);
    for (const { title } of supportingChapters(of)) expect(plan.text).toContain(texts.plan.about(title));
  });
});

describe('the chapters', () => {
  it('have each its text, its notes, its question with the answer, and its map', () => {
    const page = sheetOf('chapters');
    expect(count(page, '.kit-chapter')).toBe(story.chapters.length);
    story.chapters.forEach(({ title, body, notes, ask }, i) => {
      const name = en.present.chapter(i + 1, title);
      const section = page.getByRole('heading', { level: 2, name }).closest('section');
      if (!section) throw new Error(`“${title}” has no section`);
      const own = inside(section);
      for (const text of [body, notes, ask?.question ?? '', ask?.answer ?? '']) expect(own.text).toContain(text);
      expect(own.getByRole('img', { name: texts.map(name) }).querySelector('svg')).not.toBeNull();
    });
  });
});

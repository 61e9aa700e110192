import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventCards, inOrderOfTime, statementCards } from '../../../src/kit/content/cards';
import { chaptersIn, LENGTHS, openQuestions, planRows, supportingChapters } from '../../../src/kit/content/plan';
import { sheetsOf } from '../../../src/kit/content/sheets';
import { shuffled } from '../../../src/kit/content/shuffled';
import { spread } from '../../../src/kit/content/spread';
import { tableRows } from '../../../src/kit/content/table-rows';
import type { Story } from '../../../src/story/format';
import { openingStory } from '../story/files';
import { bare, STORIES, single, withoutQuestions } from './stories';

const story = openingStory();
const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);

describe('a choice of some items', () => {
  const items = fc.uniqueArray(fc.integer());

  it('is spread over all: in their order, each once, as many as there may be, with the first', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 1, max: 20 }), (all, most) => {
        const chosen = spread(all, most);
        expect(chosen).toEqual(all.filter((item) => chosen.includes(item)));
        expect(chosen).toHaveLength(Math.min(most, all.length));
        expect(chosen[0]).toBe(all[0]);
      }),
    );
  });

  it('is mixed by its seed alone, and is never in its own order', () => {
    fc.assert(
      fc.property(items, fc.string(), (all, seed) => {
        const mixed = shuffled(all, seed);
        expect(shuffled(all, seed)).toEqual(mixed);
        expect(mixed.toSorted()).toEqual(all.toSorted());
        if (all.length > 1) expect(mixed).not.toEqual(all);
      }),
    );
  });
});

describe.each(STORIES)('%s', (_, of) => {
  it('has a table of at most twelve statements, with two gaps and one given column in each row', () => {
    const rows = tableRows(of);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.length).toBeLessThanOrEqual(12);
    expect(ids(rows.map(({ claim }) => claim))).toEqual(
      ids(of.claims.filter((claim) => rows.some((row) => row.claim === claim))),
    );
    for (const { gaps } of rows) expect(new Set(gaps).size).toBe(2);
    // Statements of each basis that the story has.
    const bases = (claims: Story['claims']) => [...new Set(claims.map(({ basis }) => basis))].sort();
    expect(bases(rows.map(({ claim }) => claim))).toEqual(bases(of.claims));
  });

  it('has cards with numbers and letters, each statement and event once, and a solution', () => {
    const [statements, events] = [statementCards(of), eventCards(of)];
    expect(statements.map(({ number }) => number)).toEqual(statements.map((_card, i) => i + 1));
    expect(new Set(statements.map(({ claim }) => claim)).size).toBe(statements.length);
    const solved = inOrderOfTime(of, events);
    expect(ids(solved.map(({ event }) => event))).toEqual(
      ids(of.events.filter((event) => events.some((card) => card.event === event))),
    );
    if (events.length > 1) expect(solved).not.toEqual(events);
  });

  it('fills 10, 15 and 45 minutes exactly', () => {
    const rows = planRows(of);
    for (const length of LENGTHS) {
      const minutes = rows.map((row) => row.minutes[length]);
      expect(minutes.reduce((a, b) => a + b, 0)).toBe(length);
      for (const one of minutes) expect(Number.isInteger(one) && one >= 0).toBe(true);
    }
    expect(rows.some(({ step }) => step === 'chapters')).toBe(of.chapters.length > 0);
    expect(rows.some(({ step }) => step === 'open')).toBe(of.unsaid.length > 0);
    for (const { step, minutes } of rows) expect(minutes[45], step).toBeGreaterThan(0);
  });

  it('is shown in part in 10 minutes, and whole in 45', () => {
    expect(chaptersIn(of, 45)).toEqual(of.chapters);
    expect(chaptersIn(of, 10).length).toBe(Math.min(2, of.chapters.length));
    expect(chaptersIn(of, 15).length).toBe(Math.min(3, of.chapters.length));
    expect(supportingChapters(of).length).toBeLessThanOrEqual(4);
    expect(openQuestions(of).length).toBe(Math.min(3, of.unsaid.length));
  });
});

describe('the sheets of a story', () => {
  it('are eight where it has chapters and something to sort', () => {
    expect(sheetsOf(story)).toEqual(['plan', 'chapters', 'answers', 'pupils', 'blanks', 'mute', 'cards', 'wall']);
  });

  it('are without cards where there is one basis, and without chapters where there are none', () => {
    expect(sheetsOf(single(story))).not.toContain('cards');
    const sheets = sheetsOf(bare(story));
    expect(sheets).not.toContain('chapters');
    expect(sheets).toContain('cards');
  });
});

describe('the plan', () => {
  it('takes chapters with a question first', () => {
    for (const { ask } of [...chaptersIn(story, 10), ...supportingChapters(story)]) expect(ask).toBeDefined();
  });

  it('takes other chapters where there are no questions', () => {
    expect(supportingChapters(withoutQuestions(story))).toHaveLength(4);
    expect(chaptersIn(withoutQuestions(story), 10)).toHaveLength(2);
  });
});

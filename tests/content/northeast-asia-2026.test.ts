import { describe, expect, test } from 'vitest';
import { openingStory } from '../unit/story/files';
import { proseIn } from './stories';

const story = openingStory();
const prose = proseIn(story);

describe('the evidence', () => {
  test('says how, where we worked something out', () => {
    for (const { id, text, basis, speaker, quote } of story.claims) {
      if (basis !== 'inferred') continue;
      expect(text, id).toMatch(/[Aa]rticle|because/);
      expect({ speaker, quote }, id).toEqual({});
    }
  });

  test('supports every date that the source does not give directly', () => {
    const basesOf = (claims: readonly string[]) =>
      story.claims.filter((claim) => claims.includes(claim.id)).map((claim) => claim.basis);
    for (const event of story.events) expect(basesOf(event.claims), event.id).toContain('inferred');
    for (const relation of story.relations) {
      if (relation.since) expect(basesOf(relation.claims), relation.id).toContain('inferred');
    }
  });
});

describe('the texts', () => {
  test('contain no number that is neither in the article nor inferred from it', () => {
    // 1945 and 2025 are inferred, and the text says so; 22 counts the paragraphs; 4, 5 and 6 are days in January.
    const known = new Set(['4', '5', '6', '9', '15', '22', '80', '200', '1945', '2025', '2026']);
    for (const [path, text] of prose) {
      for (const number of text.match(/\d+/g) ?? []) expect(known, `${path}: ${text}`).toContain(number);
    }
  });

  test('take no side on what Taiwan is', () => {
    for (const [path, text] of prose) {
      expect(text, path).not.toMatch(
        /Taiwan (?:is|as) (?:a|an|part)\b|Taiwan’s (?:country|province|nation|independence)/i,
      );
      expect(text, path).not.toMatch(/reunif|province|renegade|breakaway|regime/i);
    }
  });
});

describe('the map', () => {
  test('opens with these layers', () => {
    expect(story.layers.filter(({ on }) => on).map(({ id }) => id)).toEqual([
      'restoration',
      'rupture',
      'launches',
      'taiwan-strait',
    ]);
  });

  test('draws no path for the missiles', () => {
    const launches = story.layers.filter((layer) => layer.kind === 'launch').map((layer) => layer.id);
    const relations = story.relations.filter((relation) => launches.includes(relation.layer));
    expect(relations.map(({ from, to }) => [from, to])).toEqual([['pyongyang', undefined]]);
  });
});

describe('the chapters', () => {
  test('have a day each', () => {
    for (const { id, date } of story.chapters) expect(date, id).toBeDefined();
  });

  test('dim something, except before the first line, where all that is drawn is told of, or the class chooses a line', () => {
    const all = story.chapters.filter(({ select }) => select === undefined).map(({ id }) => id);
    expect(all).toEqual(['question', 'memory', 'trade', 'washington', 'not-said', 'your-turn']);
  });
});

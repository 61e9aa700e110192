import { describe, expect, test } from 'vitest';
import { readDate } from '../../src/story/edtf';
import { claimsOf, dependentsOf, relationsBetween } from '../../src/story/questions';
import { openingStory } from '../unit/story/files';
import { peopleIn } from './attribution';
import { CALLED } from './called';

const story = openingStory();
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+(?:[’'.–-][\p{L}\p{N}]+)*/gu) ?? [];

/** All texts of the story that a reader sees, with the path to each; not its quotes, which have the source's typography. */
const texts: [path: string, text: string][] = [];
(function visit(value: unknown, path: string) {
  if (typeof value === 'string') texts.push([path, value]);
  else if (value && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) if (key !== 'quote') visit(inner, `${path}.${key}`);
  }
})(story, '');
const prose = texts.filter(([path]) =>
  /\.(?:title|summary|text|body|notes|question|answer|role|label|short|topics\.\d+)$/.test(path),
);

describe('the evidence', () => {
  test('is all used: every claim leads to something that the map or a panel shows', () => {
    const unused = story.claims.filter(({ id }) => {
      const { places, people, relations, events } = dependentsOf(story, id);
      return [...places, ...people, ...relations, ...events].length === 0;
    });
    expect(unused.map(({ id }) => id)).toEqual([]);
  });

  test('holds the words that other texts quote', () => {
    const entities = [...story.places, ...story.relations, ...story.events, ...story.chapters];
    for (const entity of entities) {
      const shown = 'body' in entity ? `${entity.title} ${entity.body} ${entity.ask?.answer}` : entity.summary;
      const quotes = claimsOf(story, entity).map((claim) => claim.quote ?? '');
      for (const [, words = ''] of shown.matchAll(/“([^”]+)”/g)) {
        expect(
          quotes.some((quote) => quote.includes(words)),
          `${entity.id}: “${words}”`,
        ).toBe(true);
      }
    }
  });

  test('names as speakers only those whom the chapter’s text names', () => {
    for (const { id, title, body, claims, voices } of story.chapters) {
      const speakers = story.claims.flatMap((claim) =>
        claims.includes(claim.id) && claim.basis === 'said' && claim.speaker ? [claim.speaker] : [],
      );
      const named = peopleIn(`${title}. ${body}`, story, CALLED[story.id] ?? {});
      for (const voice of voices ?? speakers) expect(named, `${id}: ${voice}`).toContain(voice);
    }
  });

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

  test('have typographic signs, and no doubled blanks', () => {
    for (const [path, text] of prose) expect(text, path).not.toMatch(/["']| - |--|\.\.\.| {2}|\n/);
  });

  test('hold no markup', () => {
    for (const [path, text] of texts) expect(text, path).not.toMatch(/<|>|&\w+;|\*\*|\]\(/);
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
  const on = new Set<string>(story.layers.filter((layer) => layer.on).map((layer) => layer.id));
  const near = story.places.filter((place) => !place.offMap);

  test('opens with few lines', () => {
    expect([...on]).toEqual(['restoration', 'rupture', 'launches', 'taiwan-strait']);
    const opening = story.relations.filter((relation) => on.has(relation.layer));
    expect(opening.length).toBeLessThanOrEqual(8);
  });

  test('has no more lines between two places than bow apart well', () => {
    for (const a of near)
      for (const b of near) expect(relationsBetween(story, a.id, b.id).length).toBeLessThanOrEqual(6);
  });

  test('carries labels of two to four words', () => {
    for (const { id, label } of story.relations) {
      expect(wordsOf(label).length, id).toBeGreaterThanOrEqual(2);
      expect(wordsOf(label).length, id).toBeLessThanOrEqual(4);
    }
  });

  test('has a short label for each line, shorter than its label', () => {
    for (const { id, to, label, short = '' } of story.relations.filter((relation) => relation.to)) {
      expect(short.length, `${id} to ${to}`).toBeGreaterThan(0);
      expect(short.length, id).toBeLessThan(label.length);
      expect(short.length, id).toBeLessThanOrEqual(12);
    }
  });

  test('frames the places that are on it, and only those', () => {
    const [west, south, east, north] = story.bounds;
    for (const { id, at, offMap } of story.places) {
      const [lon, lat] = at;
      expect(lon > west && lon < east && lat > south && lat < north, id).toBe(!offMap);
    }
  });

  test('draws no path for the missiles', () => {
    const launches = story.layers.filter((layer) => layer.kind === 'launch').map((layer) => layer.id);
    const relations = story.relations.filter((relation) => launches.includes(relation.layer));
    expect(relations.map(({ from, to }) => [from, to])).toEqual([['pyongyang', undefined]]);
  });

  test('uses every layer', () => {
    for (const { id } of story.layers)
      expect(
        story.relations.some((relation) => relation.layer === id),
        id,
      ).toBe(true);
  });
});

describe('the chapters', () => {
  test('are eight to twelve, and begin and end with a question', () => {
    expect(story.chapters.length).toBeGreaterThanOrEqual(8);
    expect(story.chapters.length).toBeLessThanOrEqual(12);
    for (const chapter of [story.chapters.at(0), story.chapters.at(-1)]) {
      expect(chapter?.body).toMatch(/\?$/);
      expect(chapter?.ask?.question).toMatch(/\?$/);
    }
  });

  test('are based on evidence, each with a camera, a day, and answers with evidence too', () => {
    for (const { id, claims, camera, date, ask } of story.chapters) {
      expect(claims, id).not.toEqual([]);
      expect(camera, id).toBeTruthy();
      expect(date, id).toBeDefined();
      if (ask) expect(ask.claims, id).not.toEqual([]);
    }
  });

  test('dim something, except before the first line, where all that is drawn is told of, or the class chooses a line', () => {
    const all = story.chapters.filter(({ select }) => select === undefined).map(({ id }) => id);
    expect(all).toEqual(['question', 'memory', 'trade', 'washington', 'not-said', 'your-turn']);
  });

  test('frame what they select and draw, the far ones by turning the globe', () => {
    for (const { id, camera, places, select } of story.chapters) {
      if (!('fit' in camera)) continue;
      expect(places, id).toEqual(expect.arrayContaining([...camera.fit]));
      const place = story.places.find((one) => select === `place:${one.id}`);
      if (place) expect(camera.fit, id).toContain(place.id);
    }
  });

  test('can be read aloud: a short title, two or three sentences, notes of 60 to 120 words', () => {
    for (const { id, title, body, notes } of story.chapters) {
      expect(wordsOf(title).length, id).toBeLessThanOrEqual(8);
      expect((body.match(/[.?!]”?(?= |$)/g) ?? []).length, id).toBeGreaterThanOrEqual(2);
      expect((body.match(/[.?!]”?(?= |$)/g) ?? []).length, id).toBeLessThanOrEqual(3);
      expect(wordsOf(notes).length, id).toBeGreaterThanOrEqual(60);
      expect(wordsOf(notes).length, id).toBeLessThanOrEqual(120);
    }
  });

  test('select only what they show', () => {
    for (const { id, select, layers, places, date } of story.chapters) {
      const relation = story.relations.find((one) => select === `relation:${one.id}`);
      if (!relation) continue;
      expect(layers, id).toContain(relation.layer);
      expect(places, id).toEqual(expect.arrayContaining([relation.from, ...(relation.to ? [relation.to] : [])]));
      const since = relation.since && readDate(relation.since)?.earliest;
      if (date && since) expect(date >= since, id).toBe(true);
    }
  });

  test('show every layer in some chapter', () => {
    const shown = new Set(story.chapters.flatMap((chapter) => chapter.layers));
    expect(story.layers.filter((layer) => !shown.has(layer.id))).toEqual([]);
  });
});

test('there are at least ten questions about points that the article leaves open', () => {
  expect(story.unsaid.length).toBeGreaterThanOrEqual(10);
  for (const { id, text, about } of story.unsaid) {
    expect(text, id).toContain('?');
    expect(about, id).not.toEqual([]);
  }
});

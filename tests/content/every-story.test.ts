// What each story that ships with the project owes its readers, whatever it tells: form and length too.

import { describe, expect, test } from 'vitest';
import { readDate } from '../../src/story/edtf';
import { claimsOf, dependentsOf, relationsBetween } from '../../src/story/questions';
import { peopleIn } from './attribution';
import { CALLED } from './called';
import { wordsOf } from './reading-grade';
import { proseIn, stories, textsIn } from './stories';

describe.each(stories)('$id', (story) => {
  const near = story.places.filter((place) => !place.offMap);

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
  });

  describe('the texts', () => {
    test('have typographic signs, and no doubled blanks', () => {
      for (const [path, text] of proseIn(story)) expect(text, path).not.toMatch(/["']| - |--|\.\.\.| {2}|\n/);
    });

    test('hold no markup', () => {
      for (const [path, text] of textsIn(story)) expect(text, path).not.toMatch(/<|>|&\w+;|\*\*|\]\(/);
    });
  });

  describe('the map', () => {
    test('opens with few lines', () => {
      const on = new Set<string>(story.layers.filter((layer) => layer.on).map((layer) => layer.id));
      const opening = story.relations.filter((relation) => on.has(relation.layer));
      expect(opening.length).toBeGreaterThanOrEqual(4);
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

    test('are based on evidence, and so are the answers', () => {
      for (const { id, claims, ask } of story.chapters) {
        expect(claims, id).not.toEqual([]);
        if (ask) expect(ask.claims, id).not.toEqual([]);
      }
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

  test('there are at least ten questions about points that its sources leave open', () => {
    expect(story.unsaid.length).toBeGreaterThanOrEqual(10);
    for (const { id, text, about } of story.unsaid) {
      expect(text, id).toContain('?');
      expect(about, id).not.toEqual([]);
    }
  });
});

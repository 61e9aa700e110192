import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { withPlannedLabels } from '../../src/story/planned-labels';
import { relationsGeoJson } from '../../src/story/tables/geojson';
import { relationsCsv } from '../../src/story/tables/tables';
import { PALETTES } from '../../src/style/palette';
import { storyFeatures } from '../../src/style/story-features';
import { styleFor } from '../../src/style/style';
import { en } from '../../src/text/en';
import { defaultView } from '../../src/view/view';
import { telegram } from '../unit/story/files';
import { wordsOf } from './reading-grade';
import { proseIn } from './stories';

const story = telegram();

describe('what the telegram has', () => {
  test('is said by the one who signs it; nothing but his signature is reported', () => {
    for (const { id, basis, speaker } of story.claims.filter((claim) => claim.basis !== 'inferred'))
      expect({ id, basis, speaker }).toEqual(
        id === 'signed' ? { id, basis: 'reported' } : { id, basis: 'said', speaker: 'zimmermann' },
      );
  });

  test('is told as planned: each line by its title, and none with a beginning or an end', () => {
    for (const { id, title, planned, since, until } of story.relations) {
      expect(title, id).toMatch(/\b(?:announced|to be|proposed|offered|to mediate)\b/);
      expect({ planned, since, until }, id).toEqual({ planned: true });
    }
  });

  test('is an event that is planned, but for the telegram itself', () => {
    expect(story.events.map(({ id, planned = false }) => [id, planned])).toEqual([
      ['telegram-sent', false],
      ['warfare-begins', true],
    ]);
  });

  test('is hollow on the map, and planned in its labels and in what is exported', () => {
    const shown = withPlannedLabels(story, en.date.plannedLabel);
    const { sites, 'arc-labels': labels } = storyFeatures(shown);
    const marks = [...sites.features, ...labels.features].map(({ properties }) => properties ?? {});
    for (const { id } of story.relations) {
      const own = marks.filter((properties) => properties['relation'] === id);
      expect(own.length, id).toBeGreaterThan(0);
      for (const { planned, label, beside } of own) {
        expect(planned, id).toBe(true);
        expect(label ?? beside, id).toMatch(/^Planned: /);
      }
    }

    const style = styleFor({ story: shown, view: defaultView(shown), palette: PALETTES.day, scale: 1 }, './');
    const cores = style.layers.filter(({ id }) => id.endsWith('/planned'));
    const layersWithLines = new Set(story.relations.flatMap(({ to, layer }) => (to ? [layer] : [])));
    expect(cores.map(({ id }) => id).sort()).toEqual(
      [...layersWithLines].map((layer) => `relation/${layer}/planned`).sort(),
    );

    const exported = relationsGeoJson(story, story.relations).features.map(({ properties }) => properties?.['planned']);
    expect(exported).toEqual(story.relations.map(() => true));
    const { data } = Papa.parse<Record<string, string>>(relationsCsv(story, story.relations), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data.map((row) => row['Planned'])).toEqual(story.relations.map(() => 'yes'));
  });

  test('is quoted in at most twelve words, and each of its sentences in some', () => {
    for (const { id, quote = '' } of story.claims) expect(wordsOf(quote).length, id).toBeLessThanOrEqual(12);
    const quoted = new Set(story.claims.flatMap(({ quote, paragraphs }) => (quote ? paragraphs : [])));
    expect([...quoted].sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  test('has no number but the year, the day that it announces and those of its sentences', () => {
    const known = new Set(['1', '7', '1917']);
    for (const [path, text] of proseIn(story))
      for (const number of text.match(/\d+/g) ?? []) expect(known, `${path}: ${text}`).toContain(number);
  });
});

describe('what is worked out', () => {
  test('says what the telegram lacks, and what the map makes of it', () => {
    for (const { id, basis, text } of story.claims)
      if (basis === 'inferred') expect(text, id).toMatch(/telegram.*map|sentences.*map/is);
  });

  test('has no day but the one that is announced', () => {
    expect([story.date, ...story.sources.map(({ date }) => date)]).toEqual(['1917-01', '1917-01']);
    const days = [...story.events, ...story.chapters].flatMap(({ date }) => date ?? []);
    expect([...new Set(days)]).toEqual(['1917-01', '1917-02-01']);
  });

  test('says that borders and marks are of today, before the first line is shown', () => {
    const [first] = story.chapters;
    expect(first?.layers).toEqual([]);
    expect(first?.claims).toContain('marks');
    expect(story.claims.find(({ id }) => id === 'marks')?.text).toContain('borders are those of today');
  });
});

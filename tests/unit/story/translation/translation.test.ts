import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readStory } from '../../../../src/story/reading/read';
import { translationFaults } from '../../../../src/story/translation/check';
import { textAt, textsOf, withTexts } from '../../../../src/story/translation/texts';
import { type Translation, translated } from '../../../../src/story/translation/translated';
import { LANGUAGES } from '../../../../src/text/catalogs';
import { fixtureStory } from '../../../fixtures/anywhere/fixture-story';
import { SHAPED } from '../../../fixtures/anywhere/shaped';
import { longAgo, openingStory } from '../files';
import { picturedStory } from '../pictured-story';

const story = openingStory();
const FOLDER = 'public/stories';
const translations = readdirSync(FOLDER)
  .filter((file) => /^[^.]+\.[^.]+\.json$/.test(file))
  .map((file) => [file, JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Translation] as const);

describe.each(translations)('the translation %s', (file, translation) => {
  const told = translated(story, translation);

  it('has each text of the story and no other, with the same numbers and names', () => {
    expect([...translationFaults(story, translation)]).toEqual([]);
  });

  it('is a story without faults that says the same of the same paragraphs, by the same people', () => {
    const read = readStory(JSON.stringify(told));
    expect(read.ok ? [] : read.faults).toEqual([]);
    const facts = (of: typeof story) =>
      of.claims.map(({ id, basis, speaker, via, to, about, paragraphs, quote }) => ({
        id,
        basis,
        speaker,
        via,
        to,
        about,
        paragraphs,
        quote,
      }));
    expect(facts(told)).toEqual(facts(story));
    expect(
      told.claims.every(({ quote, quoteTranslation }) => (quote === undefined) === (quoteTranslation === undefined)),
    ).toBe(true);
  });

  it('has the dateline in its own script', () => {
    const datelines = (of: typeof story) => of.sources.flatMap(({ dateline }) => dateline ?? []);
    expect(datelines(told)).toHaveLength(datelines(story).length);
    for (const dateline of datelines(told)) expect(dateline).not.toMatch(/\p{Script=Latin}/u);
  });

  it('has the name of its file', () => {
    expect(file).toBe(`${translation.story}.${translation.lang}.json`);
    expect(told.lang).toBe(translation.lang);
  });
});

test('the first story is in each language of the interface', () => {
  expect(translations.map(([, { lang }]) => lang).sort()).toEqual(
    LANGUAGES.filter((lang) => lang !== story.lang).sort(),
  );
});

describe('the texts of a story', () => {
  /** What a translation leaves as the story has it: what programs read, names that the sources give, and words for the search. */
  const KEPT = new Set(
    `$schema format id lang date since until planned title#source label#source url type authors publisher titleLang licence credit
    file aliases kind at territory place sameAs alsoAt quote basis speaker via to about source supports disputes
    claims layer from direction places relations events people areas voices layers build select fit summaryClaims dates`.split(
      /\s+/,
    ),
  );

  it.each([story, longAgo(), ...SHAPED.map(fixtureStory), picturedStory()].map((one) => [one.id, one] as const))(
    'of %s are all that it says to readers',
    (_, one) => {
      const mark = (text: string | readonly string[]) =>
        typeof text === 'string' ? `${text}\u00a7` : text.map((part) => `${part}\u00a7`);
      const texts = Object.fromEntries(
        Object.entries(textsOf(one)).map(([key, fields]) => [
          key,
          Object.fromEntries(Object.entries(fields).map(([field, text]) => [field, mark(text)])),
        ]),
      );
      const told = translated(one, { format: 'crosscurrents-translation/1', story: one.id, lang: 'ko', texts });
      expect(unmarked(told, [])).toEqual([]);
    },
  );

  /** The fields that have a text without the mark, and are not kept. */
  function unmarked(value: unknown, path: readonly string[]): string[] {
    if (typeof value === 'string') {
      const field = path.findLast((name) => Number.isNaN(Number(name))) ?? '';
      const isKept = KEPT.has(field) || KEPT.has(`${field}#${path[0]?.replace(/s$/, '')}`);
      return value.includes('\u00a7') || isKept ? [] : [`${path.join('.')}: ${value}`];
    }
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([name, inner]) =>
      name === 'originalName' ? [] : unmarked(inner, [...path, name]),
    );
  }

  it('are those of areas and of the points of a way too, whose names are checked', () => {
    const [straits] = SHAPED.map(fixtureStory);
    if (!straits) throw new Error('There is a story with shapes');
    const texts = textsOf(straits);
    const [area] = straits.areas;
    expect(texts[`area:${area?.id}`]).toMatchObject({ name: area?.name, summary: area?.summary });
    const way = straits.relations.find(({ via }) => via?.some(({ name }) => name !== undefined));
    const at = way?.via?.findIndex(({ name }) => name !== undefined) ?? 0;
    expect(texts[`relation:${way?.id}/${at + 1}`]).toEqual({ name: way?.via?.[at]?.name });
    const without = { ...texts, [`area:${area?.id}`]: { summary: area?.summary ?? '', aliases: ['anything'] } };
    const translation = {
      format: 'crosscurrents-translation/1',
      story: straits.id,
      lang: 'ko',
      texts: without,
    } as const;
    expect([...translationFaults(straits, translation)]).toEqual([
      { code: 'missing', key: `area:${area?.id}`, field: 'name', detail: '' },
    ]);
  });
});

describe('the title of a source', () => {
  const [source] = story.sources;
  if (!source) throw new Error('The story has a source');
  const key = `source:${source.id}`;
  const given = { ...story, sources: [{ ...source, titleLang: story.lang }] };
  const ownTitle = { ...story, sources: [{ ...source, titleLang: undefined }] };
  const inJapanese = (title: Record<string, string>): Translation => ({
    format: 'crosscurrents-translation/1',
    story: story.id,
    lang: 'ja',
    texts: { [key]: title },
  });

  it('that others gave in the story’s language is translated, and is then in the reader’s', () => {
    expect(textsOf(given)[key]).toHaveProperty('title', source.title);
    const told = translated(given, inJapanese({ title: '首脳会談に関する記事' }));
    expect(told.sources[0]).toMatchObject({ title: '首脳会談に関する記事', titleLang: 'ja', lang: story.lang });
    const left = translated(given, inJapanese({}));
    expect(left.sources[0]).toMatchObject({ title: source.title, titleLang: story.lang });
  });

  it('that is the source’s own stays as it is', () => {
    expect(textsOf(ownTitle)[key]).not.toHaveProperty('title');
    expect(translated(ownTitle, inJapanese({})).sources[0]?.title).toBe(source.title);
  });
});

const own: Translation = { format: 'crosscurrents-translation/1', story: story.id, lang: 'ko', texts: textsOf(story) };
const strings = Object.entries(own.texts).flatMap(([key, fields]) =>
  Object.entries(fields).flatMap(([field, text]) => (typeof text === 'string' ? [{ key, field, text }] : [])),
);
const changed = (key: string, field: string, text: string | undefined): Translation => ({
  ...own,
  texts: {
    ...own.texts,
    [key]: Object.fromEntries(
      Object.entries({ ...own.texts[key], [field]: text }).filter(([, value]) => value !== undefined),
    ) as Record<string, string>,
  },
});
const faultsOf = (translation: Translation) => [...translationFaults(story, translation)];

describe('a translation', () => {
  it('with the story’s own texts is the story', () => {
    expect(faultsOf(own)).toEqual([]);
    const again = translated(story, own);
    for (const { key, fields, of } of withTexts(again)) {
      for (const { field } of fields) {
        if (field !== 'aliases') expect(textAt(of, field), `${key} ${field}`).toEqual(own.texts[key]?.[field]);
      }
    }
  });

  it('that lacks any text is reported with its place', () => {
    fc.assert(
      fc.property(fc.constantFrom(...strings), ({ key, field }) => {
        expect(faultsOf(changed(key, field, undefined))).toContainEqual({ code: 'missing', key, field, detail: '' });
      }),
    );
  });

  it('with another number in any text is reported', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...strings),
        fc.integer({ min: 1000, max: 9_999_999 }),
        ({ key, field, text }, number) => {
          fc.pre(!text.includes(String(number)));
          const found = faultsOf(changed(key, field, `${text} ${number}`));
          expect(found).toContainEqual({ code: 'number', key, field, detail: String(number) });
        },
      ),
    );
  });

  it('that names somebody else is reported', () => {
    const named = strings.flatMap(({ key, field, text }) => {
      // By another of the names, the text still names the same person.
      const person = story.people.find(
        ({ name, aliases = [] }) =>
          text.includes(name) && !aliases.some((alias) => text.replaceAll(name, '').includes(alias)),
      );
      return person && !key.startsWith('person:') ? [{ key, field, text, person }] : [];
    });
    expect(named.length).toBeGreaterThan(10);
    for (const { key, field, text, person } of named) {
      const found = faultsOf(changed(key, field, text.replaceAll(person.name, 'somebody')));
      expect(found, `${key} ${field}: ${text} (${person.name})`).toContainEqual({
        code: 'name',
        key,
        field,
        detail: person.name,
      });
    }
  });

  it('with a text that the story lacks is reported', () => {
    expect(faultsOf(changed('place:nowhere', 'name', 'x'))).toEqual([
      { code: 'unknown', key: 'place:nowhere', field: 'name', detail: '' },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { phrasesOf, splitterFor } from '../../../scripts/site/phrases';
import { LINE_END, phrased } from '../../../src/story/phrases';
import { withPlannedLabels } from '../../../src/story/planned-labels';
import { readStory } from '../../../src/story/reading/read';
import { storyFeatures } from '../../../src/style/story-features';
import { catalogOf } from '../../../src/text/all-catalogs';
import { openingStory } from '../story/files';
import { translations } from '../translations';

const spaceless = translations('ja', 'zh-Hans', 'zh-Hant');

describe('phrases of a title', () => {
  it.each([
    ['ja', '台湾政策での対立', '台湾政策での|対立'],
    ['ja', '北朝鮮が弾道ミサイルを発射', '北朝鮮が|弾道ミサイルを|発射'],
    ['zh-Hans', '中国与日本关系破裂', '中国|与日本|关系|破裂'],
    ['zh-Hans', '习近平谈“军国主义”', '习近平谈|“军国主义”'],
    ['zh-Hans', '魏圣洛谈对话', '魏圣洛谈|对话'],
    ['zh-Hans', '朝鲜，韩国', '朝鲜，|韩国'],
    ['zh-Hant', '台灣的發言', '台灣的|發言'],
    ['zh-Hant', '15項協議', '15項協議'],
  ] as const)('%s: %s', (lang, title, phrases) => {
    const split = splitterFor(lang, ['习近平', '魏圣洛']);
    expect(split(title)).toEqual(phrases.split('|'));
  });
});

describe.each(spaceless)('the phrases of the story in $lang', ({ story }) => {
  const phrases = Object.entries(story.phrases ?? {});
  const names = [...story.places, ...story.people].map(({ name }) => name);

  it('are those of most titles, of which they change nothing else', () => {
    expect(phrases.length).toBeGreaterThan(50);
    for (const [title, marked] of phrases) expect(marked.replaceAll(LINE_END, '')).toBe(title);
  });

  it('end in no name, and no line begins or ends with a sign that must not', () => {
    for (const [title, marked] of phrases) {
      for (const name of names) if (title.includes(name)) expect(marked).toContain(name);
      expect(marked).not.toMatch(/\u200b[、。，．：；！？」』”’）…]|[「『“‘（]\u200b|^\u200b|\u200b$|\u200b\u200b/);
      expect(marked).not.toMatch(/[A-Za-z\d]\u200b[A-Za-z\d]/);
    }
  });

  it('are few letters each', () => {
    for (const [title, marked] of phrases) {
      const longest = Math.max(...marked.split(LINE_END).map((phrase) => [...phrase].length));
      expect(longest, `${title}: ${marked.replaceAll(LINE_END, '|')}`).toBeLessThanOrEqual(24);
    }
  });

  it('are apart from all other texts of the story, so that no name, key or file has a mark', () => {
    expect(JSON.stringify({ ...story, phrases: undefined })).not.toContain(LINE_END);
  });

  it('belong to a story without faults', () => {
    const read = readStory(JSON.stringify(story));
    expect(read.ok ? [] : read.faults).toEqual([]);
  });

  it('are in the labels on the map that have several lines, and in no others', () => {
    const features = Object.values(storyFeatures(story)).flatMap((collection) => collection.features);
    const texts = (...fields: readonly string[]) =>
      features.flatMap(({ properties }) => fields.flatMap((field) => properties?.[field] ?? [])).map(String);
    expect(texts('beside', 'besideFarOut').filter((text) => text.includes(LINE_END)).length).toBeGreaterThan(5);
    expect(texts('label', 'short', 'name', 'marker', 'id').filter((text) => text.includes(LINE_END))).toEqual([]);
  });
});

describe('the label of what is planned', () => {
  it.each(spaceless.map(({ story }) => [story.lang, story] as const))(
    'in %s has the phrases of the label, after the word for it',
    (lang, story) => {
      const { plannedLabel } = catalogOf(lang).date;
      const relations = story.relations.map((relation) => ({ ...relation, planned: true }));
      const planned = { ...story, relations };
      const labelled = withPlannedLabels({ ...planned, phrases: phrasesOf(planned) }, plannedLabel);
      for (const [i, { label, short = '' }] of relations.entries()) {
        const own = labelled.relations[i];
        expect(phrased(labelled, own?.label ?? '')).toBe(plannedLabel(LINE_END + phrased(story, label)));
        if (short) expect(phrased(labelled, own?.short ?? '')).toBe(plannedLabel(LINE_END + phrased(story, short)));
      }
      expect(phrasesOf(story)).toEqual(story.phrases);
    },
  );
});

describe('a text', () => {
  it('is itself in a story without phrases, and where they do not have it', () => {
    const korean = translations('ko')[0]?.story;
    expect(openingStory().phrases).toBeUndefined();
    expect(korean && 'phrases' in korean).toBe(false);
    expect(phrased(openingStory(), 'constructor')).toBe('constructor');
    for (const { story } of spaceless) expect(phrased(story, 'constructor')).toBe('constructor');
  });
});

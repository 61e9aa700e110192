import { describe, expect, it } from 'vitest';
import { nameBeside, storyOnMap } from '../../../src/composition/original-names';
import { readStory } from '../../../src/story/reading/read';
import { showOriginalNames, showSecondLanguage } from '../../../src/view/steps';
import { moveByStops, startPresenting } from '../../../src/view/stops';
import { urlText, viewOf } from '../../../src/view/url';
import { defaultView } from '../../../src/view/view';
import { secondLanguage, storyIn } from '../in-languages';
import { named, openingStory } from '../story/files';
import { originalNamesStory } from '../story/original-names-story';
import { OTHER_STORIES } from '../story/other-stories';

const story = originalNamesStory();

describe('original names in a view', () => {
  it('are off unless the address asks for them', () => {
    expect(viewOf(story, '#/explore').view.originalNames).toBe(false);
    expect(viewOf(story, '#/explore?names=original').view.originalNames).toBe(true);
    expect(urlText(story, showOriginalNames(true)(defaultView(story)))).toBe('#/explore?names=original');
    expect(urlText(story, showOriginalNames(false)(defaultView(story)))).toBe('#/explore');
  });

  it('of another kind are dropped with a notice', () => {
    const { view, dropped } = viewOf(story, '#/explore?names=klingon');
    expect(view.originalNames).toBe(false);
    expect(dropped).toEqual([{ part: 'names', value: 'klingon' }]);
  });

  it('stay from chapter to chapter', () => {
    const one = openingStory();
    const start = startPresenting(one)(viewOf(one, '#/explore?names=original').view);
    const later = [1, 2, 3, 4, 5].reduce((view) => moveByStops(one, 'present', 1)(view), start);
    expect(later.chapter).not.toBe(start.chapter);
    expect(later.originalNames).toBe(true);
  });
});

describe('a second language in a view', () => {
  const one = openingStory();

  it('is in the address, in the place of original names, and stays from chapter to chapter', () => {
    const { view, dropped } = viewOf(one, '#/present?names=zh-Hant');
    expect(dropped).toEqual([]);
    expect(view.second).toEqual({ lang: 'zh-Hant' });
    const later = [1, 2, 3, 4, 5].reduce((now) => moveByStops(one, 'present', 1)(now), view);
    expect(urlText(one, later)).toContain('names=zh-Hant');
    expect(showOriginalNames(true)(view).second).toBeUndefined();
    const second = showSecondLanguage('ko')(showOriginalNames(true)(view));
    expect([second.originalNames, second.second?.lang]).toEqual([false, 'ko']);
    expect(urlText(one, showSecondLanguage(undefined)(second))).toBe('#/present/question');
  });

  it('gives the places other names once it is loaded', () => {
    const view = { originalNames: false, second: { lang: 'ja' } };
    expect(storyOnMap(one, view)).toBe(one);
    const loaded = { originalNames: false, second: secondLanguage('ja') };
    const onMap = storyOnMap(one, loaded);
    expect(storyOnMap(one, loaded)).toBe(onMap);
    expect(named(onMap.places, 'seoul').marker?.split('\n')[0]).toBe(named(storyIn('ja').places, 'seoul').name);
    expect(named(storyOnMap(one, { ...loaded, second: secondLanguage('ko') }).places, 'seoul').marker).toMatch(/^서울/);
  });

  it('shows no name twice that both languages write alike', () => {
    const hans = storyIn('zh-Hans');
    const same = hans.places.find(({ id, name }) => name === named(storyIn('zh-Hant').places, id).name);
    if (!same) throw new Error('All names differ');
    expect(nameBeside(same, { originalNames: false, second: secondLanguage('zh-Hant') })).toBeUndefined();
  });
});

describe('the story on the map', () => {
  it('is the story itself while they are off, and where there are none', () => {
    expect(storyOnMap(story, { originalNames: false })).toBe(story);
    const bare = readStory(OTHER_STORIES.get('nile-waters') ?? '');
    if (!bare.ok) throw new Error('The story has faults');
    expect(storyOnMap(bare.story, { originalNames: true })).toBe(bare.story);
  });

  it('has them below the names, always the same one', () => {
    const onMap = storyOnMap(story, { originalNames: true });
    expect(storyOnMap(story, { originalNames: true })).toBe(onMap);
    expect(named(onMap.places, 'kyoto').marker).toBe('京都');
    expect(named(onMap.places, 'busan').marker).toBe('부산\nHarbour');
    expect(named(onMap.places, 'kampala').marker).toBeUndefined();
  });
});

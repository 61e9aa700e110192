// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Panel } from '../../../src/panels/frame/Panel';
import { rendered } from '../component-driver';
import { openingStory } from '../story/files';
import { translations } from '../translations';
import { appWith } from './test-app';

const [japanese] = translations('ja');
if (!japanese) throw new Error('The story is in Japanese');
const { story } = japanese;

describe('a title in a language without spaces', () => {
  const app = appWith(story, '#/story');
  const page = rendered(app, <Panel app={app} />);
  const [chapter] = story.chapters;

  it('has places where its lines may end, and is the title to those who hear or copy it', () => {
    const heading = page.getAllByRole('heading').find(({ textContent }) => textContent === chapter?.title);
    expect(heading?.querySelectorAll('.phrases wbr').length).toBeGreaterThan(0);
  });

  it('is copied as it is', () => {
    const titles = [...page.element.querySelectorAll('.phrases')];
    expect(titles.length).toBeGreaterThan(1);
    const all = new Set([story.title, ...story.chapters.flatMap(({ title, ask }) => [title, ask?.question ?? ''])]);
    for (const title of titles) {
      const range = document.createRange();
      range.selectNodeContents(title);
      expect(all).toContain(range.toString());
      expect(range.cloneContents().textContent).toBe(title.textContent);
    }
  });

  it('is in no attribute otherwise than as it is', () => {
    expect(page.element.outerHTML).not.toContain('\u200b');
  });
});

it('a title in English is one text', () => {
  const app = appWith(openingStory(), '#/story');
  expect(rendered(app, <Panel app={app} />).element.querySelector('.phrases, wbr')).toBeNull();
});

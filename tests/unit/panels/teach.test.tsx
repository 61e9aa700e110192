// @vitest-environment happy-dom

import { describe, expect, it } from 'vitest';
import { en } from '../../../src/text/en';
import { teachTextsFor } from '../../../src/text/late/classroom/teach-texts';
import { addresses, panelAt } from '../component-driver';
import { appAt } from './test-app';

const { story } = appAt('');
const teach = teachTextsFor(en);
const page = panelAt('#/explore?panel=teach');

describe('the page for teachers', () => {
  it('begins with the link to the presentation', () => {
    const start = page.getByRole('link', { name: teach.start });
    expect(start.getAttribute('href')).toBe(`#/present/${story.chapters[0]?.id}`);
    const after = page.getByRole('heading', { name: teach.firstMinute });
    expect(start.compareDocumentPosition(after) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it('shows each chapter with a sketch of its map, and whether it has a question', () => {
    const chapters = story.chapters.map(({ id, ask }) => {
      const links = page.getAllByRole('link').filter((link) => link.getAttribute('href') === `#/story/${id}`);
      const [item] = links.flatMap((link) => link.closest('li') ?? []);
      expect(item?.querySelectorAll('svg.sketch'), id).toHaveLength(1);
      return { asks: item?.textContent.includes(teach.asks), hasQuestion: ask !== undefined };
    });
    expect(chapters.length).toBeGreaterThan(0);
    expect(chapters.map(({ asks }) => asks)).toEqual(chapters.map(({ hasQuestion }) => hasQuestion));
  });

  it('shows nothing of the speaker’s notes themselves', () => {
    for (const { notes } of story.chapters) expect(page.text).not.toContain(notes.slice(0, 40));
  });

  it('hides its drawings from screen readers, which read the text beside them', () => {
    const drawings = [...page.element.querySelectorAll('svg')];
    expect(drawings.length).toBeGreaterThan(story.chapters.length);
    for (const drawing of drawings) expect(drawing.closest('[aria-hidden="true"]')).not.toBeNull();
  });

  it('is one press from the overview', () => {
    expect(addresses(panelAt('#/explore'))).toContain('#/explore?panel=teach');
  });
});

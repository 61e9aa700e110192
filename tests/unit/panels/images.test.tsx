// @vitest-environment happy-dom

import { fireEvent, waitFor } from '@testing-library/dom';
import { renderToString } from 'preact-render-to-string';
import { beforeAll, describe, expect, it } from 'vitest';
import { linkedData } from '../../../src/first-paint/citable';
import { Panel } from '../../../src/panels/frame/Panel';
import { PrintSheet } from '../../../src/panels/print/PrintSheet';
import { loadImageFigure } from '../../../src/parts/images/StoryImage';
import { Caption } from '../../../src/present/audience/Caption';
import { en } from '../../../src/text/en';
import { imageTextsFor } from '../../../src/text/late/image-texts';
import { mapSize } from '../../../src/view/screen';
import { rendered } from '../component-driver';
import { picturedStory } from '../story/pictured-story';
import { appWith } from './test-app';

const story = picturedStory();
const texts = imageTextsFor(en);
const panel = (hash: string) => {
  const app = appWith(story, hash);
  return rendered(app, <Panel app={app} />);
};
const PAGES = [
  ['place', 'explore?select=place:cairo', 'A gate of stone', 'stories/pictured/gate.png'],
  ['person', 'explore?select=person:delegate', 'A woman at a desk', 'stories/pictured/people/delegate.png'],
  ['event', 'explore?select=event:meeting', 'Two people shake hands', 'stories/pictured/gone.png'],
  ['chapter', 'story/talks', 'A long table', 'stories/pictured/table.svg'],
  ['source', 'explore?panel=source', 'A page of a note', 'stories/pictured/page.png'],
] as const;

beforeAll(async () => {
  mapSize.value = { width: 1024, height: 700 };
  await loadImageFigure();
});

describe('the picture of a story', () => {
  it.each(PAGES)('of a %s is on its page, with credit and licence, loaded when it is seen', (_, hash, alt, file) => {
    const page = panel(`#/${hash}`);
    const image = page.getByRole('img', { name: alt });
    expect(image.getAttribute('src')).toBe(file);
    expect(image.getAttribute('loading')).toBe('lazy');
    const figure = image.closest('figure');
    expect(figure?.textContent).toContain(texts.credit('A. Maker', 'CC BY 4.0'));
    expect(page.getAllByRole('figure')).toHaveLength(1);
  });

  it('keeps its room while it loads', () => {
    const gate = panel('#/explore?select=place:cairo').getByRole('img', { name: 'A gate of stone' });
    expect([gate.getAttribute('width'), gate.getAttribute('height')]).toEqual(['60', '40']);
    expect(gate.hasAttribute('data-unsized')).toBe(false);
    const unsized = panel('#/explore?panel=source').getByRole('img', { name: 'A page of a note' });
    expect(unsized.hasAttribute('data-unsized')).toBe(true);
  });

  it('that does not come is replaced by what it shows, and the page goes on', async () => {
    const page = panel('#/explore?select=event:meeting');
    fireEvent.error(page.getByRole('img', { name: 'Two people shake hands' }));
    const figure = page.getByRole('figure');
    await waitFor(() => expect(figure.textContent).toContain(`${texts.missing}Two people shake hands`));
    expect(figure.textContent).toContain(texts.credit('A. Maker', 'CC BY 4.0'));
    expect(page.getByRole('heading', { level: 2, name: 'The meeting' })).toBeTruthy();
  });

  it('is nowhere else', () => {
    for (const hash of ['explore', 'explore?select=place:kyoto', 'explore?panel=voices'])
      expect(panel(`#/${hash}`).queryAllByRole('figure'), hash).toEqual([]);
  });

  it('is on paper, loaded at once', () => {
    for (const [kind, hash, alt, file] of PAGES) {
      if (kind === 'source') continue;
      const paper = renderToString(<PrintSheet app={appWith(story, `#/${hash}`)} address="" />);
      expect(paper, kind).toContain(`src="${file}" alt="${alt}"`);
      expect(paper, kind).toContain('loading="eager"');
    }
  });

  it('is in the caption of its chapter', () => {
    const app = appWith(story, '#/present/talks');
    const [chapter] = story.chapters;
    if (!chapter) throw new Error('The story has no chapter.');
    const caption = rendered(app, <Caption chapter={chapter} asked={0} turn={() => {}} />);
    expect(caption.getByRole('img', { name: 'A long table' }).getAttribute('loading')).toBe('eager');
  });

  it('is in the linked data of the page of statements, and not of the first page', () => {
    const whole = JSON.stringify(linkedData(story, 'https://example.org/map/', story.claims));
    for (const [, , alt, file] of PAGES) {
      expect(whole).toContain(`"contentUrl":"https://example.org/map/${file}","description":"${alt}"`);
    }
    expect(JSON.stringify(linkedData(story, './pictured.html', story.claims))).toContain(
      '"contentUrl":"./stories/pictured/gate.png"',
    );
    expect(JSON.stringify(linkedData(story, undefined, []))).not.toContain('ImageObject');
  });
});

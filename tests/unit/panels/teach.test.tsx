import { describe, expect, it } from 'vitest';
import { Panel } from '../../../src/panels/frame/Panel';
import { en } from '../../../src/text/en';
import { appAt, htmlOn } from './test-app';

const app = appAt('#/explore?panel=teach');
const { story } = app;
const html = htmlOn(app, <Panel app={app} />);

describe('the page for who teaches', () => {
  it('begins with the way to the projector', () => {
    const start = html.indexOf(`href="#/present/${story.chapters[0]?.id}"`);
    expect(start).toBeGreaterThan(0);
    expect(html.slice(start, start + 200)).toContain(en.teach.start);
    expect(start).toBeLessThan(html.indexOf(en.teach.firstMinute));
  });

  it('shows each chapter with a sketch of its map, and whether it asks', () => {
    const gallery = html.slice(html.indexOf('<ol class="gallery">'));
    expect(gallery.match(/<svg class="sketch"/g)).toHaveLength(story.chapters.length);
    for (const { id } of story.chapters) expect(gallery).toContain(`href="#/story/${id}"`);
    expect(gallery.split(en.teach.asks)).toHaveLength(story.chapters.filter(({ ask }) => ask).length + 1);
  });

  it('tells nothing of the speaker’s notes themselves', () => {
    for (const { notes } of story.chapters) expect(html).not.toContain(notes.slice(0, 40));
  });

  it('has drawings that say nothing to who does not see them: the words stand beside', () => {
    for (const [svg] of html.matchAll(/<svg[^>]*>/g)) expect(svg).toContain('aria-hidden="true"');
  });

  it('is one press from the overview', () => {
    const overview = appAt('#/explore');
    expect(htmlOn(overview, <Panel app={overview} />)).toContain('href="#/explore?panel=teach"');
  });
});

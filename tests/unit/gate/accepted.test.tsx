import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { figureOf } from '../../../src/figure/figure';
import { MapFurniture } from '../../../src/panels/frame/MapFurniture';
import { Panel } from '../../../src/panels/frame/Panel';
import { type App, AppContext } from '../../../src/parts/app-context';
import type { Story } from '../../../src/story/format';
import { readStory } from '../../../src/story/reading/read';
import { geodataOf } from '../../../src/style/geodata';
import { PALETTES } from '../../../src/style/palette';
import { statesFor } from '../../../src/style/states';
import { styleFor } from '../../../src/style/style';
import { cameraOf } from '../../../src/view/framing';
import { viewOf } from '../../../src/view/url';
import { appWith } from '../panels/test-app';
import { storyText } from '../story/files';

/** What the gate lets through is drawn: style, figure and panels of stories that no author would write. */

const SIZE = { width: 700, height: 500 };

function draw(story: Story, hash: string): string {
  const { view } = viewOf(story, hash);
  const style = styleFor({ story, view, palette: PALETTES.day, scale: 1 }, './');
  const camera = cameraOf(story, view, SIZE);
  const geodata = geodataOf(undefined, story);
  return figureOf({ style, states: statesFor({ story, view }), geodata, camera, size: SIZE }).svg;
}

/** The panel, and what stands over the map. */
function panels(app: App): string {
  const html = (part: VNode) => renderToString(<AppContext.Provider value={app}>{part}</AppContext.Provider>);
  return html(<Panel app={app} />) + html(<MapFurniture app={app} />);
}

describe('a story that is accepted', () => {
  it.each([
    ['the whole world', [-180, -60, 180, 85]],
    ['every latitude', [-180, -90, 180, 90]],
    ['more than half of the globe', [-20, -40, 170, 70]],
    ['the other side of it', [115, 10, -70, 60]],
    ['east over 180°', [115, 10, 250, 60]],
    ['a narrow strip', [126, 30, 126.000001, 40]],
    ['a low strip', [100, 37, 150, 37.000001]],
    ['the pole', [-180, 89.9, 180, 90]],
  ])('is drawn in bounds of %s', (_, bounds) => {
    const data = JSON.parse(storyText);
    for (const place of data.places) place.offMap = true;
    const reading = readStory(JSON.stringify({ ...data, bounds }));
    if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
    const start = performance.now();
    expect(draw(reading.story, '#/explore')).not.toMatch(/NaN|Infinity/);
    expect(performance.now() - start).toBeLessThan(5000);
    const [west, south, east, north] = reading.story.bounds;
    if (east - west < 180) return;
    // The whole globe, with the middle of the bounds in front.
    const { center, zoom } = cameraOf(reading.story, viewOf(reading.story, '#/explore').view, SIZE);
    const turned = ((((center[0] - (west + east) / 2) % 360) + 540) % 360) - 180;
    expect(Math.abs(turned)).toBeLessThan(1e-3);
    expect(center[1]).toBeCloseTo(Math.min(85, (south + north) / 2), 3);
    // Around a pole no zoom shows all of the globe.
    if (north < 90 || south < 0) expect(zoom).toBeGreaterThan(0.5);
  });

  it.each(['9999', '9999-12-31', '-9999', '-0056/-0043', '0057', '2025-10/..', '2025-10/', '/1945'])(
    'is shown with the date %s in each field that has one',
    (date) => {
      const data = JSON.parse(storyText);
      Object.assign(data.events[0], { date });
      Object.assign(data.relations[0], { until: date, since: undefined });
      const reading = readStory(JSON.stringify(data));
      if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
      const app = appWith(reading.story, `#/explore?select=event:${data.events[0].id}`);
      expect(panels(app)).toContain(app.messages.date.edtf(date));
    },
  );
});

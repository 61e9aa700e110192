import { describe, expect, it } from 'vitest';
import type { Story } from '../../../src/story/format';
import { cameraOf } from '../../../src/view/framing';
import { projectionOf } from '../../../src/view/projection';
import { viewOf } from '../../../src/view/url';
import { FIXTURES } from '../../fixtures/anywhere';
import { type App, openApp } from '../driver';

const straits = FIXTURES.find(({ id }) => id === 'ways-and-areas') as Story;
const HASH = '#/explore?story=ways-and-areas';
const answers = {
  'stories/ways-and-areas.json': { contentType: 'application/json', body: JSON.stringify(straits) },
};
const way = straits.relations.find(({ via }) => via);
/** A point of the way that is no place, and a position in an area away from its name. */
const POINT = [41, 16.2] as const;
const IN_AREA = [52, 10.4] as const;

/** Presses a position on the map, as the view frames it. */
async function press(app: App, position: readonly [number, number]): Promise<void> {
  const box = await app.map.boundingBox();
  if (!box) throw new Error('The map has no size.');
  const { project } = projectionOf(cameraOf(straits, viewOf(straits, HASH).view, box), box);
  const { x, y } = project(position);
  await app.page.mouse.click(box.x + x, box.y + y);
}

describe.each([
  { name: 'the live map', webgl: true, renderer: 'live' },
  { name: 'the simple map', webgl: false, renderer: 'figure' },
] as const)('$name of a story with a way and areas', ({ webgl, renderer }) => {
  it('has both where the source gives them: a press selects each, and the panel names it', async () => {
    const app = await openApp({ webgl, hash: HASH, answers, size: [1366, 768] });
    await app.mapIs(renderer);
    await app.settled();
    await press(app, IN_AREA);
    await expect.poll(() => app.hash()).toContain('select=area:shell-field');
    await app.panel.getByRole('heading', { level: 2, name: 'Shell field' }).waitFor();
    await app.goTo(HASH);
    await app.settled();
    await press(app, POINT);
    await expect.poll(() => app.hash()).toContain(`select=relation:${way?.id}`);
    await app.panel.getByText('Blue buoy').first().waitFor();
  });
});

describe('the simple map', () => {
  it('draws each area and the rings of the way, until their layer is off', async () => {
    const app = await openApp({ webgl: false, hash: HASH, answers });
    await app.mapIs('figure');
    for (const { id } of straits.areas) expect(await app.marks(`area:${id}`).count(), id).toBeGreaterThan(0);
    const rings = app.marks(`relation:${way?.id}`).and(app.page.locator('circle'));
    expect(await rings.count()).toBe(4);
    await app.goTo(`${HASH}&layers=`);
    await app.settled();
    expect(await app.marks('area:shell-field').count()).toBe(0);
    // It has no layer.
    expect(await app.marks('area:kite-area').count()).toBeGreaterThan(0);
    expect(await rings.count()).toBe(0);
  });
});

// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { fireEvent, waitFor } from '@testing-library/dom';
import { beforeEach, describe, expect, it } from 'vitest';
import { MoveMap } from '../../../src/panels/over-map/MoveMap';
import type { App } from '../../../src/parts/app-context';
import { Present } from '../../../src/present/audience/Present';
import { NEW_LESSON } from '../../../src/present/lesson/lesson';
import { en } from '../../../src/text/en';
import { cameraOf } from '../../../src/view/framing';
import { projectionOf } from '../../../src/view/projection';
import { mapSize } from '../../../src/view/screen';
import { type Rendered, rendered } from '../component-driver';
import { appAt } from './test-app';

const SIZE = { width: 1776, height: 768 };
beforeEach(() => {
  mapSize.value = SIZE;
});

const { furniture } = en;
const cameraIn = ({ story, store }: App) => cameraOf(story, store.view.value, SIZE);

const explore = (app: App) => rendered(app, <MoveMap />);
const present = (app: App) =>
  rendered(app, <Present app={app} lesson={signal(NEW_LESSON)} actOnLesson={() => {}} openSpeaker={() => true} />);

/** Opens the arrows. */
async function arrowsIn(page: Rendered) {
  fireEvent.click(page.getByRole('button', { name: furniture.move }));
  await waitFor(() => page.getByRole('region', { name: furniture.move }));
}

describe.each([
  ['the explored map', '#/explore?map=4/36/127', explore],
  ['a chapter’s map', `#/present/${appAt('').story.chapters[0]?.id}?map=4/36/127`, present],
] as const)('%s is moved without a drag', (_, hash, pageOf) => {
  it.each([
    ['up', 0, -1],
    ['left', -1, 0],
    ['right', 1, 0],
    ['down', 0, 1],
  ] as const)('%s by a press on its arrow', async (direction, x, y) => {
    const app = appAt(hash);
    const page = pageOf(app);
    await arrowsIn(page);
    const before = cameraIn(app);
    fireEvent.click(page.getByRole('button', { name: furniture.moveTo[direction] }));
    const after = cameraIn(app);
    expect(after.bearing).toBe(before.bearing);
    // Where the map's new middle was: to that side by a part of the map, and almost not to another.
    const moved = projectionOf(before, SIZE).project(after.center);
    const [right, down] = [moved.x / SIZE.width - 0.5, moved.y / SIZE.height - 0.5];
    expect(right * x + down * y).toBeGreaterThan(0.2);
    expect(right * x + down * y).toBeLessThan(0.4);
    expect(Math.abs(right * y + down * x)).toBeLessThan(0.1);
  });
});

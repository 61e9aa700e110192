import { storyNameOf } from '../builds';
import type { Box } from '../map-pixels';
import type { Session } from '../session';

/** The addresses that people open, each with what they press first. */
export interface Door {
  readonly name: string;
  readonly hash: string;
  /** CSS selector of the text that the first picture must hold. */
  readonly text: string;
  readonly press: Press;
}

/** `switch`: a click on the first switch of the panel. `drag`: the map is dragged. `step`: PageDown, for the next step. */
export type Press = 'switch' | 'drag' | 'step';

const PANEL = '#panel';

export const START: Door = { name: 'start page', hash: '', text: PANEL, press: 'switch' };

export const DOORS: readonly Door[] = [
  START,
  { name: 'story chapter', hash: '#/story/rupture', text: PANEL, press: 'drag' },
  { name: 'presentation', hash: '#/present/rupture', text: '.present-caption', press: 'step' },
  { name: 'selection', hash: '#/explore?select=place:tokyo', text: PANEL, press: 'drag' },
  { name: 'matrix', hash: '#/explore?panel=matrix', text: PANEL, press: 'drag' },
  { name: 'another story', hash: `#/explore?story=${storyNameOf(10)}`, text: PANEL, press: 'switch' },
];

/** The template's page: its first step. It is pressed in two ways, and the faster answer counts. */
export const TEMPLATE = { text: '.step > div', presses: ['drag', 'step'] } as const;

/** CSS selectors of what is pressed. */
export const TARGET = { switch: '[role="switch"]' } as const;

/** Where a page is pressed, in CSS px of the window. */
export interface Targets {
  readonly map: Box;
  readonly switch: Box | undefined;
}

const DRAG = { steps: 8, px: 160 };

/** Presses a page as a user does, by input events of the browser. */
export async function press(
  { page, cdp }: Pick<Session, 'page' | 'cdp'>,
  kind: Press,
  targets: Targets,
): Promise<void> {
  const { map, switch: button } = targets;
  if (kind === 'step') return page.keyboard.press('PageDown');
  const mouse = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', x: number, y: number) =>
    cdp.send('Input.dispatchMouseEvent', {
      type,
      x,
      y,
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      clickCount: 1,
    });
  if (kind === 'switch') {
    if (!button) throw new Error('The page has no switch');
    const [x, y] = [button.left + button.width / 2, button.top + button.height / 2];
    await mouse('mousePressed', x, y);
    await mouse('mouseReleased', x, y);
    return;
  }
  // To the right of a column of text over the map.
  const [x, y] = [map.left + map.width * 0.75, map.top + map.height * 0.6];
  await mouse('mousePressed', x, y);
  for (let step = 1; step <= DRAG.steps; step++) await mouse('mouseMoved', x - (step / DRAG.steps) * DRAG.px, y);
  await mouse('mouseReleased', x - DRAG.px, y);
}

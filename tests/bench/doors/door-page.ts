import { PLAIN } from '../conditions';
import type { Box } from '../map-pixels';
import { WINDOW } from '../screencast';
import { openSession, type Subject } from '../session';
import { type Press, TARGET, type Targets } from './doors';
import { pictureSeenBy } from './picture';

/** A page to load, and how it is pressed. */
export interface DoorPage {
  readonly subject: Subject;
  readonly targets: Targets;
  readonly presses: readonly Press[];
  /** Where an answer is seen. */
  readonly answers: readonly Box[];
}

/**
 * Loads a page once to see where its parts are.
 *
 * @param text CSS selector of the text that the first picture must hold
 * @param isTextAnswer whether new text is an answer to a step: in a template the text scrolls, whatever its program does
 */
export async function doorPage(
  name: string,
  url: string,
  text: string,
  presses: readonly Press[],
  isTextAnswer = true,
): Promise<DoorPage> {
  const { page, close } = await openSession(PLAIN);
  try {
    await page.goto(url);
    await page.locator('html[data-map="live"]').waitFor({ state: 'attached' });
    const boxOf = async (selector: string): Promise<Box> => {
      const box = await page.locator(selector).first().boundingBox();
      if (!box) throw new Error(`${url} shows no ${selector}`);
      return insideWindow({ left: box.x, top: box.y, width: box.width, height: box.height });
    };
    const [map, words] = [await boxOf('#map'), await boxOf(text)];
    const isStepped = presses.includes('step');
    return {
      subject: { name: name.replaceAll(' ', '-'), url, box: map, seenBy: pictureSeenBy(map, words) },
      targets: { map, switch: presses.includes('switch') ? await boxOf(TARGET.switch) : undefined },
      presses,
      answers: isStepped ? [rightOf(words, map), ...(isTextAnswer ? [words] : [])] : [map],
    };
  } finally {
    await close();
  }
}

function insideWindow({ left, top, width, height }: Box): Box {
  const [x, y] = [Math.max(0, left), Math.max(0, top)];
  return {
    left: x,
    top: y,
    width: Math.min(WINDOW.width, left + width) - x,
    height: Math.min(WINDOW.height, top + height) - y,
  };
}

/** The part of a map that is not behind or left of a column of text. */
function rightOf(text: Box, map: Box): Box {
  const left = Math.max(map.left, text.left + text.width);
  return { ...map, left, width: map.left + map.width - left };
}

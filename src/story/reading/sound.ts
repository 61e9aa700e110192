import * as v from 'valibot';
import { compareDays, FIRST_DAY, LAST_DAY } from '../calendar';
import { readDate } from '../edtf';
import { type Layer, type Story, type StoryEvent, storySchema } from '../format';
import { checkStory } from './check';

/**
 * Returns the story of a file's text if there is nothing wrong with it, else undefined. What is wrong says `read.ts`, which
 * most visits never need.
 */
export function soundStory(text: string): Story | undefined {
  let data: unknown;
  try {
    data = dataOf(text);
  } catch {
    return undefined;
  }
  const { success, output } = v.safeParse(storySchema, data, { abortEarly: true });
  if (!success || !checkStory(output).next().done) return undefined;
  return { ...output, layers: output.layers.map(namedOnce), events: inOrder(output.events) };
}

/** A layer without a name of its kind that says what its title says: both are shown beside each other. */
function namedOnce({ kindName, ...layer }: Layer): Layer {
  const same = kindName === undefined || kindName.toLowerCase() === layer.title.toLowerCase();
  return same ? layer : { ...layer, kindName };
}

/**
 * Returns the data of a JSON text without the notes that an author may write into any object as "$comment", because JSON has no
 * comments. Throws a SyntaxError for a text that is no JSON.
 */
export const dataOf = (text: string): unknown =>
  text.includes('"$comment"')
    ? JSON.parse(text, (key, value: unknown) => (key === '$comment' ? undefined : value))
    : JSON.parse(text);

/**
 * Returns events in the order in which they happened. The order of the file stays wherever the dates allow it, because
 * dates of unequal precision do not determine one: an event moves only before those that are certainly later.
 */
function inOrder(events: readonly StoryEvent[]): StoryEvent[] {
  const placed: { event: StoryEvent; first: string; last: string }[] = [];
  let latestFirst = FIRST_DAY;
  for (const event of events) {
    const when = readDate(event.date);
    const first = !when || when.openStart ? FIRST_DAY : when.earliest;
    const last = !when || when.openEnd ? LAST_DAY : when.latest;
    const isLater = (other: { first: string }) => compareDays(last, other.first) < 0;
    const at = isLater({ first: latestFirst }) ? placed.findIndex(isLater) : -1;
    placed.splice(at < 0 ? placed.length : at, 0, { event, first, last });
    if (compareDays(first, latestFirst) > 0) latestFirst = first;
  }
  return placed.map(({ event }) => event);
}

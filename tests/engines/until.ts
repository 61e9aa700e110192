import { setTimeout } from 'node:timers/promises';

/** How long, in milliseconds, a condition may take to come true: software WebGL draws the first map in half a minute. */
const PATIENCE = 90_000;

/**
 * Asks again and again, until the answer is truthy.
 *
 * @param what the condition in words, for the error
 * @throws {Error} when it does not come true in time
 */
export async function until<T>(what: string, ask: () => Promise<T>): Promise<NonNullable<T>> {
  const givenUp = performance.now() + PATIENCE;
  let answer = await ask();
  while (!answer) {
    if (performance.now() > givenUp) throw new Error(`Not so after ${PATIENCE} ms: ${what}`);
    await setTimeout(50);
    answer = await ask();
  }
  return answer;
}

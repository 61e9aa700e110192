import { setTimeout } from 'node:timers/promises';

/** Time limit for a condition, in milliseconds. It is long because software WebGL needs half a minute for the first map. */
const PATIENCE = 90_000;

/**
 * Polls until the answer is truthy.
 *
 * @param what description of the condition, for the error
 * @throws {Error} when the time limit is reached
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

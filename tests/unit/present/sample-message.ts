import { NEW_LESSON } from '../../../src/present/lesson/lesson';
import type { Message } from '../../../src/present/lesson/message';

/** A message as a speaker's window sends it, with some of its fields changed. */
export const stateMessage = (changes: Partial<Message> = {}): Message => ({
  kind: 'state',
  from: 'a-window',
  role: 'speaker',
  stamp: { number: 7, by: 'a-window' },
  claim: 1_800_000_000_000,
  screen: { width: 1366, height: 768 },
  hash: '#/present/rupture?step=1',
  lesson: NEW_LESSON,
  ...changes,
});

import { quoted, type StoryFault } from '../story/faults';

/** How a text begins that an author has still to write. In "$comment" it is about all that stands beside it. */
export const TO_DO = 'TODO';

const MARK = /^\s*TODO\b[\s:.–-]*/;
/** Whether a text is still to write. */
export const isToDo = (text: string): boolean => MARK.test(text);

/** The format's own depth is 6; what is nested deeper is no story. */
const DEEPEST = 20;
/** As much of a text as says what is to do. */
const MOST_LETTERS = 400;

/**
 * Returns what a draft leaves open: each text that begins with "TODO", with what stands behind it. Where the format requires something
 * else than a text, `faults` say what.
 */
export function toDosIn(data: unknown, faults: readonly StoryFault[]): StoryFault[] {
  const found: StoryFault[] = [];
  const visit = (value: unknown, path: string, id: string | undefined, depth: number): void => {
    if (depth > DEEPEST) return;
    if (typeof value === 'string') {
      if (!MARK.test(value)) return;
      const { need, limits } = faults.find((fault) => fault.path === path && fault.code === 'wrong-shape') ?? {};
      const detail = value.replace(MARK, '').trim().slice(0, MOST_LETTERS);
      found.push({
        code: 'to-do',
        path,
        ...(id === undefined ? {} : { id }),
        ...(detail ? { detail } : {}),
        ...(need && { need }),
        ...(limits && { limits }),
      });
    } else if (Array.isArray(value)) {
      for (const [i, inner] of value.entries()) visit(inner, `${path}[${i}]`, id, depth + 1);
    } else if (typeof value === 'object' && value !== null) {
      const own = (value as { id?: unknown }).id;
      for (const [key, inner] of Object.entries(value))
        visit(inner, `${path}${path && '.'}${key}`, typeof own === 'string' ? quoted(own) : id, depth + 1);
    }
  };
  visit(data, '', undefined, 0);
  return found;
}

import type { Element } from './svg';

/** What the figure refers to by id: shared paths, clips, the ways that texts follow. */
export interface Defs {
  /** Adds an element, made with its id, and gives the id. The same key adds it only once. */
  readonly add: (make: (id: string) => Element, key?: string) => string;
  readonly elements: () => readonly Element[];
}

export function defsOf(prefix: string): Defs {
  const made: Element[] = [];
  const ids = new Map<string, string>();
  return {
    add(make, key) {
      const known = key === undefined ? undefined : ids.get(key);
      if (known !== undefined) return known;
      const id = prefix + made.length.toString(36);
      made.push(make(id));
      if (key !== undefined) ids.set(key, id);
      return id;
    },
    elements: () => made,
  };
}

import type { Element } from './svg';

/** The elements that the figure refers to by id: shared paths, clip paths, and the paths that texts follow. */
export interface Defs {
  /** Adds the element that `make` returns for a new id, and returns the id. An element with the same key is added only once. */
  readonly add: (make: (id: string) => Element, key?: string) => string;
  readonly elements: () => readonly Element[];
}

export function defsOf(prefix: string): Defs {
  const elements: Element[] = [];
  const ids = new Map<string, string>();
  return {
    add(make, key) {
      const existing = key === undefined ? undefined : ids.get(key);
      if (existing !== undefined) return existing;
      const id = prefix + elements.length.toString(36);
      elements.push(make(id));
      if (key !== undefined) ids.set(key, id);
      return id;
    },
    elements: () => elements,
  };
}

import { ID } from '../../story/format';

/** Ids for things that have only names. */

/** Returns an id as the format has them: "São Paulo" → "sao-paulo"; "" for a name without a Latin letter or digit. */
const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 48)
    .replace(/-+$/, '');

/** What is an id already stays as it is, up to this length. */
const LONGEST = 200;

/** Gives each name an id of its own, with a number where it is taken already or no Latin letters are left of it. */
export function idMaker(): (name: string, otherwise: string) => string {
  const taken = new Set<string>();
  return (name, otherwise) => {
    const slug = name.length <= LONGEST && ID.test(name) ? name : slugOf(name);
    const base = slug || otherwise;
    let id = slug || `${otherwise}-1`;
    for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
    taken.add(id);
    return id;
  };
}

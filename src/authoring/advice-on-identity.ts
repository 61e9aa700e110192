import { quoted, type StoryFault } from '../story/faults';
import type { Story } from '../story/format';
import { AUTHORITIES, identityOf } from '../story/identity/authorities';

/**
 * Yields what is worth a look in the addresses that say which place or person is meant. A wrong one is no reason not to show the
 * story, which requests nothing from it.
 */
export function* adviceOnIdentity(story: Story): Iterable<StoryFault> {
  const owners = new Map<string, string>();
  for (const list of ['places', 'people'] as const) {
    for (const [i, { id, sameAs }] of story[list].entries()) {
      for (const [j, url] of sameAs.entries()) {
        const at = { path: `${list}[${i}].sameAs[${j}]`, id };
        const { authority, id: entry, host } = identityOf(url);
        const key = authority && entry !== undefined ? `${authority.name} ${entry}` : url;
        const owner = owners.get(key);
        if (!authority)
          yield { code: 'unknown-authority', ...at, detail: quoted(host), limits: AUTHORITIES.map(({ name }) => name) };
        else if (entry === undefined)
          yield { code: 'no-authority-id', ...at, detail: quoted(url), limits: [authority.name, authority.example] };
        else if (authority.without === list)
          yield { code: 'authority-of-other-kind', ...at, detail: quoted(url), limits: [authority.name] };
        if (owner === undefined) owners.set(key, id);
        else yield { code: 'same-as-twice', ...at, detail: owner };
      }
    }
  }
}

import type { Bundle } from '../../composition/bundles';
import type { Gathering } from '../../composition/gathering';
import type { Messages } from '../../text/catalog';

/** "47 relationships". */
export const bundleTitle = ({ gathered }: Messages, { relations }: Bundle): string =>
  gathered.relations(relations.length);

/** "Tokyo and 5 more places – Seoul", or "within Tokyo and 5 more places". */
export function bundleEnds(messages: Messages, gathering: Gathering, { from, to }: Bundle): string {
  const name = (id: string) => markName(messages, gathering, id);
  return to === undefined
    ? messages.gathered.within(name(from))
    : `${name(from)} ${messages.ends.none.sign} ${name(to)}`;
}

/** The name of a mark: that of its place, and of how many more it stands for. */
export function markName({ gathered }: Messages, { drawn, groups }: Gathering, id: string): string {
  const mark = drawn.places.find((place) => place.id === id);
  const group = groups.get(id);
  if (!group) return mark?.name ?? id;
  const chief = group.places.find(({ at }) => at === mark?.at);
  return gathered.place(chief?.name ?? id, group.places.length - 1);
}

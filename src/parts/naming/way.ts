import type { Relation, Story } from '../../story/format';
import { waypointsOf } from '../../story/questions';
import type { Messages } from '../../text/catalog';

/** Returns the points that a source gives of a relation's way: "by way of Wonsan and Vladivostok"; undefined if it gives none. */
export function wayOf(story: Story, { shapes }: Messages, relation: Relation): string | undefined {
  return relation.via && shapes?.byWay(waypointsOf(story, relation));
}

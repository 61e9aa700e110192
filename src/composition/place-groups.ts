import type { Place, PlaceId, Relation } from '../story/format';
import type { PlaceGroup } from './place-tree';

/** What bounds how far the groups of places are opened. */
export interface Limits {
  /** The most pairs of marks that are joined by a line. */
  readonly lines: number;
  /** The most marks in sight. */
  readonly marks: number;
  /** Whether any place of a group is in the picture: what is outside stays gathered. */
  readonly isInSight: (group: PlaceGroup) => boolean;
  /** Whether the marks of a group's places would be apart on the screen. */
  readonly isApart: (group: PlaceGroup) => boolean;
}

/**
 * Opens the groups in sight, the largest first, as long as the map is readable: no more pairs of marks are joined by a line than
 * the limit. A group that would exceed it stays gathered, and smaller ones are tried.
 *
 * @param relations those that may be drawn, whatever the date: so a date opens and gathers nothing
 * @returns groups that hold each place of the tree once
 */
export function openGroups(root: PlaceGroup, relations: readonly Relation[], limits: Limits): PlaceGroup[] {
  const neighbours = neighboursOf(relations);
  const holder = new Map<PlaceId, PlaceGroup>(root.places.map(({ id }) => [id, root]));
  const joinedTo = ({ places }: PlaceGroup): Set<PlaceGroup> => {
    const joined = new Set<PlaceGroup>();
    for (const { id } of places) {
      for (const other of neighbours.get(id) ?? []) {
        const group = holder.get(other);
        if (group) joined.add(group);
      }
    }
    return joined;
  };
  const hold = (group: PlaceGroup) => {
    for (const { id } of group.places) holder.set(id, group);
  };

  const seen = new Map<PlaceGroup, boolean>();
  const isInSight = (group: PlaceGroup): boolean => {
    const known = seen.get(group) ?? limits.isInSight(group);
    seen.set(group, known);
    return known;
  };
  const weight = (group: PlaceGroup, joined: Iterable<PlaceGroup>, except?: PlaceGroup): number => {
    let sum = 0;
    for (const other of joined)
      if (other !== group && other !== except) sum += isInSight(group) && isInSight(other) ? 1 : LEAVING;
    return sum;
  };

  const open = new Set([root]);
  const waiting = [root];
  let [lines, marks] = [0, isInSight(root) ? 1 : 0];
  for (let group = waiting.pop(); group; group = waiting.pop()) {
    const [a, b] = group.parts;
    if (!a || !b || !isInSight(group) || !limits.isApart(group)) continue;
    const before = weight(group, joinedTo(group));
    hold(a);
    hold(b);
    const after = lines - before + weight(a, joinedTo(a)) + weight(b, joinedTo(b), a);
    const marksAfter = marks - 1 + [a, b].filter(isInSight).length;
    if (after > limits.lines || marksAfter > limits.marks) {
      hold(group);
      continue;
    }
    [lines, marks] = [after, marksAfter];
    open.delete(group);
    for (const part of [a, b]) open.add(part);
    waiting.push(a, b);
    waiting.sort((one, other) => one.reach - other.reach);
  }
  return [...open];
}

/** A line that leaves the picture, or only crosses it, counts as a part of one: there is more room for it. */
const LEAVING = 0.5;

/** The places to which each place has a line. */
function neighboursOf(relations: readonly Relation[]): Map<PlaceId, Set<PlaceId>> {
  const neighbours = new Map<PlaceId, Set<PlaceId>>();
  const add = (from: PlaceId, to: PlaceId) => {
    const own = neighbours.get(from);
    if (own) own.add(to);
    else neighbours.set(from, new Set([to]));
  };
  for (const { from, to } of relations) {
    if (to === undefined || to === from) continue;
    add(from, to);
    add(to, from);
  }
  return neighbours;
}

/** The place of a group that is nearest to its middle: the group's mark is there, and has its name. */
export function chiefOf(places: readonly Place[], distance: (place: Place) => number): Place | undefined {
  let [chief, least] = [places[0], Number.POSITIVE_INFINITY];
  for (const place of places) {
    const away = distance(place);
    if (away < least) [chief, least] = [place, away];
  }
  return chief;
}

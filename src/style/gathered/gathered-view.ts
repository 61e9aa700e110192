import { arrangeApart } from '../../composition/arcs';
import { READABLE } from '../../composition/crowded';
import { type Gathering, gather } from '../../composition/gathering';
import { arrangeSides } from '../../composition/label-sides';
import { storyOnMap } from '../../composition/original-names';
import { openGroups } from '../../composition/place-groups';
import { type PlaceGroup, placeTree, ungrouped } from '../../composition/place-tree';
import type { Relation, Story } from '../../story/format';
import { endsOf, holdsOn } from '../../story/questions';
import type { Camera, Size } from '../../view/camera';
import { type Lit, litBy } from '../../view/drawn';
import { globeRadius, projectionOf } from '../../view/projection';
import type { View } from '../../view/view';

/** What a map of a crowded story draws in a view. */
export interface GatheredView {
  readonly gathering: Gathering;
  /** What the selection highlights, by the ids of what is drawn. */
  readonly lit: Lit | undefined;
}

/** Px between the marks of two places that are apart on the screen: both can be pressed. */
const APART = 44;
/** Lines that are readable on a map: one for so many px of its size, but not fewer or more than so many. */
const LINES = { px: 21, least: 15, most: 60 } as const;
/** What the selection highlights is drawn line by line if it is at most so many lines, at so many places. */
const LIT_ALONE = 12;

/**
 * Returns what a map of this size draws of a crowded story with a camera. Up to {@link READABLE} lines and places are drawn as they
 * are; more are gathered, as far as the map's size and the camera ask for it.
 */
export function gatheredView(told: Story, view: View, camera: Camera, size: Size): GatheredView {
  const story = storyOnMap(told, view);
  const layers = new Set<string>(view.layers);
  const on = new Set<string>(view.places);
  const isOn = (relation: Relation) => layers.has(relation.layer) && endsOf(relation).every((id) => on.has(id));
  const relations = story.relations.filter(isOn);
  const shown = view.date === undefined ? relations : relations.filter((relation) => holdsOn(relation, view.date));
  const lit = litBy(story, view);
  const litLines = lit ? shown.filter(({ id }) => lit.relations.has(id)) : [];
  const isLitAlone = litLines.length <= LIT_ALONE;
  const apart = lit ? [...lit.places].filter((id) => on.has(id)) : [];
  const { project } = projectionOf(camera, size);
  const inSight = new Set<string>(
    story.places
      .filter(({ id, at }) => {
        const { x, y, front } = project(at);
        return on.has(id) && front > 0 && x >= 0 && y >= 0 && x <= size.width && y <= size.height;
      })
      .map(({ id }) => id),
  );
  const hasFewLines = shown.length <= READABLE.lines;
  const isAsItIs = hasFewLines && on.size <= READABLE.places;
  const lines = hasFewLines ? undefined : readableLines(size);
  const root = treeOf(story);
  const groups =
    isAsItIs || !root
      ? ungrouped(story.places)
      : openGroups(root, relations, {
          lines: lines ?? Number.POSITIVE_INFINITY,
          marks: READABLE.places,
          isInSight: ({ places }) => places.some(({ id }) => inSight.has(id)),
          isApart: ({ reach }) => 2 * reach * globeRadius(camera) >= APART,
        });
  const selected = view.select?.kind === 'place' ? [view.select.id] : [];
  const gathering = gather({
    story,
    groups,
    on,
    apart: new Set(apart.length <= LIT_ALONE ? apart : selected),
    shown,
    lit: new Set(litLines.map(({ id }) => id)),
    isLitAlone,
    lines,
    isInSight: (id) => inSight.has(id),
  });
  return { gathering, lit: lit && litIn(gathering, lit) };
}

/** Lays out the lines and names of what is drawn: needed before it is drawn. */
export function arranged(view: GatheredView): GatheredView {
  arrangeApart(view.gathering.drawn, view.gathering.usual);
  arrangeSides(view.gathering.drawn);
  return view;
}

/** Whether the same is drawn in two views, and the same of it is highlighted. */
export const areSame = (a: GatheredView, b: GatheredView): boolean => drawnKey(a) === drawnKey(b);

const keys = new WeakMap<GatheredView, string>();

function drawnKey(view: GatheredView): string {
  const { gathering, lit } = view;
  const key =
    keys.get(view) ??
    [
      ...gathering.drawn.places.map(({ id, name, marker }) => `${id} ${name} ${marker}`),
      ...gathering.drawn.relations.map(({ id, layer, label }) => `${id} ${layer} ${label}`),
      ...(lit ? ['lit', ...lit.relations, ...lit.places] : []),
    ].join('\n');
  keys.set(view, key);
  return key;
}

const readableLines = ({ width, height }: Size): number =>
  Math.round(Math.min(LINES.most, Math.max(LINES.least, Math.sqrt(width * height) / LINES.px)));

const trees = new WeakMap<Story, PlaceGroup>();

function treeOf(story: Story): PlaceGroup | undefined {
  const tree = trees.get(story) ?? placeTree(story.places);
  if (tree) trees.set(story, tree);
  return tree;
}

function litIn({ drawnBy, markOf }: Gathering, { relations, places }: Lit): Lit {
  const among = (ids: ReadonlySet<string>, by: ReadonlyMap<string, string>) =>
    new Set([...ids].flatMap((id) => by.get(id) ?? []));
  return { relations: among(relations, drawnBy), places: among(places, markOf) };
}

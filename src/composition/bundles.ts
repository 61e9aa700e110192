import type { LayerId, PlaceId, Relation } from '../story/format';

/** Several relations as one line between two marks, or as one count at a mark. */
export interface Bundle {
  readonly id: string;
  readonly relations: readonly Relation[];
  /** What all of them are part of; undefined: more than one layer. */
  readonly layer: LayerId | undefined;
  /** The marks at its ends, by the ids of the drawn story; `to` is undefined for what is within one mark. */
  readonly from: PlaceId;
  readonly to: PlaceId | undefined;
}

/** What decides which relations are drawn line by line. */
export interface BundleOptions {
  /** The relations that the selection highlights: they are not mixed with others. */
  readonly lit: ReadonlySet<string>;
  /** Whether each of these is drawn as a line of its own. */
  readonly isLitAlone: boolean;
  /** The most lines: while there are fewer, the smallest bundles are drawn line by line. Undefined: all are. */
  readonly lines: number | undefined;
  /** Whether a place is in sight, so that its bundles may be drawn line by line. */
  readonly isInSight: (place: PlaceId) => boolean;
}

/** What is drawn between two marks, or at one: a relation, or a bundle of several. */
export interface Line {
  /** That of its relation, or of the bundle. */
  readonly id: string;
  readonly from: PlaceId;
  readonly to: PlaceId | undefined;
  /** All that it stands for, in the story's order, and the first of them. */
  readonly relations: readonly Relation[];
  readonly relation: Relation;
  /** Undefined: it is one relation. */
  readonly bundle: Bundle | undefined;
}

/** Symbols that have room at a place: more are a count. */
const SYMBOLS = 3;
/** More relations between two places are not drawn line by line: their bows would cover the map. */
const FAN = 8;

interface Options extends BundleOptions {
  readonly markOf: (place: PlaceId) => PlaceId;
}

/** What has the same ends and is highlighted alike. */
interface Strand {
  readonly id: string;
  readonly from: PlaceId;
  readonly to: PlaceId | undefined;
  readonly isLit: boolean;
  readonly relations: Relation[];
}

/**
 * Returns the lines that draw the relations: one for each pair of marks. A pair with one relation has that relation's line. While
 * there are fewer lines than may be, the smallest bundles between two places in sight are drawn line by line.
 */
export function bundled(shown: readonly Relation[], options: Options): Line[] {
  const { lit, isLitAlone, lines, isInSight } = options;
  const strands = strandsOf(shown, options);
  let room = (lines ?? 0) - strands.filter(({ to }) => to !== undefined).length;
  const isAlone = ({ relations, isLit, from, to }: Strand): boolean => {
    const count = relations.length;
    if (count === 1 || (isLit && isLitAlone)) return true;
    if (to === undefined) return isPlace(from) && (count <= SYMBOLS || lines === undefined);
    if (lines === undefined) return true;
    if (count > FAN || count - 1 > room || !isPlace(from) || !isPlace(to) || !isInSight(from) || !isInSight(to))
      return false;
    room -= count - 1;
    return true;
  };
  const alone = new Set([...strands].sort((a, b) => a.relations.length - b.relations.length).filter(isAlone));
  const all = strands.flatMap((strand) =>
    alone.has(strand) ? strand.relations.map((relation) => lineOf(relation, strand, options)) : bundleOf(strand),
  );
  // What the selection highlights is drawn over the rest.
  return lit.size > 0 ? [...all].sort((a, b) => Number(isLitLine(a, lit)) - Number(isLitLine(b, lit))) : all;
}

const isLitLine = ({ relations }: Line, lit: ReadonlySet<string>): boolean => relations.some(({ id }) => lit.has(id));

/** Groups have ids that no place of a story has. */
const isPlace = (mark: PlaceId): boolean => !mark.includes('--');

/** The relations by their two marks, whatever their direction; what is within a mark has that mark alone. */
function strandsOf(shown: readonly Relation[], { markOf, lit }: Options): Strand[] {
  const strands = new Map<string, Strand>();
  for (const relation of shown) {
    const a = markOf(relation.from);
    const b = relation.to === undefined ? a : markOf(relation.to);
    const isLit = lit.has(relation.id);
    const [from, to] = a === b ? [a, undefined] : a < b ? [a, b] : [b, a];
    const id = [from, ...(to === undefined ? ['within'] : [to]), ...(isLit ? ['lit'] : [])].join('--');
    const strand = strands.get(id);
    if (strand) strand.relations.push(relation);
    else strands.set(id, { id, from, to, isLit, relations: [relation] });
  }
  return [...strands.values()];
}

/** A relation's own line keeps its direction. */
function lineOf(relation: Relation, { to }: Strand, { markOf }: Options): Line {
  return {
    id: relation.id,
    from: markOf(relation.from),
    to: to === undefined || relation.to === undefined ? undefined : markOf(relation.to),
    relations: [relation],
    relation,
    bundle: undefined,
  };
}

function bundleOf({ id, from, to, relations }: Strand): Line[] {
  const [relation] = relations;
  if (!relation) return [];
  const isOfOne = relations.every(({ layer }) => layer === relation.layer);
  const bundle: Bundle = { id, from, to, relations, layer: isOfOne ? relation.layer : undefined };
  return [{ id, from, to, relations, relation, bundle }];
}

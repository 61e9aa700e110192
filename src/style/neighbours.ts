import type { GeoJsonProperties } from 'geojson';
import type { GeometryObject, Topology } from 'topojson-specification';
import type { Story } from '../story/format';

/** How many tints there are for territories: four colours part all countries of a map. */
export const TINTS = 4;
const ALL_TINTS = Array.from({ length: TINTS }, (_, tint) => tint);
/** Colourings that are tried for one group of neighbours. */
const MOST_TRIED = 20_000;

/**
 * Returns a tint, 0 … 3, for each territory of the story's places: others for neighbours; 0 without neighbours.
 * Neighbours share a border that has no line of its own: the Military Demarcation Line parts its sides. By ISO 3166-1 alpha-3 code.
 */
export function tintsOf(topology: Topology, story: Story): ReadonlyMap<string, number> {
  const countries = geometriesOf(topology.objects['countries']);
  const parted = new Set(geometriesOf(topology.objects['demarcation']).flatMap(arcsOf));
  const wanted = [...new Set(story.places.flatMap(({ territory }) => territory ?? []))];
  const borders = wanted
    .map((iso) => {
      const arcs = countries.filter(({ id }) => id === iso).flatMap(arcsOf);
      return { iso, arcs: new Set(arcs.filter((arc) => !parted.has(arc))) };
    })
    // The first of a group keeps the tint of places without neighbours: the one with the most borders and coasts.
    .sort((a, b) => b.arcs.size - a.arcs.size);
  const neighbours = new Map(
    borders.map(({ iso, arcs }) => [
      iso,
      borders
        .filter((other) => other.iso !== iso && [...arcs].some((arc) => other.arcs.has(arc)))
        .map((one) => one.iso),
    ]),
  );
  const tints = new Map(wanted.map((iso) => [iso, 0]));
  for (const group of groupsOf(neighbours)) {
    const own = coloured(group, neighbours);
    const first = own.get(group[0] ?? '') ?? 0;
    for (const [iso, tint] of own) tints.set(iso, tint === first ? 0 : tint === 0 ? first : tint);
  }
  return tints;
}

type AnyGeometry = GeometryObject<GeoJsonProperties>;
type Neighbours = ReadonlyMap<string, readonly string[]>;

function geometriesOf(object: AnyGeometry | undefined): readonly AnyGeometry[] {
  if (!object) return [];
  return object.type === 'GeometryCollection' ? object.geometries : [object];
}

/** The arcs of a geometry, each the same number in both directions. */
function arcsOf(object: AnyGeometry): number[] {
  const nested: readonly unknown[] = 'arcs' in object ? object.arcs : [];
  return (nested.flat(3) as number[]).map((arc) => (arc < 0 ? ~arc : arc));
}

/** The territories that are connected by borders. */
function groupsOf(neighbours: Neighbours): string[][] {
  const seen = new Set<string>();
  const groupFrom = (iso: string): string[] => {
    if (seen.has(iso)) return [];
    seen.add(iso);
    return [iso, ...(neighbours.get(iso) ?? []).flatMap(groupFrom)];
  };
  return [...neighbours.keys()].map(groupFrom).filter(({ length }) => length > 0);
}

/**
 * Colours a group: next the territory whose neighbours have the most tints (Brélaz 1979, "New methods to color the vertices of a
 * graph"), going back where none is left; where there is no such colouring, with the fewest neighbours alike.
 */
function coloured(group: readonly string[], neighbours: Neighbours): ReadonlyMap<string, number> {
  const tints = new Map<string, number>();
  const besides = (iso: string): readonly string[] => neighbours.get(iso) ?? [];
  const tintsBeside = (iso: string) => new Set(besides(iso).flatMap((other) => tints.get(other) ?? []));
  const next = (): string | undefined => {
    const left = group.filter((iso) => !tints.has(iso));
    const rank = (iso: string) => tintsBeside(iso).size * group.length + besides(iso).length;
    return left.reduce<string | undefined>((a, b) => (a === undefined || rank(b) > rank(a) ? b : a), undefined);
  };
  let tried = 0;
  const colourRest = (): boolean => {
    const iso = next();
    if (iso === undefined) return true;
    const taken = tintsBeside(iso);
    for (const tint of ALL_TINTS) {
      if (taken.has(tint)) continue;
      tried += 1;
      if (tried > MOST_TRIED) return false;
      tints.set(iso, tint);
      if (colourRest()) return true;
      tints.delete(iso);
    }
    return false;
  };
  if (colourRest()) return tints;
  tints.clear();
  for (const iso of group) {
    const alike = (tint: number) => besides(iso).filter((other) => tints.get(other) === tint).length;
    tints.set(
      iso,
      ALL_TINTS.reduce((best, tint) => (alike(tint) < alike(best) ? tint : best)),
    );
  }
  return tints;
}

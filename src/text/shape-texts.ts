import { formatsOf } from './formats';
import { isolated } from './isolated';

/**
 * What is said only in a story with shapes that its sources give: the points of ways. Not in the catalog itself, because most stories
 * have none: it is loaded with a story that has any.
 */

const { number, list, plural } = formatsOf('en-GB');

/** Of so many points each is named; of more only the first, and how many more there are. */
const NAMED = { most: 5, first: 3 } as const;

export type ShapeTexts = ReturnType<typeof english>;

/** Returns the texts in a language of the catalogs; the others get English. `sources`: how many the story has. */
export const shapeTextsFor = (_lang: string, sources: number): ShapeTexts => english(sources > 1);

const english = (hasSeveral: boolean) => {
  const source = hasSeveral ? 'a source' : 'the article';
  return {
    /** Instead of the sentence that no line is a route. */
    schematic: `A line with rings runs through points that ${source} gives, and straight between them. All other lines show relationships, not routes. Symbols do not mark exact sites.`,
    /** After the ends of a relation. */
    byWay: (points: readonly string[]): string =>
      `by way of ${list(
        points.length > NAMED.most
          ? [
              ...points.slice(0, NAMED.first).map(isolated),
              plural(points.length - NAMED.first, { one: '# more point', other: '# more points' }),
            ]
          : points.map(isolated),
      )}`,
    way: 'By way of',
    wayMeans: `These are the points that ${source} gives, in their order. Between them the map draws straight lines.`,
    /** In the legend. */
    rings: `Rings: points that ${source} gives`,
    areas: 'Areas',
    areaKinds: { zone: 'Area', held: 'Area that is held', claimed: 'Area that is claimed' },
    /** For those who do not see the map: names of areas with their kinds. */
    showsAreas: (areas: readonly (readonly [name: string, kind: string])[]): string =>
      `${plural(areas.length, { one: 'Area', other: 'Areas' })}: ${list(areas.map(([name, kind]) => `${isolated(name)} (${kind.toLowerCase()})`))}.`,
    /** On the page of an area. */
    edge: 'Edge',
    edgeGiven: (corners: number): string =>
      `${plural(corners, { one: '# corner', other: '# corners' })}, as ${source} gives them`,
    edgeOfLand: 'The land of the territory, as this map draws it',
    /** A point without a name. */
    position: ([longitude, latitude]: readonly [number, number]): string =>
      `${number(Math.abs(latitude))}° ${latitude < 0 ? 'S' : 'N'}, ${number(Math.abs(longitude))}° ${longitude < 0 ? 'W' : 'E'}`,
  };
};

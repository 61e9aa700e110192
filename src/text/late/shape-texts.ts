import type { Story } from '../../story/format';
import { formatsOf } from '../formats';
import { isolated } from '../isolated';
import type { WithPart } from './part';

/**
 * What is said only in a story with shapes that its sources give: the points of ways. Not in the catalog itself, because most stories
 * have none: it is loaded with a story that has any.
 */

const { number, list, plural } = formatsOf('en-GB');

/** Of so many points each is named; of more only the first, and how many more there are. */
const NAMED = { most: 5, first: 3 } as const;

/** A point of a way, with its name if the source gives one. */
interface NamedPoint {
  readonly at: Position;
  readonly name: string | undefined;
}
type Position = readonly [longitude: number, latitude: number];

const position = ([longitude, latitude]: Position): string =>
  `${number(Math.abs(latitude))}° ${latitude < 0 ? 'S' : 'N'}, ${number(Math.abs(longitude))}° ${longitude < 0 ? 'W' : 'E'}`;

const AREA_KINDS = { zone: 'Area', held: 'Area that is held', claimed: 'Area that is claimed' };

export type ShapeTexts = ReturnType<typeof english>;

/** Returns these texts in the catalog's language. `sources`: the story's. */
export const shapeTextsFor = (
  { later }: WithPart<'shapes', (sources: Story['sources']) => ShapeTexts>,
  sources: Story['sources'],
): ShapeTexts => (later?.shapes ?? english)(sources);

const english = ([first, ...more]: Story['sources']) => {
  const one = first && first.type !== 'news' ? 'the source' : 'the article';
  const source = more.length > 0 ? 'a source' : one;
  return {
    /** Instead of the sentence that no line is a route. */
    schematic: `A line with rings runs through points that ${source} gives, and straight between them. All other lines show relationships, not routes. Symbols do not mark exact sites.`,
    /** After the ends of a relation. */
    byWay: (points: readonly NamedPoint[]): string => {
      const names = points.map(({ name, at }) => (name === undefined ? position(at) : isolated(name)));
      const rest = names.length > NAMED.most ? names.splice(NAMED.first).length : 0;
      return `by way of ${list([...names, ...(rest ? [plural(rest, { one: '# more point', other: '# more points' })] : [])])}`;
    },
    way: 'By way of',
    wayMeans: `These are the points that ${source} gives, in their order. Between them the map draws straight lines.`,
    /** In the legend. */
    rings: `Rings: points that ${source} gives`,
    areas: 'Areas',
    areaKinds: AREA_KINDS,
    /** For those who do not see the map: names of areas with their kinds. */
    showsAreas: (areas: readonly { readonly name: string; readonly kind: keyof typeof AREA_KINDS }[]): string =>
      `${plural(areas.length, { one: 'Area', other: 'Areas' })}: ${list(
        areas.map(({ name, kind }) => `${isolated(name)} (${AREA_KINDS[kind].toLowerCase()})`),
      )}.`,
    /** On the page of an area. */
    edge: 'Edge',
    edgeGiven: (corners: number): string =>
      `${plural(corners, { one: '# corner', other: '# corners' })}, as ${source} gives them`,
    edgeOfLand: 'The land of the territory, as this map draws it',
    /** A point without a name. */
    position,
  };
};

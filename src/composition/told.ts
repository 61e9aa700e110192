import type { PlaceId, Story } from '../story/format';
import { type Arc, arcsOf } from './arcs';
import { type Box, boxAround, expanded, movedBox } from './box';
import { endRowOf, markedEnds, ROW_DISTANCE, towards } from './end-rows';
import { type Anchor, sidesOf } from './label-sides';
import { labelText, widthOf } from './label-text';
import { LABEL, MARK, NAME, nameBox, siteBox } from './name-boxes';
import type { Enlargement } from './scale';
import { linesOfName } from './site-rows';
import type { Position } from './sphere';
import { markedPointsOf } from './waypoint-names';

/**
 * What the map tells, as rectangles: places that are on, their names and symbols, and lines with their ends. No card, note or
 * button may lie on them, and a chapter's camera leaves room for them. The measures are those of the style at its greatest
 * (`style/layers`); a test holds them against the drawn figure.
 */
export interface Told {
  readonly marks: readonly ToldMark[];
  readonly lines: readonly ToldLine[];
}

interface ToldMark {
  readonly target: string;
  readonly at: Position;
  /** In px from the position, with the north up. */
  readonly box: Box;
  /** The box is moved by so many px on the screen, towards another position. */
  readonly aside?: { readonly toward: Position; readonly px: number };
}

interface ToldLine {
  readonly target: string;
  readonly line: readonly Position[];
  /** Px on both sides of the line for its label; the same for the marks at its ends, and how long these are. */
  readonly reach: number;
  readonly endReach: number;
  /** Px of its label on one line, and a box above its middle in which the label is if the line is too short for it. */
  readonly label: number;
  readonly beside: Box;
  readonly endLength: number;
}

/** What is on, by ids. */
export interface On {
  readonly places: readonly string[];
  readonly relations: readonly string[];
}

/** Px at scale 1. */
const END = { reach: 14, length: 32, half: 16 } as const;
const LINE = 10;
/** Of a label beside its line: em at which its words wrap, and px that it needs on the line for the line's ends. */
const BESIDE = { wrap: 8, ends: 130 } as const;
/** Each so many positions of an arc are enough for its boxes. */
const STRIDE = 2;

/** Returns the marks of places by themselves, with their rings and what keeps names off them. */
export const marksOf = ({ places }: Story, ids: readonly string[], { marks }: Enlargement): Told => ({
  marks: places
    .filter(({ id }) => ids.includes(id))
    .map(({ id, at }) => ({ target: `place:${id}`, at, box: markBox(marks) })),
  lines: [],
});

const markBox = (marks: number): Box => expanded({ left: 0, top: 0, right: 0, bottom: 0 }, MARK * marks);

/** Returns all that is told. `nameFactor`: on the size of places' names, which depends on the zoom. `sides`: of names (`clear-sides.ts`). */
export function toldOf(
  story: Story,
  { places, relations }: On,
  enlargement: Enlargement,
  nameFactor: number,
  sides: ReadonlyMap<PlaceId, Anchor> = sidesOf(story),
): Told {
  const { marks, text } = enlargement;
  const arcs = (relations.length > 0 ? arcsOf(story) : []).filter(({ relation }) => relations.includes(relation.id));
  const anchorOf = (id: PlaceId): Anchor => sides.get(id) ?? 'left';
  const shown = story.places.filter(({ id }) => places.includes(id));
  const rows = new Map<string, number>();
  return {
    marks: [
      ...shown.flatMap((place): ToldMark[] => {
        const target = `place:${place.id}`;
        return [
          { target, at: place.at, box: markBox(marks) },
          { target, at: place.at, box: nameBox(place, anchorOf(place.id), NAME.size * text * nameFactor) },
        ];
      }),
      ...story.relations.flatMap(({ id, from, to, label }): ToldMark[] => {
        const place = shown.find((one) => one.id === from);
        if (to !== undefined || !place || !relations.includes(id)) return [];
        const row = rows.get(from) ?? 0;
        rows.set(from, row + 1);
        return [
          {
            target: `relation:${id}`,
            at: place.at,
            box: siteBox(labelText(label), anchorOf(from), linesOfName(place), row, enlargement),
          },
        ];
      }),
      ...arcs.flatMap((arc) => [...endMarks(story, arc, marks), ...namesOfPoints(story, arc, text)]),
    ],
    lines: arcs.map((arc) => {
      const label = labelText(arc.relation.label);
      return {
        label: (widthOf(label) * LABEL + BESIDE.ends) * text,
        beside: besideBox(label, LABEL * text),
        target: `relation:${arc.relation.id}`,
        line: arc.line.filter((_, i) => i % STRIDE === 0 || i === arc.line.length - 1 || arc.corners?.includes(i)),
        reach: LINE * Math.max(marks, text),
        endReach: END.reach * marks,
        endLength: END.length * marks,
      };
    }),
  };
}

/** The marks at the ends of a line: each in its row around the place. */
function endMarks(story: Story, arc: Arc, marks: number): ToldMark[] {
  return markedEnds(arc).map((end) => {
    const { row } = endRowOf(story, arc.relation.id, end);
    const [at, toward] = towards(arc, end, row);
    const box = expanded({ left: 0, top: 0, right: 0, bottom: 0 }, END.half * marks);
    return { target: `relation:${arc.relation.id}`, at, box, aside: { toward, px: ROW_DISTANCE * (row + 1) * marks } };
  });
}

/** The names of the points that a source gives on a line. Their marks are within the line's reach. */
const namesOfPoints = (story: Story, arc: Arc, text: number): ToldMark[] =>
  markedPointsOf(story, arc).flatMap(({ at, name, anchor }) =>
    name === undefined
      ? []
      : [{ target: `relation:${arc.relation.id}`, at, box: nameBox({ name }, anchor, LABEL * text) }],
  );

/** The label of a short line, above the line's middle (`style/layers/relation-labels.ts`). */
function besideBox(label: string, em: number): Box {
  const width = widthOf(label);
  const half = Math.min(width, BESIDE.wrap) / 2;
  const top = -(0.5 + 1.15 * Math.ceil(width / BESIDE.wrap));
  return { left: -half * em, top: top * em, right: half * em, bottom: 0 };
}

/** A rectangle on the screen, and what it belongs to, as "kind:id". */
export interface ToldBox extends Box {
  readonly target: string;
  /** Whether it is a part of a line, but not its end. */
  readonly isLine: boolean;
}

interface Point {
  readonly x: number;
  readonly y: number;
}
type Project = (position: Position) => Point & { readonly front: number };

/** Returns the rectangles on the screen of what is on the near side of the globe. */
export function toldBoxes({ marks, lines }: Told, project: Project): ToldBox[] {
  return [
    ...marks.flatMap(({ target, at, box, aside }) => {
      const { x, y, front } = project(at);
      if (front <= 0) return [];
      const to = aside ? project(aside.toward) : { x, y };
      const share = (aside?.px ?? 0) / (Math.hypot(to.x - x, to.y - y) || 1);
      return [{ ...movedBox(box, x + (to.x - x) * share, y + (to.y - y) * share), target, isLine: false }];
    }),
    ...lines.flatMap(({ target, line, reach, endReach, endLength, label, beside }) => {
      const points = line.map(project);
      const middle = points[Math.floor(points.length / 2)];
      const length = points.reduce(
        (sum, { x, y }, i) => sum + Math.hypot(x - (points[i - 1]?.x ?? x), y - (points[i - 1]?.y ?? y)),
        0,
      );
      const isShort = middle && middle.front > 0 && length > endLength && length < label;
      const words = isShort ? [{ ...movedBox(beside, middle.x, middle.y), target, isLine: false }] : [];
      const isNear = (a: Point, b: Point | undefined) => b && Math.hypot(a.x - b.x, a.y - b.y) < endLength;
      const along = points.slice(1).flatMap((point, i): ToldBox[] => {
        const before = points[i];
        if (!before || point.front <= 0 || before.front <= 0) return [];
        const around = boxAround([
          [point.x, point.y],
          [before.x, before.y],
        ]);
        const isEnd = isNear(before, points[0]) || isNear(point, points.at(-1));
        return [{ ...expanded(around, isEnd ? Math.max(reach, endReach) : reach), target, isLine: !isEnd }];
      });
      return [...words, ...along];
    }),
  ];
}

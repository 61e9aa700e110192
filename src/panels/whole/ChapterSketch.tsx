import { arcsOf } from '../../composition/arcs';
import { lookOf } from '../../kinds/kinds';
import { useApp } from '../../parts/app-context';
import type { Chapter, Place, Relation } from '../../story/format';
import { indexStory } from '../../story/questions';
import { SHAPE_BOX, shapeNamed, siteMark } from '../../style/marks';
import { upright } from '../../view/camera';
import { drawnRelations } from '../../view/drawn';
import { cameraOf } from '../../view/framing';
import { projectionOf } from '../../view/projection';
import { defaultView } from '../../view/view';

/** The size for which a sketch is drawn, in px. CSS shows it smaller. */
const SIZE = { width: 400, height: 250 };
/** Px at that size: a relation's symbol without a line, and its distance above the place. */
const SYMBOL = 36;
const SYMBOL_OFFSET = 13;
/** Zoom levels subtracted from the chapter's camera, so that arcs stay inside of the sketch. */
const ZOOM_OUT = 0.35;

/**
 * A small drawing of a chapter's map: its places and arcs on the globe, without coasts and labels. The globe has the colour of land,
 * since most places are on it: on that of water all would lie in the sea.
 */
export function ChapterSketch({ chapter }: { chapter: Chapter }) {
  const { story, palette } = useApp();
  const { space, land, marker, markerRing } = palette.value;
  const { width, height } = SIZE;
  const view = defaultView(story, 'story', chapter.id);
  const camera = cameraOf(story, view, SIZE);
  const { project, horizon } = projectionOf({ ...upright(camera), zoom: camera.zoom - ZOOM_OUT }, SIZE);
  const drawn = drawnRelations(story, view);
  const places = story.places.filter(({ id, at }) => view.places.includes(id) && project(at).front > 0);
  const pathOf = (line: readonly (readonly [number, number])[]) =>
    line
      .map(project)
      .filter(({ front }) => front > 0)
      .map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(0)} ${y.toFixed(0)}`)
      .join('');
  return (
    <svg class="sketch" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      <rect width={width} height={height} fill={space} />
      <circle cx={horizon.x} cy={horizon.y} r={horizon.radius} fill={land} />
      {arcsOf(story)
        .filter(({ relation }) => drawn.includes(relation.id))
        .map(({ relation, line }) => (
          <SketchLine key={relation.id} relation={relation} path={pathOf(line)} />
        ))}
      {places.map((place) => {
        const { x, y } = project(place.at);
        return (
          <g key={place.id}>
            <circle cx={x} cy={y} r="11" fill={markerRing} stroke={marker} stroke-width="4" />
            <SketchSymbol place={place} drawn={drawn} x={x} y={y} />
          </g>
        );
      })}
    </svg>
  );
}

function SketchLine({ relation, path }: { relation: Relation; path: string }) {
  const { story, palette } = useApp();
  const { kinds, casing } = palette.value;
  const kind = indexStory(story).layers.get(relation.layer)?.kind;
  if (!kind) return null;
  const { width, dash, cap } = lookOf(kind).line;
  const strokeWidth = width * 2;
  return (
    <>
      <path d={path} fill="none" stroke={casing} stroke-width={strokeWidth + 6} stroke-linecap="round" />
      <path
        d={path}
        fill="none"
        stroke={kinds[kind]}
        stroke-width={strokeWidth}
        stroke-linecap={cap}
        stroke-dasharray={dash.map((part) => part * strokeWidth).join(' ') || undefined}
      />
    </>
  );
}

/** The map's symbol for a relation without a second place. */
function SketchSymbol({ place, drawn, x, y }: { place: Place; drawn: readonly string[]; x: number; y: number }) {
  const { story, palette } = useApp();
  const alone = story.relations.find(({ id, from, to }) => from === place.id && !to && drawn.includes(id));
  const kind = alone && indexStory(story).layers.get(alone.layer)?.kind;
  if (!kind) return null;
  const shape = shapeNamed(siteMark(kind).shape);
  if (!shape) return null;
  const color = palette.value.kinds[kind];
  return (
    <path
      d={shape.path}
      fill={shape.stroke ? 'none' : color}
      stroke={shape.stroke ? color : 'none'}
      stroke-width={shape.stroke}
      transform={`translate(${x - SYMBOL / 2} ${y - SYMBOL_OFFSET - SYMBOL}) scale(${SYMBOL / SHAPE_BOX})`}
    />
  );
}

import type { Gathering } from '../../composition/gathering';
import type { Story } from '../../story/format';
import type { Camera, Size } from '../../view/camera';
import type { Press } from '../../view/focus';
import { cameraFraming, mostFramed } from '../../view/framing';
import type { Selection } from '../../view/view';

/** Returns the mark that draws a relation or a place: the bundle or group that it is in, or its own. */
export const drawnAs =
  ({ drawnBy, markOf }: Gathering) =>
  (mark: Selection): Selection => {
    const by = mark.kind === 'relation' ? drawnBy : mark.kind === 'place' ? markOf : undefined;
    return { ...mark, id: by?.get(mark.id) ?? mark.id };
  };

/** Returns a press with the relations of a story: a bundle near it counts as all that it has. */
export function withRelations({ bundles }: Gathering, press: Press): Press {
  const lines = press.lines.flatMap((line): readonly Selection[] => {
    const bundle = bundles.get(line.id);
    return bundle ? bundle.relations.map(({ id }) => ({ kind: 'relation', id })) : [line];
  });
  return { ...press, lines };
}

/** What a press on a bundle or a group opens: a nearer camera, where there is one, or a choice. */
export interface Opened {
  /** What a group has, if that was pressed. */
  readonly zoomsTo: readonly (readonly [number, number])[] | undefined;
  readonly press: Press;
}

/** Undefined: the press is on neither. */
export function openedBy(gathering: Gathering, target: Selection | undefined, press: Press): Opened | undefined {
  const { bundles, groups } = gathering;
  const group = target?.kind === 'place' ? groups.get(target.id) : undefined;
  if (group) {
    const lines = group.places.map(({ id }): Selection => ({ kind: 'place', id }));
    return { zoomsTo: group.places.map(({ at }) => at), press: { ...press, lines, gathered: group.id } };
  }
  const bundle = target?.kind === 'relation' ? bundles.get(target.id) : undefined;
  if (!bundle) return undefined;
  const lines = bundle.relations.map(({ id }): Selection => ({ kind: 'relation', id }));
  return { zoomsTo: undefined, press: { ...press, lines, gathered: bundle.id } };
}

/** Zoom levels by which a camera must be nearer: less looks like no answer. */
const NEARER = 0.3;

/** The camera that shows positions as large as the story's map allows, if that is nearer than the present one. */
export function nearerCamera(
  story: Story,
  positions: readonly (readonly [number, number])[],
  camera: Camera,
  size: Size,
): Camera | undefined {
  const framed = cameraFraming(positions, size, mostFramed(story, positions, size));
  return framed.zoom >= camera.zoom + NEARER ? framed : undefined;
}

/** The positions of all places at the ends of a bundle, or of a group: what a nearer camera shows. */
export function positionsWithin(
  { places }: Pick<Story, 'places'>,
  { bundles, groups }: Gathering,
  id: string,
): readonly (readonly [number, number])[] {
  const bundle = bundles.get(id);
  const ends = new Set<string>(bundle?.relations.flatMap(({ from, to }) => (to ? [from, to] : [from])));
  const within = groups.get(id)?.places ?? places.filter((place) => ends.has(place.id));
  return within.map(({ at }) => at);
}

import type { Box } from '../../composition/box';
import { sidesIn } from '../../composition/clear-sides';
import type { Gathering } from '../../composition/gathering';
import { storyOnMap } from '../../composition/original-names';
import { nameFactor } from '../../composition/scale';
import { type ToldBox, toldBoxes, toldOf } from '../../composition/told';
import type { Story } from '../../story/format';
import type { Camera, Size } from '../../view/camera';
import { drawnRelations } from '../../view/drawn';
import { enlargementIn } from '../../view/framing';
import { projectionOf } from '../../view/projection';
import { chapterOf, type View } from '../../view/view';

/** Returns where a view tells something with a camera, on a map of this size. */
export function toldInView(given: Story, view: View, camera: Camera, size: Size, gathering?: Gathering): ToldBox[] {
  const story = storyOnMap(given, view);
  const [enlargement, factor] = [enlargementIn(view, size), nameFactor(camera.zoom)];
  const told = gathering
    ? toldOf(gathering.drawn, allOf(gathering.drawn), enlargement, factor)
    : toldOf(
        story,
        { places: view.places, relations: drawnRelations(story, view) },
        enlargement,
        factor,
        sidesIn(story, chapterOf(story, view)?.camera, { zoom: camera.zoom, enlargement }),
      );
  return toldBoxes(told, projectionOf(camera, size).project);
}

const allOf = ({ places, relations }: Story) => ({
  places: places.map(({ id }) => id),
  relations: relations.map(({ id }) => id),
});

/** What nothing may lie on, and what it may lie on where there is no other room. */
export interface ToldParts {
  /** Places, names, symbols, ends of lines, and the lines that the selection highlights. */
  readonly hard: readonly Box[];
  /** The other lines. */
  readonly soft: readonly Box[];
}

/** `lit`: the ids of the relations that the selection highlights. */
export function partsOf(told: readonly ToldBox[], lit: ReadonlySet<string> | undefined): ToldParts {
  const isSoft = ({ isLine, target }: ToldBox) => isLine && !lit?.has(target.slice('relation:'.length));
  return { hard: told.filter((box) => !isSoft(box)), soft: told.filter(isSoft) };
}

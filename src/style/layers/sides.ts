import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { type SidesFrom, sidesByLevel } from '../../composition/clear-sides';
import type { Anchor } from '../../composition/label-sides';
import type { PlaceId } from '../../story/format';
import { chapterOf } from '../../view/view';
import { closestZoom } from '../../view/zoom-range';
import { enlargementOfScene, type Scene } from '../scene';

/** On which side of its mark each place's name is, at each zoom. */
const sidesOfScene = (scene: Scene): readonly SidesFrom[] =>
  sidesByLevel(
    scene.story,
    chapterOf(scene.story, scene.view)?.camera,
    enlargementOfScene(scene),
    closestZoom(scene.story),
  );

/** Returns a layout property that depends on the sides of names: its value at each zoom, without steps that change nothing. */
export function stepped(scene: Scene, read: (sides: ReadonlyMap<PlaceId, Anchor>) => unknown): ExpressionSpecification {
  const values = sidesOfScene(scene).map(({ level, sides }) => ({ level, value: read(sides) }));
  const changes = values.filter(
    ({ value }, i) => i === 0 || JSON.stringify(value) !== JSON.stringify(values[i - 1]?.value),
  );
  const [first, ...others] = changes;
  if (others.length === 0) return first?.value as ExpressionSpecification;
  return [
    'step',
    ['zoom'],
    first?.value,
    ...others.flatMap(({ level, value }) => [level, value]),
  ] as ExpressionSpecification;
}

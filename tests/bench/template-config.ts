import type { Story } from '../../src/story/format';
import { PALETTES } from '../../src/style/palette';
import { cameraOf } from '../../src/view/framing';
import { goTo } from '../../src/view/steps';
import { defaultView } from '../../src/view/view';
import { WINDOW } from './screencast';
import type { TemplateConfig } from './template/config';

/** Returns the story as an author of a template's page would write it. */
export function templateConfig(story: Story): TemplateConfig {
  const { water, land, coast, marker, markerRing, kinds } = PALETTES.day;
  const positions = new Map(story.places.map(({ id, at }) => [id, at]));
  return {
    steps: story.chapters.map(({ id, title, body = '' }) => ({
      title,
      text: body,
      camera: cameraOf(story, goTo(story, 'story', id)(defaultView(story)), WINDOW),
    })),
    kinds: story.layers.map(({ id, kind }) => ({
      id,
      color: kinds[kind],
      lines: story.relations.flatMap(({ layer, from, to }) => {
        const ends = [positions.get(from), to && positions.get(to)];
        return layer === id && ends[0] && ends[1] ? [[ends[0], ends[1]] as const] : [];
      }),
    })),
    places: story.places.filter(({ offMap }) => !offMap).map(({ at }) => at),
    colors: { water, land, coast, marker, ring: markerRing },
  };
}

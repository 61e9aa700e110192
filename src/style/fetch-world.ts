import type { Topology } from 'topojson-specification';
import { GeometryFault } from './geodata';
import withOwnWorld from './story-worlds.json';

/** Returns the world's geometry, which is fetched once. `again`: it is fetched anew. */
export type World = (again?: boolean) => Promise<Topology>;

/**
 * The geometry for a story: the stories that `npm run geo` knows have a world of their own, which is fine in their bounds;
 * all others share one that is even. `base`: the URL of the page's folder; `story`: the name of its file; `translation`: the language
 * of the translation that is shown, whose names on the map are in a file of its own.
 */
export function worldFrom(base: string, story: string, translation?: string): World {
  const file = worldFileOf(story, translation);
  let world: Promise<Topology> | undefined;
  return (again = false) => {
    if (!world || again) {
      world = fetchWorld(new URL(file, base));
      world.catch(() => {}); // each caller handles a failure; before the first one it must not count as unhandled
    }
    return world;
  };
}

/**
 * Fetches the world's geometry.
 *
 * @throws GeometryFault if the request fails or the response is not JSON; `message` has the reason.
 */
async function fetchWorld(file: URL): Promise<Topology> {
  try {
    const response = await fetch(file);
    if (!response.ok) throw new GeometryFault(`HTTP ${response.status}`);
    return (await response.json()) as Topology;
  } catch (error) {
    if (error instanceof GeometryFault) throw error;
    throw new GeometryFault(error instanceof Error ? error.message : String(error));
  }
}

/** The file of a story's geometry, from the page's folder. `story`: the name of the story's file, with or without its end. */
function worldFileOf(story: string, translation?: string): string {
  const name = story.replace(/\.json$/i, '');
  if (!withOwnWorld.includes(name)) return 'geo/world.topo.json';
  return `geo/stories/${translation ? `${name}.${translation}` : name}.topo.json`;
}

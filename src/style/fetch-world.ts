import type { Topology } from 'topojson-specification';
import { GeometryFault } from './geodata';

/** Returns the world's geometry, which is fetched once. `again`: it is fetched anew. */
export type World = (again?: boolean) => Promise<Topology>;

/** `base`: the URL of the page's folder. */
export function worldFrom(base: string): World {
  let world: Promise<Topology> | undefined;
  return (again = false) => {
    if (!world || again) {
      world = fetchWorld(base);
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
async function fetchWorld(base: string): Promise<Topology> {
  try {
    const response = await fetch(new URL('geo/world.topo.json', base));
    if (!response.ok) throw new GeometryFault(`HTTP ${response.status}`);
    return (await response.json()) as Topology;
  } catch (error) {
    if (error instanceof GeometryFault) throw error;
    throw new GeometryFault(error instanceof Error ? error.message : String(error));
  }
}

import type { Topology } from 'topojson-specification';
import { GeometryFault } from './geodata';

/**
 * Fetches the world's geometry. `base`: the URL of the page's folder.
 *
 * @throws GeometryFault if the request fails or the response is not JSON; `message` has the reason.
 */
export async function fetchWorld(base: string): Promise<Topology> {
  try {
    const response = await fetch(new URL('geo/world.topo.json', base));
    if (!response.ok) throw new GeometryFault(`HTTP ${response.status}`);
    return (await response.json()) as Topology;
  } catch (error) {
    if (error instanceof GeometryFault) throw error;
    throw new GeometryFault(error instanceof Error ? error.message : String(error));
  }
}

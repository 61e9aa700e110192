import type { Topology } from 'topojson-specification';
import { GeometryFault } from './geodata';

/**
 * The world's geometry, from beside the page.
 *
 * @throws GeometryFault where it cannot be had or is no JSON; `message` says what the server or the parser said.
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

import type { Globe, Position } from '../geometry/globe';
import type { LayerReader } from '../read/evaluate';
import { type Alignment, type SymbolFrame, symbolFrame } from './frame';

/** Returns the frame of a layer's texts or icons at a position, by the layer's alignment properties. */
export function frameFor(reader: LayerReader, part: 'text' | 'icon', position: Position, globe: Globe): SymbolFrame {
  const rotation: Alignment = reader.text(`${part}-rotation-alignment`) === 'map' ? 'map' : 'viewport';
  const pitchAlignment = reader.text(`${part}-pitch-alignment`);
  const pitch: Alignment = pitchAlignment === 'auto' ? rotation : pitchAlignment === 'map' ? 'map' : 'viewport';
  return symbolFrame(position, globe, { pitch, rotation, unscaled: reader.sets('icon-offset') });
}

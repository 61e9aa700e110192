import type { Globe, Position } from '../geometry/globe';
import type { LayerReader } from '../read/evaluate';
import { type Alignment, type SymbolFrame, symbolFrame } from './frame';

/** The frame that a layer gives its texts or icons at a position. */
export function frameFor(reader: LayerReader, part: 'text' | 'icon', position: Position, globe: Globe): SymbolFrame {
  const rotation: Alignment = reader.text(`${part}-rotation-alignment`) === 'map' ? 'map' : 'viewport';
  const wanted = reader.text(`${part}-pitch-alignment`);
  const pitch: Alignment = wanted === 'auto' ? rotation : wanted === 'map' ? 'map' : 'viewport';
  return symbolFrame(position, globe, { pitch, rotation, unscaled: reader.sets('icon-offset') });
}

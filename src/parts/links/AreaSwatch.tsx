import type { Area } from '../../story/format';
import { shapesIn } from '../../style/shapes/shapes';
import { partElement, SwatchFrame } from '../../ui/Swatch';
import { SWATCH_SIZE } from '../../ui/swatch-parts';
import { useApp } from '../app-context';

/** The swatch of a kind of area. */
export function AreaSwatch({ kind }: { readonly kind: Area['kind'] }) {
  const { story, palette } = useApp();
  return <SwatchFrame>{shapesIn(story)?.areaSwatch(kind, palette.value, SWATCH_SIZE).map(partElement)}</SwatchFrame>;
}

import type { PlacedNames } from '../../style/cartography/placed-names';
import type { Size } from '../../view/camera';
import { type Box, boxAround } from '../../view/framing';
import type { LayerReader } from '../read/evaluate';
import { boxesTouch, boxOf, type CollisionIndex, type Overlap, PADDING } from './collision';
import { cornersOf, onScreen, type SymbolFrame } from './frame';
import type { TextCandidate } from './symbol-text';
import type { MapSymbol } from './symbols';

/** A symbol with room for at least one of its parts. */
export interface PlacedSymbol {
  readonly symbol: MapSymbol;
  /** The chosen candidate of its text, if that is shown. */
  readonly text: TextCandidate | undefined;
  /** Whether its text along a line is shown. */
  readonly lineText: boolean;
  readonly icon: boolean;
}

/** The live map does not place symbols with a smaller `perspectiveRatio`. */
const MIN_PERSPECTIVE_RATIO = 0.6;

/** A box on the screen, and whether it is free. */
interface Attempt {
  readonly box: Box;
  readonly free: boolean;
}

/**
 * Places a layer's symbols in their order, by the rules of MapLibre's `Placement`. Returns those that are shown, and adds them
 * to `occupied`. `names`: for a layer of basemap names.
 */
export function placeSymbols(
  reader: LayerReader,
  symbols: readonly MapSymbol[],
  size: Size,
  occupied: CollisionIndex,
  names?: PlacedNames,
): PlacedSymbol[] {
  const textOverlap = overlapOf(reader, 'text');
  const iconOverlap = overlapOf(reader, 'icon');
  const textOptional = reader.value('text-optional') === true;
  const iconOptional = reader.value('icon-optional') === true;
  const hasIcons = symbols.some(({ icon }) => icon);
  const hasTexts = symbols.some(({ text }) => text);
  const alwaysText = !names && textOverlap === 'always' && (iconOverlap === 'always' || !hasIcons || iconOptional);
  const alwaysIcon = iconOverlap === 'always' && (textOverlap === 'always' || !hasTexts || textOptional);
  const placementArea: Box = {
    left: -PADDING,
    top: -PADDING,
    right: size.width + PADDING,
    bottom: size.height + PADDING,
  };

  const tryBox = (frame: SymbolFrame, box: Box, shift: readonly [number, number], overlap: Overlap): Attempt => {
    const [x, y] = shift;
    const screenBox = boxAround(
      cornersOf(box).map(([left, top]) => onScreen(frame, [(left + x) * frame.boxScale, (top + y) * frame.boxScale])),
    );
    const possible =
      frame.at.front > 0 && frame.perspectiveRatio >= MIN_PERSPECTIVE_RATIO && boxesTouch(screenBox, placementArea);
    return { box: screenBox, free: possible && occupied.isFree(screenBox, overlap) };
  };
  const firstFree = ({ text, feature }: MapSymbol): { candidate: TextCandidate; attempt: Attempt } | undefined => {
    if (!text || names?.has(feature)) return undefined;
    // A text with several anchors first tries all of them without overlap, even if it may overlap.
    const passes: Overlap[] =
      text.candidates.length > 1 && textOverlap !== 'never' ? ['never', textOverlap] : [textOverlap];
    for (const overlap of passes) {
      for (const candidateOf of text.candidates) {
        const candidate = candidateOf();
        const attempt = tryBox(text.frame, candidate.box, candidate.boxShift, overlap);
        if (attempt.free && (!names || names.allows(feature, attempt.box))) return { candidate, attempt };
      }
    }
    return undefined;
  };

  const placeLineText = (symbol: MapSymbol): PlacedSymbol[] => {
    const { circles = [], front = 0, perspectiveRatio = 0 } = symbol.lineText?.label ?? {};
    const possible =
      front > 0 &&
      perspectiveRatio >= MIN_PERSPECTIVE_RATIO &&
      circles.some((circle) => boxesTouch(boxOf(circle), placementArea));
    const free = possible && circles.every((circle) => occupied.isFree(circle, textOverlap));
    if (!free && !alwaysText) return [];
    if (free && reader.value('text-ignore-placement') !== true)
      for (const circle of circles) occupied.add(circle, textOverlap);
    return [{ symbol, text: undefined, lineText: true, icon: false }];
  };

  const placed = symbols.flatMap((symbol): PlacedSymbol[] => {
    if (symbol.lineText) return placeLineText(symbol);
    const { text, icon } = symbol;
    const freeText = firstFree(symbol);
    const iconAttempt = icon && tryBox(icon.frame, icon.box, [0, 0], iconOverlap);
    const iconAloneAllowed = textOptional || !text;
    const textAloneAllowed = iconOptional || !icon;
    let showText = freeText !== undefined;
    let showIcon = iconAttempt?.free === true;
    if (!iconAloneAllowed && !textAloneAllowed) showText = showIcon = showText && showIcon;
    else if (!textAloneAllowed) showText &&= showIcon;
    else if (!iconAloneAllowed) showIcon &&= showText;
    if (showText && freeText && reader.value('text-ignore-placement') !== true)
      occupied.add(freeText.attempt.box, textOverlap);
    if (showIcon && iconAttempt && reader.value('icon-ignore-placement') !== true)
      occupied.add(iconAttempt.box, iconOverlap);
    const candidate = freeText?.candidate ?? (alwaysText ? text?.candidates[0]?.() : undefined);
    const textShown = (showText || alwaysText) && text !== undefined && text.frame.at.front > 0;
    const iconShown = (showIcon || alwaysIcon) && icon !== undefined && icon.frame.at.front > 0;
    if (!textShown && !iconShown) return [];
    if (textShown) names?.add(symbol.feature);
    return [{ symbol, text: textShown ? candidate : undefined, lineText: false, icon: iconShown }];
  });
  return names ? placed.filter(({ symbol }) => names.stays(symbol.feature)) : placed;
}

/** Returns `text-overlap` if the layer sets it, else the equivalent of the older `text-allow-overlap`. */
function overlapOf(reader: LayerReader, part: 'text' | 'icon'): Overlap {
  const overlap = reader.sets(`${part}-overlap`) ? reader.text(`${part}-overlap`) : '';
  if (overlap) return overlap as Overlap;
  return reader.value(`${part}-allow-overlap`) === true ? 'always' : 'never';
}

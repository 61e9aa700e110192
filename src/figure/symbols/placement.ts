import type { Size } from '../../view/camera';
import type { LayerReader } from '../read/evaluate';
import { type Box, boxAround, boxOf, type Collision, type Overlap, PADDING, touch } from './collision';
import { cornersOf, onScreen, type SymbolFrame } from './frame';
import type { SymbolText, TextSetting } from './symbol-text';
import type { MapSymbol } from './symbols';

/** A symbol of which at least a part has room. */
export interface PlacedSymbol {
  readonly symbol: MapSymbol;
  /** How its text is set, where it is shown. */
  readonly text: TextSetting | undefined;
  /** Whether its text along a line is shown. */
  readonly along: boolean;
  readonly icon: boolean;
}

/** The live map leaves out symbols that perspective makes smaller than this. */
const SMALLEST = 0.6;

interface Try {
  readonly box: Box;
  readonly free: boolean;
}

/** Gives room to a layer's symbols, in their order, by the rules of MapLibre's `Placement`. */
export function placed(
  reader: LayerReader,
  symbols: readonly MapSymbol[],
  size: Size,
  room: Collision,
): PlacedSymbol[] {
  const textOverlap = overlapOf(reader, 'text');
  const iconOverlap = overlapOf(reader, 'icon');
  const textOptional = reader.value('text-optional') === true;
  const iconOptional = reader.value('icon-optional') === true;
  const hasIcons = symbols.some(({ icon }) => icon);
  const hasTexts = symbols.some(({ text }) => text);
  const alwaysText = textOverlap === 'always' && (iconOverlap === 'always' || !hasIcons || iconOptional);
  const alwaysIcon = iconOverlap === 'always' && (textOverlap === 'always' || !hasTexts || textOptional);
  const reach: Box = { left: -PADDING, top: -PADDING, right: size.width + PADDING, bottom: size.height + PADDING };

  const tryBox = (frame: SymbolFrame, box: Box, shift: readonly [number, number], overlap: Overlap): Try => {
    const [x, y] = shift;
    const around = boxAround(
      cornersOf(box).map(([left, top]) => onScreen(frame, [(left + x) * frame.boxScale, (top + y) * frame.boxScale])),
    );
    const possible = frame.at.front > 0 && frame.nearness >= SMALLEST && touch(around, reach);
    return { box: around, free: possible && room.isFree(around, overlap) };
  };
  const settle = (text: SymbolText): { setting: TextSetting; tried: Try } | undefined => {
    // A text that may choose its side looks for a free one first, even where it may overlap.
    const passes: Overlap[] =
      text.settings.length > 1 && textOverlap !== 'never' ? ['never', textOverlap] : [textOverlap];
    for (const overlap of passes) {
      for (const setting of text.settings) {
        const tried = tryBox(text.frame, setting.box, setting.boxShift, overlap);
        if (tried.free) return { setting, tried };
      }
    }
    return undefined;
  };

  const placedAlong = (symbol: MapSymbol): PlacedSymbol[] => {
    const { circles = [], front = 0, nearness = 0 } = symbol.along?.label ?? {};
    const possible = front > 0 && nearness >= SMALLEST && circles.some((circle) => touch(boxOf(circle), reach));
    const free = possible && circles.every((circle) => room.isFree(circle, textOverlap));
    if (!free && !alwaysText) return [];
    if (free && reader.value('text-ignore-placement') !== true)
      for (const circle of circles) room.take(circle, textOverlap);
    return [{ symbol, text: undefined, along: true, icon: false }];
  };

  return symbols.flatMap((symbol): PlacedSymbol[] => {
    if (symbol.along) return placedAlong(symbol);
    const { text, icon } = symbol;
    const settled = text && settle(text);
    const tried = icon && tryBox(icon.frame, icon.box, [0, 0], iconOverlap);
    const iconAlone = textOptional || !text;
    const textAlone = iconOptional || !icon;
    let showText = settled !== undefined;
    let showIcon = tried?.free === true;
    if (!iconAlone && !textAlone) showText = showIcon = showText && showIcon;
    else if (!textAlone) showText &&= showIcon;
    else if (!iconAlone) showIcon &&= showText;
    if (showText && settled && reader.value('text-ignore-placement') !== true)
      room.take(settled.tried.box, textOverlap);
    if (showIcon && tried && reader.value('icon-ignore-placement') !== true) room.take(tried.box, iconOverlap);
    const setting = settled?.setting ?? (alwaysText ? text?.settings[0] : undefined);
    const textShown = (showText || alwaysText) && text !== undefined && text.frame.at.front > 0;
    const iconShown = (showIcon || alwaysIcon) && icon !== undefined && icon.frame.at.front > 0;
    if (!textShown && !iconShown) return [];
    return [{ symbol, text: textShown ? setting : undefined, along: false, icon: iconShown }];
  });
}

/** The newer `text-overlap` where the layer sets it, else what `text-allow-overlap` comes to. */
function overlapOf(reader: LayerReader, part: 'text' | 'icon'): Overlap {
  const overlap = reader.sets(`${part}-overlap`) ? reader.text(`${part}-overlap`) : '';
  if (overlap) return overlap as Overlap;
  return reader.value(`${part}-allow-overlap`) === true ? 'always' : 'never';
}

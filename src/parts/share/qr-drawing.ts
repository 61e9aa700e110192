import { correction, generate } from 'lean-qr';

/** The empty modules that a reader needs on each side (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** A QR code to draw, in modules. */
export interface QrDrawing {
  /** Its side, with the quiet zone. */
  readonly side: number;
  /** The dark modules as an SVG path: one rectangle a run in a row. */
  readonly dark: string;
}

/** Returns the QR code of a text with error correction M, or a better one in the same size. Undefined: the text is too long for any. */
export function qrDrawing(text: string): QrDrawing | undefined {
  const code = codeOf(text);
  if (!code) return undefined;
  const { size } = code;
  const runs: string[] = [];
  for (let y = 0; y < size; y++) {
    for (let x = 0, from = 0; x <= size; x++) {
      // Outside of the code there are only light modules.
      if (x < size && code.get(x, y)) continue;
      if (x > from) runs.push(`M${from + QUIET_ZONE} ${y + QUIET_ZONE}h${x - from}v1h${from - x}z`);
      from = x + 1;
    }
  }
  return { side: size + 2 * QUIET_ZONE, dark: runs.join('') };
}

function codeOf(text: string) {
  try {
    return generate(text, { minCorrectionLevel: correction.M });
  } catch (error) {
    console.warn(error);
    return undefined;
  }
}

import { type Box, boxAround } from '../../../src/composition/box';
import type { DrawnMark } from '../../../src/figure/figure';

/** The box around what the figure draws of a mark, in px. */
export const boxOfMark = ({ shape }: DrawnMark): Box =>
  shape.type === 'disc'
    ? {
        left: shape.x - shape.radius,
        top: shape.y - shape.radius,
        right: shape.x + shape.radius,
        bottom: shape.y + shape.radius,
      }
    : boxAround((shape.type === 'line' ? shape.lines : shape.rings).flat());

import type { FrameTexts } from '../late/frame-texts';

export const frame: FrameTexts = {
  wheel: 'Ctrlを押しながらスクロールすると、地図を拡大・縮小できます',
  wheelMac: 'Commandを押しながらスクロールすると、地図を拡大・縮小できます',
  touch: '2本の指で地図を動かせます',
};

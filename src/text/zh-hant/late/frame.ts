import type { FrameTexts } from '../../late/frame-texts';

export const frame: FrameTexts = {
  wheel: '按住Ctrl再捲動，就能縮放地圖',
  wheelMac: '按住Command再捲動，就能縮放地圖',
  touch: '用兩根手指移動地圖',
};

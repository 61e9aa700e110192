import type { FrameTexts } from '../../late/frame-texts';

export const frame: FrameTexts = {
  wheel: '點一下地圖，或按住Ctrl，再捲動就能縮放',
  wheelMac: '點一下地圖，或按住Command，再捲動就能縮放',
  touch: '用兩根手指移動地圖',
  openLarge: '在新視窗中放大開啟',
  unknown: (part) =>
    `網址要求顯示「${part}」部分，但這個頁面沒有這個部分。可用的是「map」、「panel」和「chapter」，所以顯示整個頁面。`,
};

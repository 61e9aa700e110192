import type { FrameTexts } from '../../late/frame-texts';

/** A page in a frame of another page. */
export const frame: FrameTexts = {
  wheel: '按住Ctrl并滚动，可以缩放地图',
  wheelMac: '按住Command并滚动，可以缩放地图',
  touch: '用两根手指移动地图',
};

import type { FrameTexts } from '../../late/frame-texts';

/** A page in a frame of another page. */
export const frame: FrameTexts = {
  wheel: '点击地图，或按住Ctrl，再滚动即可缩放',
  wheelMac: '点击地图，或按住Command，再滚动即可缩放',
  touch: '用两根手指移动地图',
  openLarge: '在新窗口中放大打开',
  unknown: (part) =>
    `网址要求显示“${part}”部分，但这个页面没有这个部分。可用的是“map”“panel”和“chapter”，因此显示整个页面。`,
};

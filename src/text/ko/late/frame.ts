import type { FrameTexts } from '../../late/frame-texts';

export const frame: FrameTexts = {
  wheel: 'Ctrl을 누른 채 스크롤하면 지도가 확대되거나 축소됩니다',
  wheelMac: 'Command를 누른 채 스크롤하면 지도가 확대되거나 축소됩니다',
  touch: '두 손가락으로 지도를 옮기세요',
};

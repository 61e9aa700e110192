import type { FrameTexts } from '../../late/frame-texts';

export const frame: FrameTexts = {
  wheel: '지도를 클릭하거나 Ctrl을 누른 채 스크롤하면 지도가 확대되거나 축소됩니다',
  wheelMac: '지도를 클릭하거나 Command를 누른 채 스크롤하면 지도가 확대되거나 축소됩니다',
  touch: '두 손가락으로 지도를 옮기세요',
  openLarge: '새 창에서 크게 열기',
  unknown: (part) =>
    `주소에 적힌 “${part}” 부분은 이 페이지에 없습니다. “map”, “panel”, “chapter”만 쓸 수 있어서 페이지 전체를 보여 줍니다.`,
};

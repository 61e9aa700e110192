import type { WindowTexts } from '../../late/window-texts';

export const windows: WindowTexts = {
  byHand: {
    title: { speaker: '발표자 창을 직접 여세요', audience: '학생 화면을 직접 여세요' },
    why: '브라우저가 새 창을 막았습니다. 이 링크를 쓰거나, 주소를 복사해 같은 브라우저의 새 창에 넣으세요. 두 창이 서로 연결됩니다.',
    open: { speaker: '발표자 창 열기', audience: '학생 화면 열기' },
    address: '주소',
    copy: '주소 복사',
    copied: '복사했습니다.',
    notCopied: '이 브라우저에서는 복사할 수 없습니다. 주소를 선택해서 복사하세요.',
  },
  notLoaded: {
    title: {
      speaker: '발표자 창을 불러오지 못했습니다',
      audience: '학생 화면을 불러오지 못했습니다',
    },
    why: '네트워크가 끊겼을 수 있습니다. 이 창에서 계속할 수 있습니다.',
    again: '다시 시도',
  },
  framed: {
    title: '발표자 창은 프레임에서 열 수 없습니다',
    why: '이 발표는 다른 페이지의 프레임 안에 있고, 그 페이지는 두 번째 창을 여는 것을 허용하지 않습니다. 발표를 새 창에서 여세요. 거기서는 발표자 창을 쓸 수 있고, 같은 단계에서 이어집니다.',
    open: '발표 열기',
  },
};

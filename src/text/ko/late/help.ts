import type { HelpTexts } from '../../late/help-texts';

export const help: HelpTexts = {
  title: '키와 리모컨',
  everywhere:
    'Page Up과 Page Down은 언제나 쓸 수 있습니다. 화살표, Space, Enter는 목록, 버튼, 글 상자 안이 아닐 때 쓸 수 있습니다. 지도로 가려면 Tab을 누르세요. 검은 화면이나 흰 화면에서는 처음 한 번 누르면 지도가 다시 보입니다.',
  close: '닫기',
  letterKeys: '글자 키',
  letterKeysMean:
    '글자나 기호 하나만 눌러도 바로 작동합니다: N, B, ?, “.”, “/”. 음성 입력이나 키보드 때문에 실수로 작동하면 끄세요. 그러면 리모컨의 검은 화면 버튼도 꺼집니다.',
};

import type { BuiltTexts } from '../../late/built-texts';

export const built: BuiltTexts = {
  withoutScript: {
    says: 'JavaScript가 꺼져 있어서 지도가 반응하지 않습니다.',
    statements: '모든 진술 읽기',
    back: '지도로 돌아가기',
    map: '관계 지도',
    relationships: '모든 관계와 그 진술',
    otherStory: '이 주소는 다른 이야기의 주소입니다:',
  },
  notFound: {
    title: '이 주소에는 페이지가 없습니다',
    why: '채팅이나 메일 프로그램이 링크를 바꾸거나 잘랐을 수 있습니다. 지도는 여기에 있습니다:',
    start: '지도 열기',
  },
};

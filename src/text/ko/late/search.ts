import type { SearchTexts } from '../../late/search-texts';
import { formats } from '../formats';

const { number } = formats;

export const search: SearchTexts = {
  close: '검색 닫기',
  results: '검색 결과',
  suggestions: '추천',
  knows: (names) =>
    `장소, 인물, 사건, 진술 등을 어느 이름으로든 찾을 수 있습니다${names.length > 0 ? `: ${names.join(', ')}` : ''}.`,
  found: (finds) => `검색 결과 ${number(finds)}개`,
  likeliest: (shown, finds) => `검색 결과 ${number(finds)}개 중 가장 알맞은 ${number(shown)}개`,
  nothing: (query) => `“${query}” 검색 결과가 없습니다.`,
  keys: '화살표 키로 이동, Enter로 열기, Esc로 닫기.',
  kinds: { page: '페이지', question: '답이 없는 질문', action: '기능' },
  actions: {
    saveTable: (save) => `관계: ${save}`,
    letterKeys: { on: '글자 키: 켜기', off: '글자 키: 끄기' },
    originalNames: { on: '원어 이름: 켜기', off: '원어 이름: 끄기' },
  },
  also: {
    nothing: [],
    present: ['수업', '슬라이드', '교실'],
    allLayersOn: ['레이어 모두 켜기', '전체 레이어'],
    allLayersOff: ['레이어 모두 끄기'],
    auto: ['시스템', '자동'],
    day: ['낮', '밝게', '라이트'],
    night: ['밤', '어둡게', '다크'],
    projector: ['프로젝터', '빔', '대비'],
    print: ['PDF', '종이', '인쇄', '출력'],
    save: ['다운로드', '내려받기', '이미지', '내보내기'],
    quiz: ['문제', '시험', '연습'],
    share: ['링크', '주소', 'QR 코드', '보내기', '스마트폰'],
    table: [
      '다운로드',
      '내려받기',
      '내보내기',
      '표',
      '스프레드시트',
      '엑셀',
      '데이터',
      '네트워크',
      'Gephi',
      'Kumu',
      'Cytoscape',
    ],
    cite: ['참고 문헌', '서지', 'Zotero', 'RIS', 'BibTeX'],
    play: ['재생', '애니메이션', '연표', '멈춤'],
    originalNames: ['문자', '한자', '언어', '표기'],
    letterKeys: ['단축키', '키보드', '한 글자 키', '음성'],
  },
};

import { isolated } from '../../isolated';
import { withParticle } from '../../korean-particles';
import type { DetailTexts } from '../../late/detail-texts';
import { formats } from '../formats';

const { number } = formats;

export const detail: DetailTexts = {
  nextParagraph: '다음 문단',
  previousParagraph: '이전 문단',
  marker: (name) => `표시한 곳: ${name}`,
  statements: '진술',
  relationships: '관계',
  events: '사건',
  people: '인물',
  places: '장소',
  unsaid: '답이 없는 질문',
  agreeing: '일치하는 진술',
  disagreeing: '엇갈리는 진술',
  layer: '레이어',
  side: '국가·지역',
  distance: '거리',
  distanceFrom: (km, from) => `${isolated(from)}에서 약 ${number(km)}km (직접 계산함)`,
  dates: '날짜',
  onMap: '지도에서',
  drawn: '보임',
  drawnOutside: '보임, 지금 화면 밖',
  turnThere: '그곳으로 지도 옮기기',
  notDrawn: '숨김',
  says: (name) => `${name}의 말`,
  passesOn: (name) => `${withParticle(name, 'subject')} 전한 말`,
  saidOf: (name) => `${name}에 관한 말`,
  to: '말한 상대',
  about: '관련',
  together: '다른 장소와 함께 보기',
  togetherOnMap: '도움말: 지도에서 Shift를 누른 채 두 번째 장소를 선택하세요.',
  showAll: (relations) => (relations === 1 ? '지도에 보이기' : `지도에 ${number(relations)}개 모두 보이기`),
  saidElsewhere: (name) => `다른 이들이 ${name}에 관해 한 말`,
  chapters: '나오는 장',

  leads: {
    matrix:
      '각 칸은 왼쪽 장소에서 위쪽 장소로 향하는 관계를 보여 줍니다. 칸을 선택하면 더 읽을 수 있습니다. 왼쪽과 위쪽이 같은 장소이면, 그 장소가 혼자 하는 일을 보여 줍니다. “+2”: 두 개가 더 숨겨져 있습니다. “·”: 관계는 없지만 두 장소를 함께 다룬 진술이 있습니다.',
    names:
      '여러 쪽이 영유권을 주장하는 곳, 그리고 이름이 여럿인 바다입니다. 누가 관리하고, 누가 영유권을 주장하며, 각 쪽이 어떻게 부르는지 보여 줍니다.',
    teach: '학생들에게 이 이야기를 발표하는 방법입니다. 처음 1분, 키와 리모컨, 나눠 줄 자료, 링크를 다룹니다.',
    kinds: '모든 종류의 선, 기호, 표시입니다. 각각 무엇을 뜻하고 언제 쓰는지 보여 줍니다.',
  },
  voices: {
    people: '인물',
    institutions: '기관과 언론',
    sideBySide: '한 사건, 여러 목소리',
  },
  none: '이 문단에 근거한 진술은 없습니다.',
  later: (count) => `이 문단과 뒤의 문단에 근거한 진술 ${number(count)}건 더`,
};

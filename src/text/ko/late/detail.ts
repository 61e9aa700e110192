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
  side: '나라',
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
};

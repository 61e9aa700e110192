import { withParticle } from '../../korean-particles';
import type { NamesTexts } from '../../late/names-texts';
import { formats } from '../formats';

const { list } = formats;

export const names: NamesTexts = {
  administers: '관리',
  administerParts: '나누어 관리',
  nobody: '합의된 관리 주체 없음 (위 설명 참고)',
  claims: '영유권 주장',
  between: '양쪽',
  partOf: '속한 곳',
  parts: '포함된 곳',
  calledHeading: '각 쪽이 부르는 이름',
  called: (title) => `${withParticle(title, 'object')} 부르는 이름`,
  party: '쓰는 쪽',
  name: '이름',
  latin: '로마자',
  order: '관리하는 쪽이 먼저 나오고, 나머지는 가나다순입니다. 이 순서는 어느 편도 들지 않습니다.',
  orderAlone: '가나다순입니다.',
  written: '이 지도의 표기',
  language: '언어',
  languages: {
    en: '영어',
    ko: '한국어',
    ja: '일본어',
    'zh-Hans': '중국어 (간체)',
    'zh-Hant': '중국어 (번체)',
  },
  source: '출처',
  all: '모든 이름과 경계선',
  short: (administers, others) => {
    const claimed = `${list(others)}${administers.length > 0 ? '도' : ''} 영유권 주장`;
    return [
      ...(administers.length > 0 ? [`${list(administers)} ${administers.length > 1 ? '나누어 관리' : '관리'}`] : []),
      ...(others.length > 0 ? [claimed] : []),
    ].join(', ');
  },
  rulesHeading: '이름을 쓰는 방법',
  rules: [
    '한국어로 흔히 쓰는 이름이 먼저 나오고, 다른 이름이 있으면 괄호 안에 나옵니다.',
    '어떤 곳을 관리하는 쪽이 그곳에 분쟁은 없다는 입장일 때가 있습니다. 그럴 때는 어느 쪽이든 똑같은 말로 적습니다.',
    '바다를 관리하는 쪽은 없습니다. 바다는 각 언어에서 흔히 쓰는 이름이 먼저 나옵니다.',
  ],
  groups: { seas: '바다와 해협', islands: '섬', territories: '지역과 선' },
  lines: {
    heading: '점선 경계선',
    silent:
      '지도는 이 목록에 있는 경계선만 점선으로 그립니다. 목록에 없는 경계선은 누군가 이의를 제기하더라도 실선으로 그립니다.',
    none: '이 지도에는 점선으로 그린 경계선이 없습니다. 경계선은 누군가 이의를 제기하더라도 실선으로 그립니다.',
    between: (sides) => `${sides} 사이`,
    within: (land) => `${land} 안`,
    statuses: {
      disputed: '주장이 엇갈리는 경계선.',
      'line-of-control': '휴전선 또는 통제선.',
      breakaway: '독립을 선언한 지역의 경계선.',
      indefinite: '확정되지 않은 경계선.',
      'not-drawn': '지도에 없음: 지금의 위치를 알려 주는 공개 자료가 없습니다.',
    },
  },
  mapKinds: { country: '국가 또는 지역', sea: '바다 이름', river: '강', line: '점선 경계선' },
  plain: { country: '그 밖의 국가와 지역', sea: '그 밖의 바다', river: '강' },
};

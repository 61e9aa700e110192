import type { Messages } from '../en';

export const panels: Messages['panels'] = {
  voices: {
    title: '목소리',
    open: '목소리',
    lead: '누가 누구에게 무엇을 말하는지 보여 줍니다. 따옴표 안의 말은 기사의 원문이거나 그 번역입니다.',
    sourceItself: () => ['기사 자체'],
  },
  matrix: {
    title: '장소별 관계',
    open: '장소별 관계',
  },
  source: {
    title: '문단별로 보는 기사',
    open: '기사',
    lead: '각 문단의 내용을 풀어 쓴 말로 소개하고, 그 문단에 근거한 진술을 보여 줍니다. 기사의 본문은 들어 있지 않습니다. 기사를 옆에 두고 확인해 보세요.',
    cite: '이 지도 인용하기',
  },
  names: {
    title: '이름과 경계선',
    open: '주장이 엇갈리는 곳과 이름',
  },
  teach: {
    title: '이 지도로 수업하기',
    open: '수업하기',
  },
  kinds: {
    title: '선과 기호',
    open: '선과 기호',
  },
};

export const namesOnMap: Messages['names'] = {
  kinds: {
    sea: '바다 이름',
    island: '섬',
    region: '섬',
    country: '국가 또는 지역',
    line: '휴전선',
  },
  context: '배경 설명, 기사에 없는 내용',
  contextMeans: '항목마다 출처가 있습니다.',
  coming: '불러오는 중…',
  missing: '이름을 불러오지 못했습니다. 다른 것은 모두 쓸 수 있습니다.',
  retry: '다시 시도',
};

export const detail: Messages['detail'] = {
  back: '뒤로',
  backToChapter: '장으로 돌아가기',
  backTo: {
    voices: '목소리로 돌아가기',
    matrix: '장소별 관계로 돌아가기',
    source: '문단으로 돌아가기',
    names: '이름으로 돌아가기',
    teach: '뒤로',
    kinds: '뒤로',
  },
  article: '기사',
};

import type { PageTexts } from '../../late/page-texts';
import { formats } from '../formats';

const { number } = formats;

export const page: PageTexts = {
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

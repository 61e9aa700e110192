import { isolated } from '../../isolated';
import type { RecordTexts } from '../../late/record-texts';
import { formats } from '../formats';

const { date } = formats;

export const record: RecordTexts = {
  corrections: {
    title: '고친 내용',
    lead: '이 지도를 공개한 뒤에 바꾼 것입니다. 최근 것이 먼저 나옵니다.',
    day: date,
    changed: '바뀐 것',
    quoted: (title) => `“${isolated(title)}”`,
    corrected: (day) => `${date(day)} 고침`,
    all: '고친 내용 모두 보기',
  },
  planned: '예정되거나 예상되는 일입니다. 이 일이 일어났다고 하는 진술은 여기에 없습니다.',
  identity: {
    title: '다른 곳의 이름 목록',
    lead: '이 목록들이 가리키는 것은 같은 장소, 인물 또는 기관입니다. 목록은 이 이야기의 일부가 아닙니다.',
    entry: (name, id) => (id === undefined ? isolated(name) : `${name} ${isolated(id)}`),
  },
};

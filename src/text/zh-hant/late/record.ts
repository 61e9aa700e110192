import { isolated } from '../../isolated';
import type { RecordTexts } from '../../late/record-texts';
import { formats } from '../formats';

const { date } = formats;

export const record: RecordTexts = {
  corrections: {
    title: '更正',
    lead: '這張地圖發布後改了什麼。最新的排在最前面。',
    day: date,
    changed: '更正的項目',
    quoted: (title) => `「${isolated(title)}」`,
    corrected: (day) => `更正於${date(day)}`,
    all: '所有更正',
  },
  planned: '計畫中或預計發生。這裡沒有陳述說這件事已經發生。',
  identity: {
    title: '在其他名稱清單中',
    lead: '這些清單指的是同一個地方、人物或機構。它們不是故事的一部分。',
    entry: (name, id) => (id === undefined ? isolated(name) : `${name} ${isolated(id)}`),
  },
};

import { isolated } from '../../isolated';
import type { RecordTexts } from '../../late/record-texts';
import { formats } from '../formats';

const { date } = formats;

export const record: RecordTexts = {
  corrections: {
    title: '訂正',
    lead: 'この地図の公開後に変えたところです。新しいものから順に並んでいます。',
    day: date,
    changed: '変えたところ',
    quoted: (title) => `「${isolated(title)}」`,
    corrected: (day) => `${date(day)}に訂正`,
    all: 'すべての訂正',
  },
  planned: '予定または見込みです。実際に起きたとする記述は、ここにはありません。',
  identity: {
    title: 'ほかの名前一覧での項目',
    lead: '次の一覧では、同じ場所、人物、組織を指しています。この一覧は、ストーリーの一部ではありません。',
    entry: (name, id) => (id === undefined ? isolated(name) : `${name} ${isolated(id)}`),
  },
};

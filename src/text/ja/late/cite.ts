import type { CiteTexts } from '../../late/cite-texts';
import { formats } from '../formats';

const { date } = formats;

export const cite: CiteTexts = {
  article: 'この記事を引用する',
  source: 'この資料を引用する',
  statement: 'この記述を引用する',
  lead: 'RISとCSL-JSONはZoteroなどのソフト用、BibTeXはLaTeX用です。',
  seen: (day) => `${date(day)}閲覧。`,
  corrected: (day) => `${date(day)}に訂正。`,
  copy: (format) => `${format}をコピー`,
  save: (format) => `${format}を保存`,
  formats: { text: '文章', ris: 'RIS', bibtex: 'BibTeX', csl: 'CSL-JSON' },
};

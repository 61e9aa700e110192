import type { CiteTexts } from '../../late/cite-texts';
import { formats } from '../formats';

const { date } = formats;

export const cite: CiteTexts = {
  article: '引用這篇報導',
  source: '引用這個來源',
  statement: '引用這項陳述',
  lead: 'RIS和CSL-JSON可用於Zotero等程式，BibTeX用於LaTeX。',
  seen: (day) => `查看於${date(day)}。`,
  corrected: (day) => `更正於${date(day)}。`,
  copy: (format) => `複製${format}`,
  save: (format) => `儲存${format}`,
  formats: { text: '文字', ris: 'RIS', bibtex: 'BibTeX', csl: 'CSL-JSON' },
};

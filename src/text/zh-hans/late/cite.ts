import type { CiteTexts } from '../../late/cite-texts';
import { formats } from '../formats';

const { date } = formats;

/** The words of “Cite this”. */
export const cite: CiteTexts = {
  article: '引用这篇文章',
  source: '引用这个来源',
  statement: '引用这条说法',
  lead: 'RIS和CSL-JSON用于Zotero等程序，BibTeX用于LaTeX。',
  seen: (day) => `访问日期：${date(day)}。`,
  corrected: (day) => `更正于${date(day)}。`,
  copy: (format) => `复制${format}`,
  save: (format) => `保存${format}`,
  formats: { text: '文字', ris: 'RIS', bibtex: 'BibTeX', csl: 'CSL-JSON' },
};

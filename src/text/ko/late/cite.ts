import type { CiteTexts } from '../../late/cite-texts';
import { formats } from '../formats';

export const cite: CiteTexts = {
  article: '이 기사 인용하기',
  source: '이 자료 인용하기',
  statement: '이 진술 인용하기',
  lead: 'RIS와 CSL-JSON은 Zotero 같은 프로그램에, BibTeX은 LaTeX에 쓰는 형식입니다.',
  seen: (day) => `${formats.date(day)} 확인함.`,
  corrected: (day) => `${formats.date(day)} 고침.`,
  copy: (format) => `${format} 복사`,
  save: (format) => `${format} 저장`,
  formats: { text: '글', ris: 'RIS', bibtex: 'BibTeX', csl: 'CSL-JSON' },
};

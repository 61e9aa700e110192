import type { Messages } from '../en';
import { formats } from './formats';

const { date: written } = formats;

function edtfPoint(text: string): string {
  const plain = written(text.replace(/[~?%]$/, ''));
  if (text.endsWith('~')) return `${plain}경`;
  if (text.endsWith('?')) return `${plain} (확실하지 않음)`;
  if (text.endsWith('%')) return `${plain}경 (확실하지 않음)`;
  return plain;
}

/** Puts a word behind a date, before a note in brackets: "2026년 1월 4일부터 (확실하지 않음)". */
const withWord = (when: string, word: string): string => when.replace(/(?: \([^()]*\))?$/, (note) => `${word}${note}`);

export const date: Messages['date'] = {
  edtf: (text) => {
    const [begins = '', ends] = text.split('/');
    if (ends === undefined) return edtfPoint(begins);
    if (begins === '..') return withWord(edtfPoint(ends), ' 또는 그 이전');
    if (ends === '..') return withWord(edtfPoint(begins), ' 또는 그 이후');
    if (begins === '') return `${edtfPoint(ends)} 또는 그 이전 (시작한 때 모름)`;
    if (ends === '') return `${edtfPoint(begins)} 또는 그 이후 (끝난 때 모름)`;
    return `${edtfPoint(begins)}~${edtfPoint(ends)}`;
  },
  since: (when) => withWord(when, '부터'),
  until: (when) => withWord(when, '까지'),
  undated: '날짜 없음',
  from: (when) => withWord(when, '부터'),
  planned: (when) => `${when} (예정)`,
  plannedUndated: '예정, 날짜 없음',
  plannedLabel: (label) => `예정: ${label}`,
  corrected: (day) => `${written(day)} 고침`,
};

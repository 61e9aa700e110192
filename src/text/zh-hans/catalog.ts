import type { Messages } from '../en';
import { author } from './author';
import { built } from './built';
import { cite } from './cite';
import { faults } from './faults';
import { formats } from './formats';
import { frame } from './frame';
import { help } from './help';
import { images } from './images';
import { kinds } from './kinds';
import { lesson } from './lesson';
import { map } from './map';
import { matrix } from './matrix';
import { names } from './names';
import { troubles } from './notices';
import { panels } from './panels';
import { print } from './print';
import { record } from './record';
import { picture, save } from './saved';
import { search } from './search';
import { shapes } from './shapes';
import { otherSource, severalSources } from './source-words';
import { teach } from './teach';
import { timeline } from './timeline';
import { windows } from './windows';

const { number, date, list } = formats;

function edtfPoint(text: string): string {
  const plain = date(text.replace(/[~?%]$/, ''));
  if (text.endsWith('~')) return `约${plain}`;
  if (text.endsWith('?')) return `${plain}（不确定）`;
  if (text.endsWith('%')) return `约${plain}（不确定）`;
  return plain;
}

/** The catalog in simplified Chinese. */
export const zhHans: Messages = {
  lang: 'zh-Hans',
  later: {
    author,
    built,
    cite,
    faults,
    frame,
    help,
    matrix,
    print,
    search,
    timeline,
    images,
    kinds,
    names,
    picture,
    record,
    save,
    shapes,
    teach,
    windows,
    otherSource,
    severalSources,
  },
  product: 'Crosscurrents',
  number,
  list,
  joins: {
    phrases: (parts) => parts.join('，'),
    headed: (head, text) => `${head}：${text}`,
    ended: (text) => `${text}。`,
    sentences: (parts) => parts.join(''),
  },

  page: {
    toMap: '转到地图',
    moreOfPanel: '多显示面板',
    lessOfPanel: '多显示地图',
  },

  languages: '语言',
  stories: {
    others: '其他故事',
    all: '全部故事',
  },

  part: {
    failed: '这一部分已停止工作。页面的其他部分仍然可用。',
    retry: '重试',
  },

  date: {
    edtf: (text) => {
      const [begins = '', ends] = text.split('/');
      if (ends === undefined) return edtfPoint(begins);
      if (begins === '..') return `${edtfPoint(ends)}或更早`;
      if (ends === '..') return `${edtfPoint(begins)}或更晚`;
      if (begins === '') return `${edtfPoint(ends)}或更早（开始时间不明）`;
      if (ends === '') return `${edtfPoint(begins)}或更晚（结束时间不明）`;
      return `${edtfPoint(begins)}至${edtfPoint(ends)}`;
    },
    since: (when) => `${when}起`,
    until: (when) => `${when}止`,
    undated: '未给出日期',
    from: (when) => `${when}起`,
    planned: (when) => `${when}（计划）`,
    plannedUndated: '计划中，未给出日期',
    plannedLabel: (label) => `计划：${label}`,
    corrected: (day) => `更正于${date(day)}`,
  },

  ...panels,
  ...map,
  ...lesson,
  ...troubles,
  shapes: undefined,
  noSheet: '地图还不能打印。请稍等，再打印一次。',
};

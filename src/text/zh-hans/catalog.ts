import type { Messages } from '../en';
import { formats } from './formats';
import { author } from './late/author';
import { built } from './late/built';
import { cite } from './late/cite';
import { asking } from './late/classroom/asking';
import { downloads } from './late/classroom/downloads';
import { embed } from './late/classroom/embed';
import { kit } from './late/classroom/kit';
import { offline } from './late/classroom/offline';
import { share } from './late/classroom/share';
import { teach } from './late/classroom/teach';
import { detail as detailPages } from './late/detail';
import { faults } from './late/faults';
import { frame } from './late/frame';
import { help } from './late/help';
import { images } from './late/images';
import { kinds } from './late/kinds';
import { matrix } from './late/matrix';
import { names } from './late/names';
import { print } from './late/print';
import { record } from './late/record';
import { picture, save } from './late/saved';
import { search } from './late/search';
import { shapes } from './late/shapes';
import { otherSource, severalSources } from './late/source-words';
import { timeline } from './late/timeline';
import { windows } from './late/windows';
import { lesson, present, speaker } from './lesson';
import { map } from './map';
import { troubles } from './notices';
import { panels } from './panels';

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
    embed,
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
    asking,
    share,
    detail: detailPages,
    lesson,
    speaker,
    kit,
    downloads,
    offline,
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
    moreOfPanel: '扩大面板',
    lessOfPanel: '扩大地图区域',
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
  present,
  ...troubles,
  shapes: undefined,
  noSheet: '地图还不能打印。请稍等，再打印一次。',
};

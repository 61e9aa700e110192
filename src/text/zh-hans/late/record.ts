import { isolated } from '../../isolated';
import type { RecordTexts } from '../../late/record-texts';
import { formats } from '../formats';

const { date } = formats;

/** What a story says of itself: its corrections, what is planned in it, and which place or person is meant. */
export const record: RecordTexts = {
  corrections: {
    title: '更正',
    lead: '这里列出本地图发布以后改动的内容。最新的排在最前。',
    day: date,
    changed: '改动的内容',
    quoted: (title) => `“${isolated(title)}”`,
    corrected: (day) => `更正于${date(day)}`,
    all: '全部更正',
  },
  planned: '计划中或预计发生。这里没有说法表明它已经发生。',
  identity: {
    title: '在其他名称列表中',
    lead: '这些列表指的是同一个地点、人物或机构。它们不属于这个故事。',
    entry: (name, id) => (id === undefined ? isolated(name) : `${name} ${isolated(id)}`),
  },
};

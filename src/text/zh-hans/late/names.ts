import type { NamesTexts } from '../../late/names-texts';
import { formats } from '../formats';

const { list } = formats;

/** The page of names and borders. */
export const names: NamesTexts = {
  administers: '管理方',
  administerParts: '各控制一部分',
  nobody: '没有公认的管理方（见上面的说明）',
  claims: '主张方',
  between: '双方',
  partOf: '属于',
  parts: '组成部分',
  calledHeading: '各方的叫法',
  called: (title) => `${title}的各种名称`,
  party: '使用方',
  name: '名称',
  latin: '拉丁字母',
  order: '先列管理方，再按拼音顺序列出其他各方。这一顺序不偏向任何一方。',
  orderAlone: '按拼音顺序排列。',
  written: '在本地图上',
  language: '语言',
  languages: {
    en: '英语',
    ko: '韩语',
    ja: '日语',
    'zh-Hans': '简体中文',
    'zh-Hant': '繁体中文',
  },
  source: '来源',
  all: '全部名称与边界',
  short: (administers, others) =>
    [
      administers.length ? `${list(administers)}${administers.length > 1 ? '各控制一部分' : '管理'}` : '',
      others.length ? `${list(others)}${administers.length ? '也' : ''}主张拥有` : '',
    ]
      .filter(Boolean)
      .join('；'),
  rulesHeading: '我们怎样写名称',
  rules: [
    '每个地方先写中文常用的名称。地图上如果写出另一个名称，它放在后面的括号里。',
    '管理某个地方的一方，有的认为那里不存在争议。我们对每一方都用同样的话写明这一点。',
    '海不由任何一方管理。每种语言都先写该语言常用的海名。',
  ],
  groups: { seas: '海与海峡', islands: '岛屿', territories: '国家、地区与界线' },
  lines: {
    heading: '虚线边界',
    silent: '地图只把这个清单中的边界画成虚线。不在清单中的边界画成实线，即使有人提出异议。',
    none: '地图在这里没有画虚线边界。边界都画成实线，即使有人提出异议。',
    between: (sides) => `${sides}之间`,
    within: (land) => `在${land}`,
    statuses: {
      disputed: '有争议的边界。',
      'line-of-control': '停火线或控制线。',
      breakaway: '已宣布独立的区域的界线。',
      indefinite: '尚未确定的边界。',
      'not-drawn': '不在地图上：我们没有公开的资料说明它现在的走向。',
    },
  },
  mapKinds: { country: '国家或地区', sea: '海的名称', river: '河流', line: '虚线边界' },
  plain: { country: '其他国家和地区', sea: '其他的海', river: '河流' },
};

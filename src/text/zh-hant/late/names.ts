import type { NamesTexts } from '../../late/names-texts';
import { formats } from '../formats';

const { list } = formats;

export const names: NamesTexts = {
  administers: '由誰管理',
  administerParts: '各控制一部分',
  nobody: '沒有共識（見上方說明）',
  claims: '主張擁有',
  between: '兩側',
  partOf: '屬於',
  parts: '包括',
  calledHeading: '各方怎麼稱呼',
  called: (title) => `${title}的各種名稱`,
  party: '使用的一方',
  name: '名稱',
  latin: '拉丁字母寫法',
  order: '管理的一方排在最前面，其他各方依名稱的筆畫排列。這個順序不偏向任何一方。',
  orderAlone: '依名稱的筆畫排列。',
  written: '這張地圖上的寫法',
  language: '語言',
  languages: {
    en: '英文',
    ko: '韓文',
    ja: '日文',
    'zh-Hans': '簡體中文',
    'zh-Hant': '繁體中文',
  },
  source: '資料來源',
  all: '所有名稱與邊界',
  short: (administers, others) => {
    const claims = others.length ? `${list(others)}${administers.length ? '也' : ''}主張擁有` : '';
    if (administers.length === 0) return claims;
    const held = administers.length > 1 ? `${list(administers)}各控制一部分` : `由${list(administers)}管理`;
    return [held, claims].filter(Boolean).join('；');
  },
  rulesHeading: '我們怎麼寫名稱',
  rules: [
    '中文慣用的名稱寫在最前面。如果還寫出另一個名稱，就放在括號裡。',
    '有些管理某地的一方認為那裡沒有爭議。我們對每一方都用同樣的話寫明這一點。',
    '海沒有人管理。每種語言都把自己慣用的名稱寫在最前面。',
  ],
  groups: { seas: '海與海峽', islands: '島嶼', territories: '國家、地區與界線' },
  lines: {
    heading: '虛線邊界',
    silent: '地圖只把這份清單中的邊界畫成虛線。清單以外的邊界畫成實線，即使有人提出異議。',
    none: '地圖在這裡沒有畫虛線邊界。邊界畫成實線，即使有人提出異議。',
    between: (sides) => `${sides}之間`,
    within: (land) => `在${land}`,
    statuses: {
      disputed: '有爭議的邊界。',
      'line-of-control': '停火線或控制線。',
      breakaway: '已宣布獨立的地區的界線。',
      indefinite: '沒有確定的邊界。',
      'not-drawn': '地圖上沒有畫：我們沒有公開資料可以說明它目前的走向。',
    },
  },
  mapKinds: { country: '國家或地區', sea: '海的名稱', river: '河流', line: '虛線邊界' },
  plain: { country: '其他國家與地區', sea: '其他的海', river: '河流' },
};

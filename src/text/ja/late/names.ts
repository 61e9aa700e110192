import type { NamesTexts } from '../../late/names-texts';
import { formats } from '../formats';

const { list } = formats;

export const names: NamesTexts = {
  administers: '管理する側',
  administerParts: '一部ずつ管理する側',
  nobody: '合意された管理者なし（上の注を参照）',
  claims: '領有を主張する側',
  between: '両側',
  partOf: 'これを含むもの',
  parts: '含まれるもの',
  calledHeading: 'それぞれの側の呼び方',
  called: (title) => `${title}に使われている名前`,
  party: '使う側',
  name: '名前',
  latin: 'ローマ字',
  order: '管理する側が先で、ほかの側は文字の順に並んでいます。この順番は、どの側の立場を取るものでもありません。',
  orderAlone: '文字の順に並んでいます。',
  written: 'この地図での名前',
  language: '言語',
  languages: {
    en: '英語',
    ko: '韓国語',
    ja: '日本語',
    'zh-Hans': '中国語（簡体字）',
    'zh-Hant': '中国語（繁体字）',
  },
  source: '出典',
  all: 'すべての名前と境界線',
  short: (administers, others) =>
    [
      ...(administers.length ? [`${administers.length > 1 ? '一部ずつ管理' : '管理'}：${list(administers)}`] : []),
      ...(others.length ? [`${administers.length ? 'ほかに領有を主張' : '領有を主張'}：${list(others)}`] : []),
    ].join('。'),
  rulesHeading: '名前の書き方',
  rules: [
    '日本語でふつうに使われる名前を先に書き、ほかの名前をかっこに入れます。先に書いた名前が、管理する側の使う名前とは限りません。',
    '場所を管理する側には、そこに争いはないとしている側もあります。そのことは、どの側についても同じ言葉で書きます。',
    '海を管理する側はありません。どの言語でも、その言語でふつうに使われる名前を先に書きます。',
  ],
  groups: { seas: '海と海峡', islands: '島', territories: '国・地域と線' },
  lines: {
    heading: '破線の境界線',
    silent:
      '地図で破線にしているのは、この一覧の境界線だけです。一覧にない境界線は、争いがあっても実線で描いています。',
    none: 'この地図に破線の境界線はありません。境界線は、争いがあっても実線で描いています。',
    between: (sides) => `${sides}の間`,
    within: (land) => `${land}の中`,
    statuses: {
      disputed: '争いのある境界線。',
      'line-of-control': '停戦ラインまたは管理ライン。',
      breakaway: '独立を宣言した地域の境界線。',
      indefinite: '定まっていない境界線。',
      'not-drawn': '地図にはありません。今の位置を示す、自由に使える資料がないためです。',
    },
  },
  mapKinds: { country: '国・地域', sea: '海の名前', river: '川', line: '破線の境界線' },
  plain: { country: 'ほかの国・地域', sea: 'ほかの海', river: '川' },
};

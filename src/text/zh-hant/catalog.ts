import type { Messages } from '../en';
import { isolated } from '../isolated';
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
import { pictureWords, save } from './late/saved';
import { search } from './late/search';
import { shapes } from './late/shapes';
import { otherSource, severalSources } from './late/source-words';
import { timeline } from './late/timeline';
import { windows } from './late/windows';
import { lesson, present, speaker } from './lesson';
import { furniture, gathered, originalNames, picture, status, theme, timelineBar } from './map';
import { broken, notices } from './notices';
import { about, detail, namesOnMap, panels } from './panels';

const { number, date, list } = formats;

function edtfPoint(text: string): string {
  const plain = date(text.replace(/[~?%]$/, ''));
  if (text.endsWith('~')) return `約${plain}`;
  if (text.endsWith('?')) return `${plain}（不確定）`;
  if (text.endsWith('%')) return `約${plain}（不確定）`;
  return plain;
}

/** The catalog in traditional Chinese as used in Taiwan. Its words are listed in `docs/words/zh-hant.md`. */
export const zhHant: Messages = {
  lang: 'zh-Hant',
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
    picture: pictureWords,
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
    toMap: '前往地圖',
    moreOfPanel: '擴大面板',
    lessOfPanel: '擴大地圖區域',
  },

  languages: '語言',
  stories: {
    others: '其他故事',
    all: '所有故事',
  },

  part: {
    failed: '這個部分停止運作了。頁面的其他部分正常。',
    retry: '再試一次',
  },

  date: {
    edtf: (text) => {
      const [begins = '', ends] = text.split('/');
      if (ends === undefined) return edtfPoint(begins);
      if (begins === '..') return `${edtfPoint(ends)}或更早`;
      if (ends === '..') return `${edtfPoint(begins)}或更晚`;
      if (begins === '') return `${edtfPoint(ends)}或更早（開始時間不明）`;
      if (ends === '') return `${edtfPoint(begins)}或更晚（結束時間不明）`;
      return `${edtfPoint(begins)}至${edtfPoint(ends)}`;
    },
    since: (when) => `從${when}起`,
    until: (when) => `到${when}為止`,
    undated: '沒有寫日期',
    from: (when) => `從${when}開始`,
    planned: (when) => `${when}（計畫中）`,
    plannedUndated: '計畫中，沒有寫日期',
    plannedLabel: (label) => `計畫：${label}`,
    corrected: (day) => `更正於${date(day)}`,
  },

  overview: {
    readAsStory: '閱讀故事',
    chapterCount: (chapters) => `${number(chapters)}章`,
    backToChapter: (number_, title) => `回到第${number(number_)}章：${title}`,
    fromBeginning: '從頭開始',
    basedOn: (claims) => `依據${number(claims)}項陳述`,
    ways: '進入故事的方式',
    relationships: '關係',
    places: '地方',
    events: '事件',
    people: '人物',
    institutions: '機構',
    about: '關於這張地圖',
    chapters: '章節',
  },

  rows: {
    showAll: '顯示全部',
    hideAll: '隱藏全部',
    only: '只顯示',
    onlyThis: (title) => `只顯示「${title}」`,
    about: (name) => `關於${name}`,
    offMap: (km, from) => `在地圖外，距離${isolated(from)}${number(km)}公里`,
    offMapAlone: '在地圖外',
    rest: (all) => `顯示全部${number(all)}項`,
  },

  ends: {
    both: { sign: '↔', spoken: (from, to) => [from, '和', to] },
    forward: { sign: '→', spoken: (from, to) => [from, '到', to] },
    none: { sign: '–', spoken: (from, to) => [from, '和', to] },
  },

  kinds: {
    place: '地方',
    person: { person: '人物', institution: '機構或媒體' },
    relation: '關係',
    event: '事件',
    claim: '陳述',
    pair: '兩地之間',
  },

  pair: {
    title: (a, b) => `${a}和${b}`,
    nothing: (a, b) => `沒有陳述同時談到${a}和${b}。`,
  },

  panels,

  late: {
    coming: '載入中…',
    missing: '這一頁無法載入。其他部分都正常。',
    retry: '再試一次',
  },

  names: namesOnMap,
  detail,

  notDrawn: {
    layerOff: (layer) => `圖層「${layer}」已關閉。`,
    thisLayerOff: '這個圖層已關閉。',
    placeOff: (place) => `${place}的開關已關閉。`,
    notOnDate: (day) => `在這張地圖上，它的日期不包括${date(day)}。`,
    because: (reasons) => `已隱藏。${reasons.join('')}`,
    placeOffMap: (place) => `${place}已隱藏。`,
    show: '顯示在地圖上',
  },

  basis: {
    reported: '文中寫明',
    said: '說法',
    inferred: '我們推算',
    saidBy: (speaker, via) => (via === undefined ? [speaker, '說'] : ['據', via, '轉述，', speaker, '說']),
    saidByAll: (all) => `${list(all)}說`,
    saidVia: (via) => ['說法，據', via, '轉述'],
    howToRead: '我們怎麼知道？',
    reportedMeans: '報導自己這樣寫，不是某人的話。',
    saidMeans: '報導寫明這是某人的話或看法。我們註明是誰說的。',
    inferredMeans: '我們根據報導推算，並說明怎麼推算。',
    agreesWith: '相符：',
    disagreesWith: '不符：',
    quote: (words) => `「${words}」`,
    translation: (words) => `翻譯：「${words}」`,
  },

  paragraphs: {
    one: (paragraph) => `第${number(paragraph)}段`,
    seen: (numbers) => `第${numbers.map(number).join('、')}段`,
    spoken: (numbers) => `第${list(numbers.map(number))}段`,
    ofAll: (citations) => citations.join('；'),
  },

  about,

  reading: {
    chapter: (number_, count) => `第${number(number_)}章，共${number(count)}章`,
    previous: '上一章',
    next: '下一章',
    leave: '自由探索',
    waysOut: '離開故事',
    chapterNavigation: '逐章閱讀',
    allChapters: '所有章節',
    question: '問題',
    answer: '顯示答案',
    hideAnswer: '隱藏答案',
    onMap: (lines) => `地圖上：${number(lines)}項關係`,
    placeMark: { tinted: '故事中的地方，陸地有顏色', plain: '故事中的地方' },
    selectedMark: { tinted: '選擇的地方：多一個圓圈，陸地顏色較深', plain: '選擇的地方：多一個圓圈' },
    end: '故事到這裡結束。接下來呢？',
    fromBeginning: '從頭開始',
  },

  gathered,
  shapes: undefined,
  whichLine: '要選哪一項？',
  present,
  noSheet: '地圖還沒準備好，不能列印。請等一下再列印。',

  notices,
  status,

  map: {
    'Map.Title': '關係地圖',
  },

  furniture,
  timeline: timelineBar,
  picture,
  theme,
  originalNames,
  search: {
    open: '搜尋',
    coming: '正在載入搜尋…',
    notLoaded: '搜尋無法載入。其他部分都正常。再開啟一次就會重試。',
    actions: {
      present: '開始簡報',
      allLayersOn: '顯示全部關係',
      allLayersOff: '隱藏全部關係',
      allPlacesOn: '顯示全部地方',
      allPlacesOff: '隱藏全部地方',
      colours: (name) => `配色：${name}`,
      save: (format) => `儲存地圖：${format}`,
    },
  },
  broken,
};

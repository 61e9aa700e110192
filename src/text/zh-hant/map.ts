import type { Messages } from '../en';
import { isolated } from '../isolated';
import { formats } from './formats';

const { number, date, list, span } = formats;

/** Announcements for users who do not see the map. */
export const status: Messages['status'] = {
  shown: (names) => `已顯示${list(names)}`,
  hidden: (names) => `已隱藏${list(names)}`,
  layersOn: (on, all) => `已顯示${number(on)}個圖層，共${number(all)}個`,
  onlyLayer: (name) => `只顯示${name}`,
  placesOn: (on, all) => `已顯示${number(on)}個地方，共${number(all)}個`,
  selected: (kind, title) => `${kind}：${title}`,
  overview: '總覽',
  turnedTo: (place) => `地圖已移到${place}`,
  onDate: (day, relations, all) => `${date(day)}：已顯示${number(relations)}項關係，共${number(all)}項`,
  allDates: '所有日期',
  mapContents: '地圖顯示的內容',
  mapKeys: '用方向鍵移動地圖，用加號和減號縮放。',
  mapShows: (places, relations) =>
    [
      places.length ? `地方：${list(places)}。` : '沒有顯示任何地方。',
      relations ? `已顯示${number(relations)}項關係：` : '沒有顯示任何關係。',
    ].join(''),
  letterKeys: {
    on: '字母鍵已開啟。',
    off: '字母鍵已關閉。按Control K或Command K可以開啟搜尋。',
  },
};

export const furniture: Messages['furniture'] = {
  controls: '地圖控制',
  zoomIn: '放大',
  zoomOut: '縮小',
  wholeRegion: '顯示整個區域',
  move: '移動地圖',
  moveTo: { up: '向上移動', left: '向左移動', right: '向右移動', down: '向下移動' },
  backToRegion: '回到整個區域',
  pointers: '地圖邊緣外的地方',
  km: (km, from) => `距離${from}${number(km)}公里`,
  turnTo: (place) => `把地圖移到${place}`,
  note: '地圖說明與素材來源',
  credit: 'Natural Earth',
};

/** Several lines or places that the map draws as one, with their number. */
export const gathered: Messages['gathered'] = {
  title: '在地圖上合併顯示',
  note: (relations, marks) =>
    `地圖把${number(relations)}項關係畫成${number(marks)}條連線。連線上的數字表示它代表幾項關係。選擇連線可以列出這些關係，也可以放大地圖。`,
  relations: (count) => `${number(count)}項關係`,
  places: (count) => `${number(count)}個地方`,
  place: (name, more) => `${isolated(name)}和另外${number(more)}個地方`,
  within: (name) => `在${name}之間`,
  several: '多項關係，附上數字',
  zoomIn: '放大',
};

/** The timeline under the map. How to read it is in `timeline.ts`. */
export const timelineBar: Messages['timeline'] = {
  title: '時間軸',
  slider: '日期',
  keys: '左右方向鍵：上一個或下一個日期。加按Shift：前一天或後一天。Page Up和Page Down：上一個或下一個區段。加號和減號：縮放。Enter：事件清單。Delete：所有日期。',
  allDates: '所有日期',
  showAll: '顯示所有日期',
  day: (day) => date(day),
  play: '依日期播放',
  pause: '暫停',
  zoomIn: '放大時間軸',
  zoomOut: '縮小時間軸',
  events: (count) => `${number(count)}個事件`,
  before: '在故事開始之前',
  after: '在故事結束之後',
  eventsBy: (count, all) => `${number(all)}個事件中已有${number(count)}個`,
  eventsOf: (count, all) => `${number(all)}個事件中的${number(count)}個`,
  list: '事件',
  notLoaded: '清單無法載入。其他部分都正常。再按一次就會重試。',
  span,
  onOtherDates: (count) => `其他日期有${number(count)}項`,
  moreOnOtherDates: (count) => `其他日期還有${number(count)}項`,
  nothingOnDate: (day) => `${date(day)}沒有任何項目。`,
  notYet: (day) => `在這張地圖上，它的日期晚於${date(day)}。`,
  notAllYet: (day) => `在這張地圖上，它有些日期晚於${date(day)}。`,
};

export const picture: Messages['picture'] = { take: '列印、儲存或分享地圖' };

export const theme: Messages['theme'] = {
  choose: '配色',
  chooseWithNames: '配色與名稱',
  auto: '跟隨裝置',
  day: '日間',
  night: '夜間',
  projector: '投影機',
};

export const originalNames: Messages['originalNames'] = {
  second: '第二語言',
  noSecond: '無',
  show: '原文名稱',
  beside: (name, original) => `${name}（${isolated(original)}）`,
};

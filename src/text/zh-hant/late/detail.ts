import { isolated } from '../../isolated';
import type { DetailTexts } from '../../late/detail-texts';
import { formats } from '../formats';

const { number } = formats;

export const detail: DetailTexts = {
  nextParagraph: '下一段',
  previousParagraph: '上一段',
  marker: (name) => `標在${name}`,
  statements: '陳述',
  relationships: '關係',
  events: '事件',
  people: '人物',
  places: '地方',
  unsaid: '未解答的問題',
  agreeing: '相符的陳述',
  disagreeing: '不符的陳述',
  layer: '圖層',
  side: '國家或地區',
  distance: '距離',
  distanceFrom: (km, from) => `距離${isolated(from)}約${number(km)}公里（我們計算）`,
  dates: '日期',
  onMap: '地圖上',
  drawn: '已顯示',
  drawnOutside: '已顯示，但在你的畫面外',
  turnThere: '把地圖移到那裡',
  notDrawn: '已隱藏',
  says: (name) => `${name}的說法`,
  passesOn: (name) => `據${name}轉述`,
  saidOf: (name) => `關於${name}的說法`,
  to: '對誰說',
  about: '關於',
  together: '與另一個地方一起看',
  togetherOnMap: '提示：在地圖上，按住Shift並選擇第二個地方。',
  showAll: (relations) => (relations === 1 ? '顯示在地圖上' : `在地圖上顯示全部${number(relations)}項`),
  saidElsewhere: (name) => `別人怎麼談${name}`,
  chapters: '章節',
};

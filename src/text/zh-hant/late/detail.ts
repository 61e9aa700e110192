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

  leads: {
    matrix:
      '每一格列出從左邊的地方到上方的地方有哪些關係。選擇一格，可以讀到更多內容。左邊和上方是同一個地方時，列出的是它單獨做的事。「+2」：另有2項已隱藏。「·」：沒有列出關係，但有陳述同時談到兩者。',
    names: '不只一方主張擁有的地方，以及有不只一個名稱的海。每一項都寫明：由誰管理、誰主張擁有、各方怎麼稱呼。',
    teach: '怎麼為學生簡報這個故事：第一分鐘、按鍵與簡報筆、講義、連結。',
    kinds: '各種連線、符號與標記：每一種代表什麼，故事在什麼時候使用。',
  },
  voices: {
    people: '人物',
    institutions: '機構與媒體',
    sideBySide: '同一事件，不同聲音',
  },
  none: '沒有陳述依據這一段。',
  later: (count) => `還有${number(count)}項陳述，依據這一段和後面的段落`,
};

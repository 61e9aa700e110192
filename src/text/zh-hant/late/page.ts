import type { PageTexts } from '../../late/page-texts';
import { formats } from '../formats';

const { number } = formats;

export const page: PageTexts = {
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

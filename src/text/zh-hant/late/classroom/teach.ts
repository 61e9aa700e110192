import type { TeachTexts } from '../../../late/classroom/teach-texts';
import { formats } from '../../formats';

const { number } = formats;

export const teach: TeachTexts = {
  lead: (chapters, questions) =>
    `共${number(chapters)}章，每章都有給你的備註。其中${number(questions)}章有問學生的問題。`,
  start: '開始簡報',
  firstMinute: '你的第一分鐘',
  steps: [
    '按「開始簡報」。地圖會填滿視窗，旁邊是第一章的文字。',
    '把視窗移到投影機，按F進入全螢幕。',
    '按S：講者視窗會開啟。把它留在你自己的螢幕上。',
    '用→、空白鍵或簡報筆往下走：先是文字，再來是問題，最後是答案。',
  ],
  twoScreens: '學生看到地圖和文字。你看到備註、下一步和時間。',
  keysTitle: '按鍵與簡報筆',
  clicker: {
    next: '下一步',
    back: '上一步',
    black: '黑畫面',
    caption: '任何簡報筆都能在這裡使用，不用設定。',
  },
  keys: [
    { keys: ['→', '空白鍵'], does: '下一步' },
    { keys: ['←'], does: '上一步' },
    { keys: ['B', 'W'], does: '黑畫面或白畫面，只影響學生畫面' },
    { keys: ['F'], does: '全螢幕' },
    { keys: ['S'], does: '講者視窗' },
    { keys: ['L'], does: '指示點' },
    { keys: ['?'], does: '所有按鍵' },
    { keys: ['Esc'], does: '關閉或返回' },
  ],
  parts: [
    {
      title: '一章講到一半時',
      text: ['學生有問題？你可以顯示或隱藏關係、選擇一項關係、移動地圖。按下一步就會回到這一章。'],
    },
    {
      title: '有東西不能用的時候',
      text: [
        '網路斷了也可以繼續。網路恢復之前，不要重新載入頁面就好。',
        '電腦無法畫出動態地圖時，你會看到簡易地圖。所有章節和按鍵都能用。',
        '不小心關閉或重新載入了視窗？章節和步驟都存在網址裡。',
        '不用帳號，不追蹤，也不從其他網站載入任何東西。',
      ],
    },
    {
      title: '講義',
      text: [
        '按Ctrl + P（Mac上按Cmd + P）可以列印任何一章。你會得到地圖、文字、問題，以及附上段落編號的陳述。你的備註和答案不會印出來。列印這一頁時才會印出它們。',
      ],
    },
    {
      title: '用連結分享一章',
      text: [
        '複製網址，就能分享一章，內容和你看到的完全一樣。',
        '按Q，學生畫面就會顯示這一章的QR Code。學生可以用自己的裝置開啟這一章。',
      ],
    },
  ],
  chapters: '所有章節一覽',
  asks: '有問題',
};

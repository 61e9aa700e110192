import type { KitTexts } from '../../../late/classroom/kit-texts';
import { formats } from '../../formats';

const { number, list } = formats;

export const kit: KitTexts = {
  title: '課堂學習單',
  lead: '填空地圖、附橫線的問題、可剪的卡片、解答和課堂計畫，都由這個故事產生。',
  open: '列印或複製學習單',

  close: '關閉',
  paper: '紙張',
  papers: { a4: 'A4', letter: 'Letter' },
  wallSize: '牆面地圖的頁數',
  pages: (pages) => `${number(pages)}頁`,
  all: '列印全部',
  print: '列印',
  printOne: (sheet) => `列印：${sheet}`,
  copy: '複製到文件',
  copyOne: (sheet) => `複製到文件：${sheet}`,
  making: '正在產生…',
  copied: '已複製。現在請貼到你的文件裡。',
  copiedWithoutMap: '這個瀏覽器不讓網頁複製圖片，所以複製的內容沒有地圖。要取得地圖，請列印這一份。',
  notCopied: '這個瀏覽器不允許複製，請列印這一份，或存成PDF。',
  failed: '無法產生學習單。其他功能一切正常。請再試一次。',
  noLand: '無法載入陸地，所以地圖上沒有陸地。請關閉這個視窗，再開啟一次。',

  sheets: {
    plan: { title: '課堂計畫', what: '一頁之內：問題、任務，以及10分鐘、15分鐘和45分鐘的時間安排。' },
    chapters: { title: '所有章節', what: '每章都有地圖、給你的備註、問題和答案。' },
    answers: { title: '解答', what: '給你用：問題、表格、地圖和卡片的全部解答。' },
    pupils: { title: '學生學習單', what: '每章的問題，下面有橫線可寫；還有一張填空表格。' },
    blanks: { title: '填空地圖', what: '用編號代替名稱，有橫線可寫，還有地方清單。' },
    mute: { title: '無名稱地圖', what: '海岸、邊界，每個地方一個圓點，占滿一頁。' },
    cards: { title: '剪下來分類的卡片', what: '按「我們怎麼知道」分類的陳述，以及要排好順序的事件。' },
    wall: { title: '牆面地圖', what: '無名稱地圖分成幾頁，拼貼成一大張。' },
  },

  name: '姓名',
  day: '日期',
  map: (sheet) => `地圖：${sheet}`,

  blanks: {
    task: '哪個地方是幾號？把名稱寫在橫線上。',
    places: '地方',
  },
  mute: { task: '在圓點旁邊寫出地方的名稱。' },
  wall: {
    task: '沿著邊框剪下，把各頁拼貼起來。',
    part: (row, column) => `第${number(row)}列，第${number(column)}欄`,
  },
  pupils: {
    questions: '問題',
    table: '誰說的？我們怎麼知道？',
    task: '請填空。可以看地圖，也可以看標有段落編號的文字。',
    statement: '陳述',
    who: '誰說的',
    how: '我們怎麼知道？',
    where: '段落',
    thisMap: '這張地圖',
  },
  cards: {
    sort: '剪下卡片，把每項陳述放到合適的標題下面：我們是怎麼知道的？',
    order: '剪下卡片，把事件按時間先後排好。',
    headings: '標題',
    statements: '陳述',
    events: '事件',
    inOrder: '時間先後',
  },
  plan: {
    big: '大問題',
    compelling: (story) => `「${story}」：我們知道什麼？誰這樣說？能有多確定？`,
    supporting: '一路上的問題',
    about: (chapter) => `「${chapter}」：誰說了什麼？我們怎麼知道？`,
    inChapter: (chapter) => `第${number(chapter)}章`,
    tasks: '任務和時間',
    task: '任務',
    minutes: (minutes) => `${number(minutes)}分鐘`,
    steps: {
      begin: '朗讀大問題，把最初的想法寫在黑板上。',
      map: '填寫填空地圖。',
      chapters: '展示各章。先提問，再顯示答案。',
      look: '一起看地圖，問一問誰說了什麼。',
      table: '學生填寫表格，再和解答對照。',
      cards: '分組把卡片分類。',
      open: '討論沒有說到的事。',
      end: '一起回答大問題，並說出依據的段落。',
    },
    chosen: (chapters) => `章節：${list(chapters.map(number))}`,
    allChapters: '所有章節',
    standards: '學校的目標和課程標準',
  },
};

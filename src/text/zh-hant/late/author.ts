import type { AuthorTexts } from '../../late/author-texts';
import { formats } from '../formats';

const { number } = formats;

export const author: AuthorTexts = {
  open: '檢查或匯入檔案',
  close: '關閉',
  lead: '選擇一個故事檔來檢查，或選擇表格、GeoJSON、StoryMapJS、TimelineJS或Kumu檔案，用它做出故事草稿。檔案只留在你的裝置上。',
  choose: '選擇檔案',
  reading: '正在讀取檔案…',

  found: (file, faults, toDo, advice) => {
    const parts = [
      faults > 0 && `${number(faults)}個錯誤`,
      toDo > 0 && `${number(toDo)}處待完成`,
      advice > 0 && `${number(advice)}處可以再看看`,
    ].filter(Boolean);
    return `${file}：${parts.length > 0 ? parts.join('、') : '沒有錯誤'}`;
  },
  faults: '需要修正的地方',
  faultsWhy: '修正之前，不會顯示這個故事。',
  toDo: '待完成',
  toDoWhy: '這是草稿。請替換每一段以「TODO」開頭的文字。',
  advice: '可以再看看',
  adviceWhy: '故事還是會顯示。',
  more: (count) => `還有${number(count)}個。`,

  draft: (file) => `用${file}做出的故事草稿`,
  draftHolds: ([places, relations, events, claims, chapters]) =>
    [
      `${number(places)}個地方`,
      `${number(relations)}項關係`,
      `${number(events)}個事件`,
      `${number(claims)}項陳述`,
      `${number(chapters)}章`,
    ].join('、'),
  noDraft: '無法做出草稿',
  save: '儲存草稿',
  encoding: '編碼',
  encodingWhy: '檔案沒有寫明文字用什麼編碼儲存。如果這裡的文字看起來不對，請選擇另一種編碼。',

  notices: {
    'no-table': () => '這個檔案裡沒有可以做成故事的內容。請在最上面加一列欄位名稱。',
    'unknown-columns': (names) => `沒有用到的欄：${names}。故事裡沒有對應的內容，或是這些欄需要另一個名稱。`,
    'unknown-table': (names) =>
      `看不出每一列代表什麼。現有的欄是${names}。關係需要「Source」和「Target」，地方需要「Name」、「Latitude」和「Longitude」，事件需要「Date」和「Title」，陳述需要「Statement」和「Paragraphs」。`,
    'broken-quotes': (row) =>
      `第${row}列：有引號打開了卻沒有關上，或是儲存格裡有引號。請把一個引號寫成兩個：""。從這裡開始的各列可能有誤。`,
    'too-many-cells': (row) => `第${row}列的儲存格比欄還多。可能有一段含逗號的文字沒有加引號。`,
    'no-ends': (row) => `第${row}列沒有採用：關係需要在「Source」中寫一個地方。`,
    'bad-position': (found) => `${found}的位置無法讀取。請用度數寫緯度和經度，例如12.34和-56.78。`,
    'swapped-columns': () => '整個檔案的緯度和經度似乎寫反了，所以已經對調回來。請看看地圖是否正確。',
    'bad-date': (found) => `日期${found}有兩種讀法，或完全無法讀取。請依年、月、日書寫，例如2001-02-03。`,
    'unknown-territory': (found) =>
      `不認得國家或地區${found}，所以沒有採用。請寫ISO 3166-1代碼，三個或兩個字母，或寫它的英文名稱。`,
    'same-id': (found) => `「${found}」出現了兩次。採用的是第一個。`,
    shapes: (count) => `${count}個用不到的區域或點沒有採用。故事有的是地方，以及兩個地方之間的連線。`,
    routes: (count) => `${count}條線有兩個以上的點。只採用了兩端。`,
    media: (count) => `${count}個圖片、影片或嵌入頁面沒有採用。只採用了其中的文字。`,
    markup: () => '文字原本有格式或連結。現在都是純文字。',
    'too-large': () => '檔案太大，不可能是故事：超過20 MB。',
    'not-readable': () => '這是JSON，但不是這裡認得的程式的檔案：GeoJSON、StoryMapJS、TimelineJS或Kumu。',
    workbook: () => '這是活頁簿或壓縮檔。請用試算表程式開啟，再把每個表格存成CSV。',
  },

  toDos: {
    title: '為故事寫一個標題。',
    summary: '用兩三句話概述這篇報導。',
    bounds: '用度數寫出地圖的範圍，格式是[西, 南, 東, 北]。',
    date: '寫出故事的日期，格式是年-月-日。',
    sourceTitle: '寫出報導的標題。',
    sourceKind: '寫出它是什麼，例如「新聞報導」。',
    dateline: '照報導開頭的寫法，只寫地點，不寫日期。如果報導沒有寫地點，就刪除這個欄位。',
    paragraphs: '為報導的段落編號。在這裡寫出段落總數，並為每一段寫一個主題。',
    topic: (n) => `寫出第${number(n)}段的主題。`,
    placeName: '寫出這個地方的名稱。',
    position: '用度數寫出[經度, 緯度]，先寫經度。',
    territory: '寫出國家或地區的ISO 3166-1 alpha-3代碼。',
    territoryMeant: (found) => `請在「territory」寫出國家或地區的ISO 3166-1 alpha-3代碼。檔案中寫的是「${found}」。`,
    placeSummary: '用一句話說明報導怎麼談這個地方。',
    layerSummary: '用一句話說明這個圖層的各項關係有什麼共同點。',
    layerKind: (found, kinds) =>
      `${found === '' ? '檔案沒有寫出種類' : `「${found}」不是這個格式的種類`}。請選擇一個：${kinds.join('、')}。「連線與符號」這一頁有它們的樣子，網址是#/explore?panel=kinds。`,
    direction:
      '檔案沒有寫出方向。請寫「both」（雙向）、「forward」（從第一個地方到第二個地方）或「none」（沒有方向），再刪除這段註解。',
    relationTitle: '為這項關係寫一個標題。',
    relationLabel: '為地圖上的連線寫四到八個字。',
    relationSummary: '用一句話說明報導怎麼談這項關係。',
    wayClaims: '檔案沒有寫明經過的這個點依據哪些陳述。請只保留提到它的陳述。',
    relationDate: (field, found) => `請用EDTF寫「${field}」，例如2001-02-03或2001-02。檔案中寫的是「${found}」。`,
    eventTitle: '為這個事件寫一個標題。',
    eventDate: (found) => `請用EDTF寫日期，例如2001-02-03或2001-02。${found && `檔案中寫的是「${found}」。`}`,
    eventSummary: '用一句話說明發生了什麼。',
    chapterTitle: '為這一章寫一個標題。',
    chapterBody: '寫兩三句話。',
    notes: '為講者寫備註，60到120個詞，大約100到200個字。',
    side: '寫出代表這個人物那一方的地方的id。',
    role: '照報導的用詞，寫出這是誰。',
    claim: '用你自己的話，寫出報導怎麼說這件事。',
    basis: '這項內容沒有寫明依據報導的哪裡。請寫出來源、段落和依據的方式：reported、said或inferred。',
  },

  cli: {
    usage: [
      'npm run story -- new my-story          寫出附有註解的範本public/stories/my-story.json',
      'npm run story -- check STORY …         用id或路徑指定故事，列出所有錯誤；有錯誤時以1結束',
      'npm run story -- import FILE … [--to NAME] [--encoding NAME]',
      '                                       用表格（CSV、TSV）、GeoJSON、StoryMapJS、TimelineJS、Kumu做出故事草稿',
    ].join('\n'),
    unknown: (command) => `沒有「${command}」這個指令。`,
    noFile: '請寫出檔案名稱。',
    missing: (file) => `沒有檔案${file}。`,
    noStory: (asked, folder) => `沒有故事「${asked}」：${folder}裡沒有這個id的檔案，也沒有這個路徑的檔案。`,
    exists: (file) => `${file}已經存在。請用另一個名稱：這裡不會覆蓋任何檔案。`,
    badName: (name) => `「${name}」不能當作故事的名稱。請用小寫字母a到z、數字和單一連字號，例如「my-story」。`,
    badEncoding: (name, all) => `不認得編碼「${name}」。請從這些選擇：${all.join('、')}。`,
    written: (file) => `已寫入${file}`,
    next: (name, file) =>
      `請在那裡寫故事，並用「npm run story -- check ${file}」檢查。執行「npm run dev」後，故事會顯示在#/explore?story=${name}`,
  },
};

import type { Need } from '../../../story/faults';
import type { Slip } from '../../../story/file/json-slips';
import type { FaultTexts } from '../../late/fault-texts';

/** Slips in JSON: what is wrong and what to do. */
const slips: Readonly<Record<Slip, string>> = {
  empty: '檔案是空的。請重新儲存故事。',
  html: '這是網頁（HTML），不是故事檔。請檢查檔案的網址，以及伺服器送出的內容。',
  'curly-quotes': '這是彎引號。JSON需要直引號："。請在編輯器中關閉「智慧引號」。',
  'single-quotes': '這是單引號。JSON需要雙引號："。',
  comment: '這是註解，JSON不能有註解。請刪除。',
  'trailing-comma': '這個括號前，最後一項的後面有逗號。請刪除那個逗號。',
  'extra-comma': '這裡多了一個逗號。請刪除。',
  'decimal-comma': '數字裡有逗號。小數請用小數點：寫3.5，不要寫3,5。',
  'missing-comma': '這個位置前面少了一個逗號。請加在前一項的後面。',
  'missing-colon': '欄位名稱和值之間少了冒號。請寫成"name": value。',
  'missing-value': '這個位置前面的欄位沒有值。請寫一個值，或刪除這個欄位。',
  'equals-sign': '這是等號。JSON在欄位和值之間用冒號。',
  'no-quotes': '這個詞沒有引號。請放進雙引號："word"。',
  'number-form': '這個數字的寫法不是JSON的寫法。請直接寫，例如7、-3.5或0.25。',
  'open-text': '這段文字沒有正確結束。請用引號結束。在文字裡，引號要寫成\\"，反斜線寫成\\\\，換行寫成\\n。',
  'ends-early': '檔案太早結束：少了結束的括號或引號，或是結尾被截斷了。',
  'after-end': '故事在這個位置之前已經結束。請刪除後面的內容，或刪除多出來的結束括號。',
  'wrong-bracket': '這個括號和開頭的括號不成對。「{」要用「}」結束，「[」要用「]」結束。',
  other: 'JSON到這裡中斷了。通常是因為多了或少了一個逗號，或是引號沒有關上。',
};

const or = (choices: readonly string[]): string => choices.map((choice) => `「${choice}」`).join('、');

/** What the format requires of a value. */
const needs: Readonly<Record<Need, (limits: readonly string[]) => string>> = {
  text: () => '請寫一段文字，放在雙引號裡。',
  'clean-text': () => '請寫看得見的文字，不要有控制字元，也不要有代表文字遺失的符號�。',
  number: () => '請寫一個數字，不加引號，小數用小數點。',
  whole: () => '請寫一個整數。',
  range: ([low = '', high = '']) => `請寫一個${low}到${high}的數字。`,
  'yes-or-no': () => '請寫true或false，不加引號。',
  list: () => '請寫一份清單，放在方括號裡：[ ]。',
  'filled-list': () => '請在這份清單中至少寫一項。',
  object: () => '請把欄位寫在大括號裡：{ "name": value }。',
  pair: () => '請寫兩個數字，用度數寫成[經度, 緯度]，例如[12.345, -6.789]。',
  bounds: () => '請寫四個數字，用度數寫成[西, 南, 東, 北]，例如[10, -20, 35.5, 5]。',
  'one-of': (choices) => `請寫其中一個：${or(choices)}。`,
  'nearly-one-of': ([meant = '', ...choices]) => `你要寫的是「${meant}」嗎？請寫其中一個：${or(choices)}。`,
  id: () => 'id只能有小寫字母a到z、數字和單一連字號，例如「harbour」或「north-coast」。',
  day: () => '請用年-月-日寫出一天，例如「2001-02-03」。年份是四位數：「0079-08-24」、「-0043-03-15」。',
  edtf: () =>
    '請寫EDTF日期，例如「2001-02-03」、「2001-02」、「1945~」（大約）、「../1945」（或更早）、「2001-02/..」（或更晚）或「2001-02/2001-04」。年份是四位數，從「-9999」到「9999」；「-0056」是西元前57年。',
  'web-address': () => '請寫完整的網址，以「https://」開頭。',
  'image-file': () =>
    '請寫檔案名稱，檔案要在以故事id命名的資料夾裡，例如「harbour.webp」。結尾是webp、avif、png、jpg或svg。',
  language: () => '請寫語言代碼（BCP 47），例如「en」、「ko」或「zh-Hant」。',
  territory: ([meant]) => `請寫國家或地區的ISO 3166-1 alpha-3代碼，${meant ? `這裡是「${meant}」` : '三個大寫字母'}。`,
  camera: () => '請寫{"fit": [地方的id]}或{"center": [經度, 緯度], "zoom": 數字}，數字要在範圍內。',
  selection: () => '請寫種類和id，例如「relation:harbour-talks」。種類有place、relation、event、person、claim和area。',
  other: () => '這裡不能這樣寫，格式不允許。請和「npm run story -- new」寫出的範本比較。',
};

/** Faults of a story file and how to fix them, by code. */
export const faults: FaultTexts = {
  'not-json': (slip) => slips[slip as Slip] ?? slips.other,
  'not-utf-8': (found, _need, [guess] = []) =>
    found === 'no-text'
      ? '這不是文字檔。它可能是圖片、文件或壓縮檔，卻用了故事的檔名；也可能是檔案損壞了。'
      : found === 'UTF-16'
        ? '檔案存成了UTF-16，必須是UTF-8。請在編輯器中選擇「以編碼儲存」，再選「UTF-8」。'
        : `從這裡開始，文字${guess ? `用UTF-8以外的編碼儲存，似乎是${guess}` : '用UTF-8以外的編碼儲存'}，所以無法讀取。請在編輯器中選擇「以編碼儲存」，再選「UTF-8」。`,
  'no-object': (found) =>
    `故事是一個物件：大括號裡的欄位，以{ "format": "crosscurrents/1", … }開頭。這個檔案裡卻是${found}。`,
  'unknown-format': (found) =>
    found === ''
      ? '沒有寫出格式。請以"format": "crosscurrents/1"開始檔案。'
      : `不認得格式「${found}」。這個程式讀取「crosscurrents/1」。`,
  'wrong-shape': (found, need, limits = []) =>
    `${found === '' ? '這裡沒有內容' : `這裡的值是${found}`}。${needs[need ?? 'other'](limits)}`,
  swapped: (found) => `經度和緯度似乎寫反了：${found}。請先寫經度（東），再寫緯度（北）。`,
  'decimal-comma': (found) => `小數裡有逗號：${found}。請用小數點，寫12.345，不要寫12,345。`,
  'unknown-field': (_found, _need, [meant] = []) =>
    meant ? `格式中沒有這個欄位。你要寫的是「${meant}」嗎？` : '格式中沒有這個欄位。請檢查拼寫，或刪除它。',
  'missing-field': () => '缺少這個欄位。請加上。',
  'dangling-id': (found, _need, [meant] = []) =>
    `沒有同類的項目使用id「${found}」。${meant ? `你要寫的是「${meant}」嗎？` : '請修正它，或加上它所指的項目。'}`,
  'duplicate-id': (found) => `id「${found}」用了兩次。請把其中一個改成別的。`,
  'ambiguous-id': (found) => `這個id已經在${found}中使用。請把其中一個改成別的。`,
  'no-such-paragraph': (found) => `這項陳述的來源沒有第${found}段。`,
  'uncited-paragraph': (found) => `沒有陳述引用第${found}段。請加上一項，才不會漏掉來源的內容。`,
  'topics-count': (found) => `每一段要有一個主題，不多也不少。現有的和需要的數量：${found}。`,
  'missing-speaker': () => '某人說的話需要寫出說話的人。請寫出是誰說的。',
  'long-quote': (found) => `這段引文有${found}個詞。最多可以引用12個詞：請縮短，或用你自己的話說明其餘部分。`,
  'impossible-date': (found) => `日曆上沒有${found}。請修正日期，或修正兩個日期的順序。`,
  'dates-reversed': (found) => `結束比開始早：${found}。請對調或修正。`,
  'build-step': (found) =>
    `每一步只能加上這一章的圖層，而且每個圖層只加一次。「${found}」不在這一章的圖層中，或是加了兩次。`,
  'silent-voice': (found) => `這一章的陳述中，沒有「${found}」說的話。請在「claims」中加上一項，或刪除這個聲音。`,
  'predict-missing': (found, _need, [field = ''] = []) =>
    `「${found}」類型的問題需要「${field}」。請加上，或選擇別的類型。`,
  'predict-unused': (found, _need, [field = ''] = []) =>
    `「${found}」類型的問題沒有「${field}」。請刪除，或選擇別的類型。`,
  'predict-few': (found, _need, [kind = ''] = []) =>
    kind === 'pair'
      ? `一對是兩個不同的地點，這一章還要至少有一個別的地點可選。現在有${found}個。請修改「places」，或為這一章加一個地點。`
      : kind === 'place'
        ? `請至少寫一個地點，並至少留下這一章的一個地點不寫，否則沒有什麼可以猜。現在有${found}個。`
        : `至少要有兩項可選。現在有${found}項。請加一項。`,
  'predict-twice': (found) => `「${found}」可以選兩次。請刪除其中一個。`,
  'predict-not-offered': (found) =>
    `「${found}」不在可選的項目中，所以沒有人能選這個答案。請更正，或把它加到選項、日期或這一章的地點中。`,
  'predict-disordered': (found) => `依日期，這些事件的先後正好相反：${found}。請按文章的順序排列，或更正日期。`,
  'predict-without-claims': () => '文章所說的內容要有陳述作依據，這些陳述會一起顯示。請在「claims」中至少寫一項。',
  'bounds-reversed': (found) => `南邊的數值要小於北邊。現在是${found}。請寫[西, 南, 東, 北]。`,
  'bounds-flat': (found) => `西和東是同一條經線：${found}。請寫[西, 南, 東, 北]，整個世界是[-180, -60, 180, 85]。`,
  'null-island': () => '位置是0, 0，在非洲外海：通常表示忘了寫值。請寫出這個地方的經度和緯度。',
  'outside-bounds': (found) =>
    `這個地方在故事的範圍外：${found}。請修正經度和緯度，放寬「bounds」，或加上"offMap": true。`,
  'bounds-elsewhere': (found, _need, [around, swapped] = []) => {
    const [outside, all] = found.split('/');
    return `${all}個地方中，有${outside}個在這個範圍外。${swapped ? '西和東似乎寫反了。' : ''}請寫${around}，這個範圍包括所有地方，或修正它們的位置。`;
  },
  'missing-territory': () =>
    '「territory」這種地方代表一個國家或地區。請寫出它的ISO 3166-1 alpha-3代碼，或選擇另一種。',
  'unknown-territory': (found, _need, [meant] = []) =>
    `沒有國家或地區的代碼是${found}。${meant ? `請寫${meant}。` : '請寫出它的ISO 3166-1 alpha-3代碼，三個大寫字母。'}`,
  'direction-without-end': (found) => `沒有「to」的關係不通往任何地方，所以方向必須是「none」，不能是「${found}」。`,
  'ends-in-itself': (found) => `這項關係從「${found}」通往它自己。請刪除「to」。`,
  'corrected-too-early': (found) => `故事的更正日期比故事本身的日期早：${found}。請修正其中一個日期。`,
  'corrections-disordered': (found) => `更正要依時間排列，最新的放在最後。現在是${found}。請移動或修正。`,
  'route-without-end': () =>
    '這項關係寫了路線上的點，卻沒有終點。請加上「to」，也就是終點那個地方的id，或刪除「via」。',
  'route-point': () => '請只用一種方式寫這個點的位置："place"：地方的id，或"at"：[經度, 緯度]。',
  'route-point-twice': (found) =>
    `路線已經經過這個點：${found}。請刪除，或修正位置。「via」只寫「from」和「to」之間的點。`,
  'area-shape': () => '請只用一種方式寫這個區域："territory"：國家或地區的代碼，或"ring"：它的角，[[經度, 緯度], …]。',
  'ring-short': (found) => `一個區域至少需要三個不同的角。這裡有${found}個。請依邊緣的順序加上其他的角。`,
  'ring-crosses': (found) =>
    `邊緣在這裡交叉或碰到自己：從這個角開始的邊，碰到從第${found}個角開始的邊。請依邊緣的順序排列各個角。`,
  'ring-too-wide': (found) => `從這個角到下一個角相差經度${found}°，所以看不出邊緣往哪個方向繞。請在中間加上角。`,
  'ring-around-pole': () => '邊緣繞過極點，這張地圖無法把它畫成區域。請只寫地圖範圍內的部分。',
  'ring-too-far': (found) => `地圖到南北緯85°為止，這個角在${found}°。請寫一個離赤道較近的角。`,
  'ring-outside-bounds': () => '這個區域沒有任何一個角在故事的範圍內。請修正各個角的經度和緯度，或放寬「bounds」。',
  'fit-territory': (found) =>
    `鏡頭無法對準「${found}」，因為它是整個國家或地區。請寫出其中的地方，或為鏡頭寫出中心和縮放。`,
  'point-outside-bounds': (found) => `這個點在故事的範圍外：${found}。請修正經度和緯度，或放寬「bounds」。`,

  'to-do': (found, need, limits = []) => found || (need ? needs[need](limits) : '請在這裡寫上該有的內容。'),

  'key-twice': (found) => `「${found}」在這對括號裡出現兩次。只會採用最後一個。請刪除其中一個。`,
  'id-unlike-file': (found, _need, [file = ''] = []) =>
    `id「${found}」和檔案名稱「${file}」不同。儲存的圖片和表格用id命名。請讓兩者相同。`,
  'dark-chapter': (found) =>
    found === ''
      ? '這一章的關係都不在它的日期內，所以地圖上沒有任何關係。請檢查「date」、「layers」和「places」。'
      : `這一章選擇了「${found}」，但那時地圖上沒有它的任何內容，所以全部都會變淡。請檢查「date」、「layers」和「places」。`,
  'long-label': (found) => `這段文字對地圖來說太長，會被截斷：「${found}」。請縮短成四到八個字。`,
  'no-catalog': (found, _need, limits = []) =>
    `這個頁面沒有「${found}」的介面文字：按鈕會顯示英文。現有的語言是${or(limits)}。`,
  'zoom-limit': (found, _need, [low = '', high = ''] = []) => `地圖的縮放範圍是${low}到${high}，所以不會顯示${found}。`,
  'empty-layer': () => '這個圖層裡沒有關係。請加上一項，或刪除這個圖層：它的開關沒有作用。',
  'far-from-territory': (found, need) =>
    `這個位置不在${found}，也不在附近。${need === 'pair' ? '經度和緯度似乎寫反了：請先寫經度（東）。' : '請修正「at」或「territory」。'}`,
  'no-land': (found) => `地圖上沒有${found}單獨的區域，所以不上色。這個地方或區域仍然有效。`,
  'same-position': (found) => `「${found}」的位置相同，所以一個標記會蓋住另一個。請修正其中一個。`,
  'same-label': (found) =>
    `有兩個來源在引用時都稱為「${found}」。請給每個來源自己的標籤。沒有標籤時，第一個是A，第二個是B。`,
  'long-source-label': (found) => `每次引用都會寫出來源的標籤。「${found}」太長了：最多寫12個字元，例如「VOA」。`,
  'compared-with-itself': () => '陳述不能支持或反駁自己。請寫另一項陳述，或刪除這個id。',
  'supports-and-disputes': (found) => `這項陳述和「${found}」同時互相支持又反駁。請只在其中一份清單寫這個id。`,
  'unknown-authority': (found, _need, limits = []) =>
    `「${found}」不屬於這個程式認得的名稱清單，所以連結只顯示網址。它指的正是這一個嗎？認得的有${limits.join('、')}。`,
  'no-authority-id': (found, _need, [name = '', example = ''] = []) =>
    `「${found}」不是${name}中某一項的網址。請照這樣寫：「${example}」。`,
  'authority-of-other-kind': (found, _need, [name = ''] = []) =>
    `${name}沒有這一類的項目：「${found}」指的是別的東西。請刪除，或放到正確的地方。`,
  'same-as-twice': (found) => `「${found}」有相同的網址，這樣兩者就會是同一個。請修正其中一個，或刪除。`,
  'no-image-file': (found) =>
    `故事旁邊沒有檔案${found}。請把它放進去，或修正名稱：大小寫要相同。在那之前，圖片的位置會顯示一段說明。`,
  'heavy-image': (found, _need, [most = ''] = []) =>
    `這張圖片有${found} KB。全班會同時載入：請讓它小於${most} KB，最好存成WebP或AVIF。`,
  'image-type': (found, _need, [real] = []) =>
    real
      ? `檔案名稱寫的是${found}，實際上是${real}，有些伺服器會因此送錯。請改成正確的結尾。`
      : `檔案名稱寫的是${found}，但它不是這種圖片。請重新儲存。`,
  'coarse-map': () =>
    '地圖在這裡放得太大，海岸和邊界不夠精細，只到大約5公里。請把故事放進public/stories，再執行「npm run geo」，為它的範圍做出更精細的地圖。',
  'dateline-date': (found) => `「dateline」裡有日期：「${found}」，後面還會寫出來源本身的日期。請只寫地點。`,
  'short-notes': (found, _need, [least = ''] = []) =>
    `講者的備註有${found}個詞。少於${least}個詞，老師能講的內容很少；一般是60到120個詞。`,
};

import type { Messages } from '../en';
import { formats } from './formats';

const { number } = formats;

export const notices: Messages['notices'] = {
  heading: '通知',
  dismiss: '關閉通知',
  dropped: (part, value) => {
    const said = `「${value}」`;
    switch (part) {
      case 'path':
        return `這裡沒有頁面${said}。你看到的是總覽。`;
      case 'chapter':
        return `沒有章節${said}。你看到的是最接近的一章。`;
      case 'mode':
        return '這個故事沒有章節，所以你看到的是它的地圖。';
      case 'layers':
        return `這張地圖沒有的圖層：${said}。其他圖層已顯示。`;
      case 'places':
        return `這張地圖沒有的地方：${said}。其他地方已顯示。`;
      case 'only-strange-layers':
        return `這張地圖沒有的圖層：${said}。已顯示預設的圖層。`;
      case 'only-strange-places':
        return `這張地圖沒有的地方：${said}。已顯示預設的地方。`;
      case 'select':
        return `這張地圖沒有：${said}。`;
      case 'date':
        return `${said}不是正確的日期。已顯示所有日期。`;
      case 'map':
        return `${said}不是這張地圖上的位置。你看到的是整個區域。`;
      case 'theme':
        return `沒有叫做${said}的配色。`;
      case 'lang':
        return `這張地圖沒有語言${said}。你看到的是最接近的語言。`;
      case 'step':
        return `沒有步驟${said}。你看到的是第一步。`;
      case 'late-step':
        return `這一章沒有步驟${said}。你看到的是這一章的最後一步。`;
      default:
        return `這個頁面看不懂網址的一部分：${part}=${value}。`;
    }
  },
  retryBy: (code) => (code === 'newer-edition' ? '載入新版' : code === 'damaged' ? '重新載入頁面' : '再試一次'),
  trouble: {
    'no-webgl': '這個瀏覽器沒有WebGL，所以你看到的是簡易地圖。功能都正常，只是沒那麼順暢。',
    'worker-blocked': '這個瀏覽器裡的某個東西（可能是擴充功能）不讓動態地圖啟動，所以你看到的是簡易地圖。功能都正常。',
    'worker-dead': '動態地圖無法載入或已經停止，所以你看到的是簡易地圖。功能都正常。',
    'worker-restarts': '動態地圖沒有回應，正在重新啟動。在那之前，你看到的是簡易地圖。',
    'context-lost': '動態地圖已經停止，所以你看到的是簡易地圖。動態地圖通常會自己恢復。',
    'no-map': '地圖的一部分無法載入，所以地圖不會隨你的選擇改變。所有文字都是完整的。',
    'map-late': '地圖還在載入，所以暫時不會隨你的選擇改變。所有文字都是完整的。',
    'no-geometry': '海岸線無法載入。關係與陳述都是完整的。',
    'dropped-file': '檔案無法開啟，因為這個頁面的一部分無法載入。',
    'no-style': '這個頁面的部分外觀無法載入。所有文字都是完整的。',
    'no-present': '簡報無法載入。你可以在這裡閱讀這一章。',
    'no-language': '無法載入另一種語言，所以語言保持不變。',
    untranslated: '部分文字無法以這種語言載入，目前顯示原文。',
    'no-second': '無法載入第二語言，所以名稱和標題只有一種語言。',
    'no-answer': '伺服器目前沒有回應，所以頁面保持不變。',
    damaged: '這個頁面的一部分損壞了。重新載入頁面就能修復。目前的畫面已存在網址裡。',
    'newer-edition': '這個頁面有新版，目前這一版的某些部分已經不在了。目前的畫面已存在網址裡。',
  },
};

/** The page that is shown instead of a story that could not be loaded. */
export const broken: Messages['broken'] = {
  missing: '找不到故事',
  foreign: '這個故事在另一個網站上',
  unreachable: '這個故事無法載入',
  notJson: '這個故事無法讀取',
  faulty: '這個故事有錯誤',
  missingWhy: (file) => `伺服器沒有檔案${file}。`,
  missingDo: '請檢查網址中「story=」後面的名稱。',
  foreignWhy: (file) => `這個網址要載入${file}。這個頁面只從自己的網站載入故事。`,
  foreignDo: '請把檔案放進資料夾「stories」，和其他檔案放在一起，再把它的名稱寫在「story=」後面。',
  unreachableWhy: (file, code) =>
    code === undefined ? `檔案${file}無法載入。` : `伺服器對檔案${file}的回應是${code}。`,
  unreachableDo: '請檢查網路，再試一次。',
  notJsonWhy: (file) => `檔案${file}無法讀取。`,
  faultyWhy: (file, faults) =>
    faults === 0 ? `檔案${file}有錯誤。` : `檔案${file}有${number(faults)}個錯誤。修正後就會顯示故事。`,
  faultsMissing: '修正清單無法載入。請再試一次。',
  faults: '需要修正的地方',
  wholeFile: '整個檔案',
  lineAndColumn: (line, column) => `第${number(line)}行，第${number(column)}欄`,
  inside: (id) => `在「${id}」中`,
  more: (count) => `還有${number(count)}個。`,
  retry: '再試一次',
  openDefault: '開啟內建的故事',
};

import type { LastResort } from '../last-resort';

/** The texts while the program is loading, and when that has failed. The build writes them into the pages in traditional Chinese. */
export const lastResort: LastResort = {
  page: {
    startHash: '#/explore',
    late: '這個頁面還在載入。在這之前，你看到的是第一個畫面，無法操作。',
    missing: '這個頁面沒有完全載入。你看到的是第一個畫面，目前無法操作。',
    failed: '這個頁面因為發生錯誤而停止。你看到的是第一個畫面，無法操作。',
    old: '這個瀏覽器太舊，無法執行這個頁面。你看到的是第一個畫面，無法操作。',
    start: '前往故事的開頭',
  },
  speaker: {
    startHash: '#/present',
    late: '講者視窗還在載入。',
    missing: '講者視窗沒有完全載入。學生畫面可以使用。',
    failed: '講者視窗因為發生錯誤而停止。學生畫面可以使用。',
    old: '這個瀏覽器太舊，無法執行講者視窗。',
    start: '前往簡報的開頭',
  },
  other: {
    late: '這個頁面還在載入。',
    missing: '這個頁面沒有完全載入，所以無法顯示故事。',
    failed: '這個頁面因為發生錯誤而停止，所以無法顯示故事。',
    old: '這個瀏覽器太舊，無法執行這個頁面。',
  },
  disk: '這個頁面是以檔案的方式開啟的，所以程式無法執行。請把資料夾放到網頁伺服器上，或在專案中執行「npm start」，再開啟它顯示的網址。',
  sandbox:
    '這個頁面在受限制的iframe（sandbox）中，所以程式無法載入。iframe需要「allow-same-origin」，或伺服器要傳送「Access-Control-Allow-Origin: *」。',
  noAnswer: '伺服器目前沒有回應，所以頁面保持不變。',
  retry: '再試一次',
  statements: '閱讀所有陳述',
};

import type { SearchTexts } from '../../late/search-texts';
import { formats } from '../formats';

const { number } = formats;

export const search: SearchTexts = {
  close: '關閉搜尋',
  results: '結果',
  suggestions: '建議',
  knows: (names) => `地方、人物、事件、陳述等，用任何名稱都能找到${names.length ? `，例如${names.join('、')}` : ''}。`,
  found: (finds) => `${number(finds)}項結果`,
  likeliest: (shown, finds) => `最符合的${number(shown)}項結果，共${number(finds)}項`,
  nothing: (query) => `「${query}」沒有結果。`,
  keys: '方向鍵移動，Enter開啟，Esc關閉。',
  kinds: { page: '頁面', question: '未解答的問題', action: '動作' },
  actions: {
    saveTable: (save) => `關係：${save}`,
    letterKeys: { on: '字母鍵：開啟', off: '字母鍵：關閉' },
    originalNames: { on: '原文名稱：開啟', off: '原文名稱：關閉' },
  },
  also: {
    nothing: [],
    present: ['上課', '課堂', '投影片', '放映', '教室', 'slides'],
    allLayersOn: ['開啟所有圖層', '全部圖層'],
    allLayersOff: ['關閉所有圖層'],
    auto: ['系統', '自動', '顏色'],
    day: ['白天', '淺色', '亮色', '顏色', 'light'],
    night: ['晚上', '深色', '暗色', '顏色', 'dark'],
    projector: ['投影', '對比', '顏色', 'projector'],
    print: ['PDF', '紙張', '印出', '講義'],
    save: ['下載', '圖像', '照片', '匯出', '存檔'],
    quiz: ['測試', '題目', '練習'],
    share: ['連結', '網址', 'QR Code', '掃描', '傳送', '手機'],
    table: ['下載', '匯出', '表格', '試算表', '資料', '網路', '網絡', 'Excel', 'Gephi', 'Kumu', 'Cytoscape'],
    cite: ['參考資料', '參考文獻', '書目', '出處', 'Zotero', 'RIS', 'BibTeX'],
    play: ['動畫', '時間軸', '停止'],
    originalNames: ['文字', '漢字', '語言', '拼寫', '原名', '當地名稱'],
    letterKeys: ['快速鍵', '快捷鍵', '鍵盤', '單鍵', '語音'],
  },
};

import type { EmbedTexts } from '../../../late/classroom/embed-texts';

export const embed: EmbedTexts = {
  title: '放進另一個頁面',
  lead: '把這段程式碼複製到那個頁面的HTML，讀者就會看到你現在看到的內容。',
  part: '顯示的部分',
  parts: { map: '地圖', panel: '只有文字，不含地圖', chapter: '章節和它的地圖' },
  code: '程式碼',
  copy: '複製程式碼',
  copied: '已複製。',
  notCopied: '你的瀏覽器不允許複製，所以已選取程式碼，請從那裡複製。',
  file: '這個頁面是以檔案開啟的，所以其他頁面無法顯示它。請先把它放到網頁伺服器上。',
};

import type { DownloadTexts } from '../../../late/classroom/download-texts';
import { formats } from '../../formats';

const { number } = formats;

export const downloads: DownloadTexts = {
  title: '存到隨身碟',
  lead: '每個檔案都是一種語言的完整地圖。複製到隨身碟，按兩下，就會在瀏覽器中開啟，不需要網路。',
  file: (language, megabytes) => `${language}（${number(megabytes)} MB）`,
  tablets: '在平板電腦或受限制的電腦上，檔案裡的程式可能無法執行。這時地圖不會動，所有陳述都列在它下面。',
  laptopTitle: '在筆記型電腦上使用整個網站',
  site: (megabytes) => `整個網站，.zip檔（${number(megabytes)} MB）`,
  laptop: [
    '解壓縮.zip檔，在它的資料夾裡開啟終端機，輸入 python3 start.py（在Windows上輸入 py start.py）。需要先安裝Python。',
    '如果瀏覽器沒有自動開啟，請開啟終端機裡顯示的位址。',
  ],
  inFile: '你現在用的地圖是一個檔案。它不需要網路，會一直留到你刪除它。',
};

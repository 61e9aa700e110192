import type { OfflineTexts } from '../../../late/classroom/offline-texts';
import { formats } from '../../formats';

const { number, date } = formats;

export const offline: OfflineTexts = {
  title: '沒有網路時',
  kept: (megabytes, day) =>
    `這張地圖已存在這台裝置上，沒有網路也能開啟。大小為${number(megabytes)} MB，是${date(day)}的版本。`,
  partly: (megabytes, day) =>
    `這張地圖有一部分已存在這台裝置上：${number(megabytes)} MB，是${date(day)}的版本。要儲存其他部分，請按下按鈕。`,
  coming: '這張地圖還沒有存在這台裝置上。請過一會兒再開啟這一頁。',
  none: '這個瀏覽器不會儲存地圖。請在有網路時開啟，並讓視窗一直開著。',
  keep: '將地圖存在這台裝置上',
  keeping: '正在儲存地圖…',
  endings: {
    done: '地圖會一直留在這台裝置上，直到你刪除它。',
    refused: '地圖已儲存，但空間不足時，瀏覽器可能會刪除它。請在上課前來這裡看一下。',
    full: '這台裝置的儲存空間已滿。有網路時一切正常。請清出一些空間，再按一次。',
    failed: '地圖有一部分無法載入。有網路時一切正常。請再按一次。',
  },
  update: '這張地圖有新版。你可以繼續使用現在這一版。',
  load: '載入新版',
  otherWindows: '這張地圖還在其他視窗中開著。請先關閉那些視窗，再載入新版。',
  presentationOpen: '這張地圖的簡報還開著。請先離開簡報，再載入新版。',
  notLoaded: '無法載入新版。一切照常可用，下次開啟時就是新版。',
};

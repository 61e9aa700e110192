import { isolated } from '../../isolated';
import type { PictureTexts } from '../../late/picture-texts';
import type { SaveTexts } from '../../late/save-texts';
import { formats } from '../formats';

const { date, list, number } = formats;

export const save: SaveTexts = {
  print: '列印…',
  png: '圖片（PNG）',
  svg: '向量圖（SVG）',
  svgFor: '放大縮小都清楚，適合投影片與列印',
  scale: (times) => `${number(times)}×`,
  pixels: (width, height) => `${width} × ${height}`,
  making: '正在製作圖片…',
  saved: (file) => `已儲存${file}`,
  handedOver: (file) =>
    `${file}應該很快就會出現在你的下載項目中。如果沒有，請用新分頁單獨開啟這張地圖：外面的頁面可能擋住了下載。`,
  refused: '這張地圖外面的頁面擋住了下載。請用新分頁單獨開啟地圖，在那裡儲存。',
  blocked: '為了保護你的隱私，這個瀏覽器不讓頁面製作圖片。請選擇向量圖（SVG）。',
  failed: '無法製作圖片。其他部分都正常。請再試一次。',
  printFailed: '無法開始列印。其他部分都正常。請再試一次。',
  tooLarge: (width, height) => `這個瀏覽器無法製作${width} × ${height}像素的圖片。請選擇小一點的圖片，或選擇向量圖。`,
};

export const pictureWords: PictureTexts = {
  dateline: (places, day) => `${isolated(places)}，${day}`,
  asOf: (day) => `${date(day)}的地圖`,
  source: (title, line) => `依據：${isolated(title)}。${line}。`,
  credit: '地圖資料：Natural Earth',
  described: (places, layers) =>
    [
      places.length ? `地圖，包括${list(places)}。` : '地圖。',
      layers.length ? `已顯示的關係：${list(layers)}。` : '沒有顯示任何關係。',
    ].join(''),
};

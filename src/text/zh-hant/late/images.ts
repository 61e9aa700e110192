import type { ImageTexts } from '../../late/image-texts';

export const images: ImageTexts = {
  credit: (credit, licence) => `圖片：${credit}（${licence}）`,
  missing: '圖片無法載入。圖片的內容是：',
};

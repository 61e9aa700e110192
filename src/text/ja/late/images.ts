import type { ImageTexts } from '../../late/image-texts';

export const images: ImageTexts = {
  credit: (credit, licence) => `画像：${credit}（${licence}）`,
  missing: '画像を読み込めませんでした。画像の内容：',
};

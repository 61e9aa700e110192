import type { ImageTexts } from '../../late/image-texts';

/** What stands with a story's pictures. */
export const images: ImageTexts = {
  credit: (credit, licence) => `图片：${credit}（${licence}）`,
  missing: '无法加载图片。图片内容：',
};

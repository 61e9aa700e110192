import type { ImageTexts } from '../../late/image-texts';

export const images: ImageTexts = {
  credit: (credit, licence) => `그림: ${credit} (${licence})`,
  missing: '그림을 불러오지 못했습니다. 그림의 내용:',
};

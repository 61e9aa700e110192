import type { MatrixTexts } from '../../late/matrix-texts';
import { formats } from '../formats';

const { number } = formats;

export const matrix: MatrixTexts = {
  table: '每兩個地方之間的關係',
  cell: (title, relations, more) =>
    `${title}：${[...relations, ...(more ? [`+${number(more)} 已隱藏`] : [])].join('、') || '沒有列出關係'}`,
  onlyStatements: (title) => `${title}：沒有列出關係，但有陳述同時談到兩者`,
  more: (count) => (count ? `+${number(count)}` : '·'),
  files: (relations) => `儲存或複製${number(relations)}項關係`,
  network: 'Gephi、Kumu和Cytoscape可以讀取關係的CSV，以及一起使用的地方CSV。',
  saveCsv: '儲存CSV',
  savePlaces: '儲存地方的CSV',
  saveGeoJson: '儲存GeoJSON',
  copyCsv: '複製CSV',
  copyGeoJson: '複製GeoJSON',
  copied: '已複製。',
  notCopied: '你的瀏覽器不允許複製。請改為儲存檔案。',
};

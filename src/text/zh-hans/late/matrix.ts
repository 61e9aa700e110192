import type { MatrixTexts } from '../../late/matrix-texts';
import { formats } from '../formats';

const { number } = formats;

/** The page “Place by place”. */
export const matrix: MatrixTexts = {
  table: '每两个地点之间的关系',
  cell: (title, relations, more) =>
    `${title}：${[...relations, ...(more ? [`+${number(more)} 已隐藏`] : [])].join('，') || '没有关系'}`,
  onlyStatements: (title) => `${title}：没有关系，但有说法同时涉及两地`,
  more: (count) => (count ? `+${number(count)}` : '·'),
  files: (relations) => `保存或复制${number(relations)}条关系`,
  network: 'Gephi、Kumu和Cytoscape可以读取关系的CSV，以及与它配套的地点的CSV。',
  saveCsv: '保存CSV',
  savePlaces: '将地点保存为CSV',
  saveGeoJson: '保存GeoJSON',
  copyCsv: '复制CSV',
  copyGeoJson: '复制GeoJSON',
  copied: '已复制。',
  notCopied: '浏览器不允许复制。请改为保存文件。',
};

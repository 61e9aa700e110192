import type { MatrixTexts } from '../../late/matrix-texts';
import { formats } from '../formats';

const { number } = formats;

export const matrix: MatrixTexts = {
  table: '2つの場所ごとの関係',
  cell: (title, relations, more) =>
    `${title}：${[...relations, ...(more ? [`ほか${number(more)}件は非表示`] : [])].join('、') || '関係なし'}`,
  onlyStatements: (title) => `${title}：関係なし、両方が出てくる記述あり`,
  more: (count) => (count ? `+${number(count)}` : '·'),
  files: (relations) => `${number(relations)}件の関係を保存・コピー`,
  network: 'Gephi、Kumu、Cytoscapeでは、関係のCSVと場所のCSVを一緒に読み込めます。',
  saveCsv: 'CSVを保存',
  savePlaces: '場所をCSVで保存',
  saveGeoJson: 'GeoJSONを保存',
  copyCsv: 'CSVをコピー',
  copyGeoJson: 'GeoJSONをコピー',
  copied: 'コピーしました。',
  notCopied: 'このブラウザーではコピーできません。代わりにファイルを保存してください。',
};

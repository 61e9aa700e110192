import type { MatrixTexts } from '../../late/matrix-texts';
import { formats } from '../formats';

const { number } = formats;

export const matrix: MatrixTexts = {
  table: '두 장소씩 짝지은 관계',
  cell: (title, relations, more) =>
    `${title}: ${[...relations, ...(more ? [`${number(more)}개 숨김`] : [])].join(', ') || '관계 없음'}`,
  onlyStatements: (title) => `${title}: 관계는 없지만, 둘을 함께 다룬 진술 있음`,
  more: (count) => (count ? `+${number(count)}` : '·'),
  files: (relations) => `관계 ${number(relations)}개 저장 또는 복사`,
  network: 'Gephi, Kumu, Cytoscape에서는 관계 CSV를 장소 CSV와 함께 열 수 있습니다.',
  saveCsv: 'CSV 저장',
  savePlaces: '장소 CSV 저장',
  saveGeoJson: 'GeoJSON 저장',
  copyCsv: 'CSV 복사',
  copyGeoJson: 'GeoJSON 복사',
  copied: '복사했습니다.',
  notCopied: '이 브라우저에서는 복사할 수 없습니다. 파일로 저장하세요.',
};

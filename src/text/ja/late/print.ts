import type { PrintTexts } from '../../late/print-texts';
import { formats } from '../formats';

const { date } = formats;

export const print: PrintTexts = {
  map: '凡例にある関係の地図',
  onDate: (day) => `${date(day)}の地図。`,
  legend: '地図にあるもの',
  noneOn: '表示中の関係はありません。',
  places: '場所',
  noPlaces: '表示中の場所はありません。',
  statements: '記述',
  address: 'この地図のアドレス',
};

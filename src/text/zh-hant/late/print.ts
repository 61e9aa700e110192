import type { PrintTexts } from '../../late/print-texts';
import { formats } from '../formats';

const { date } = formats;

export const print: PrintTexts = {
  map: '圖例中各項關係的地圖',
  onDate: (day) => `${date(day)}的地圖。`,
  legend: '地圖上',
  noneOn: '沒有顯示任何關係。',
  places: '地方',
  noPlaces: '沒有顯示任何地方。',
  statements: '陳述',
  address: '這張地圖的網址',
};

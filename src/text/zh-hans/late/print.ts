import type { PrintTexts } from '../../late/print-texts';
import { formats } from '../formats';

const { date } = formats;

/** The sheet that is printed. */
export const print: PrintTexts = {
  map: '关系地图，图例列出了这些关系',
  onDate: (day) => `${date(day)}的地图。`,
  legend: '在地图上',
  noneOn: '没有显示任何关系。',
  places: '地点',
  noPlaces: '没有显示任何地点。',
  statements: '说法',
  address: '本地图的网址',
};

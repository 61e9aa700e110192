import type { PrintTexts } from '../../late/print-texts';
import { formats } from '../formats';

const { date } = formats;

export const print: PrintTexts = {
  map: '범례에 있는 관계의 지도',
  onDate: (day) => `${date(day)}의 지도.`,
  legend: '지도에서',
  noneOn: '보이는 관계가 없습니다.',
  places: '장소',
  noPlaces: '보이는 장소가 없습니다.',
  statements: '진술',
  address: '인터넷에서 이 지도 보기',
};

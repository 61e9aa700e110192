import type { Story } from '../../../story/format';
import { isolated } from '../../isolated';
import type { ShapeTexts } from '../../late/shape-texts';
import { formats } from '../formats';

const { number, list } = formats;

/** Of so many points each is named; of more only the first, and how many more there are. */
const NAMED = { most: 5, first: 3 } as const;

const AREA_KINDS = { zone: '區域', held: '一方控制的區域', claimed: '一方主張擁有的區域' };

const position = ([longitude, latitude]: readonly [longitude: number, latitude: number]): string =>
  `${latitude < 0 ? '南' : '北'}緯${number(Math.abs(latitude))}°${longitude < 0 ? '西' : '東'}經${number(Math.abs(longitude))}°`;

export const shapes = ([first, ...more]: Story['sources']): ShapeTexts => {
  const one = first && first.type !== 'news' ? '來源' : '報導';
  const source = more.length > 0 ? '其中一個來源' : one;
  return {
    schematic: `有圓圈的連線經過${source}寫出的點，點與點之間畫成直線。其他連線都表示關係，不是路線。符號不標示確切地點。`,
    byWay: (points) => {
      const names = points.map(({ name, at }) => (name === undefined ? position(at) : isolated(name)));
      const rest = names.length > NAMED.most ? names.splice(NAMED.first).length : 0;
      return `經過${list([...names, ...(rest ? [`另外${number(rest)}個點`] : [])])}`;
    },
    way: '經過',
    wayMeans: `這些是${source}寫出的點，依原來的順序排列。點與點之間，地圖畫成直線。`,
    rings: `圓圈：${source}寫出的點`,
    areas: '區域',
    areaKinds: AREA_KINDS,
    showsAreas: (areas) => `區域：${list(areas.map(({ name, kind }) => `${isolated(name)}（${AREA_KINDS[kind]}）`))}。`,
    edge: '邊緣',
    edgeGiven: (corners) => `${number(corners)}個角，依${source}所寫`,
    edgeOfLand: '這個國家或地區的陸地，依這張地圖所畫',
    position,
  };
};

import type { Story } from '../../../story/format';
import { isolated } from '../../isolated';
import type { ShapeTexts } from '../../late/shape-texts';
import { formats } from '../formats';

const { number, list } = formats;

/** Of so many points each is named; of more only the first, and how many more there are. */
const NAMED = { most: 5, first: 3 } as const;

const position: ShapeTexts['position'] = ([longitude, latitude]) =>
  `${latitude < 0 ? '南' : '北'}纬${number(Math.abs(latitude))}°，${longitude < 0 ? '西' : '东'}经${number(Math.abs(longitude))}°`;

const AREA_KINDS = { zone: '区域', held: '一方控制的区域', claimed: '一方主张拥有的区域' };

/** What is said only in a story with shapes that its sources give. */
export const shapes = ([first, ...more]: Story['sources']): ShapeTexts => {
  const one = first && first.type !== 'news' ? '来源' : '文章';
  const source = more.length > 0 ? '某个来源' : one;
  return {
    schematic: `带圆环的线经过${source}给出的点，各点之间画成直线。其他线条都表示关系，不是路线。符号不标出确切地点。`,
    byWay: (points) => {
      const names = points.map(({ name, at }) => (name === undefined ? position(at) : isolated(name)));
      const rest = names.length > NAMED.most ? names.splice(NAMED.first).length : 0;
      return `途经${list([...names, ...(rest ? [`另外${number(rest)}个点`] : [])])}`;
    },
    way: '途经',
    wayMeans: `这些点由${source}给出，按顺序排列。地图在各点之间画直线。`,
    rings: `圆环：${source}给出的点`,
    areas: '区域',
    areaKinds: AREA_KINDS,
    showsAreas: (areas) => `区域：${list(areas.map(({ name, kind }) => `${isolated(name)}（${AREA_KINDS[kind]}）`))}。`,
    edge: '边缘',
    edgeGiven: (corners) => `${number(corners)}个角点，由${source}给出`,
    edgeOfLand: '这个国家或地区的陆地，按本地图的画法',
    position,
  };
};

import type { Story } from '../../../story/format';
import { isolated } from '../../isolated';
import type { ShapeTexts } from '../../late/shape-texts';
import { formats } from '../formats';

const { number, list } = formats;

/** Of so many points each is named; of more only the first, and how many more there are. */
const NAMED = { most: 5, first: 3 } as const;

const AREA_KINDS = { zone: '区域', held: '支配下の区域', claimed: '領有を主張する区域' };

const position = ([longitude, latitude]: readonly [number, number]): string =>
  `${latitude < 0 ? '南緯' : '北緯'}${number(Math.abs(latitude))}°${longitude < 0 ? '西経' : '東経'}${number(Math.abs(longitude))}°`;

export const shapes = ([first, ...more]: Story['sources']): ShapeTexts => {
  const source = more.length > 0 || (first && first.type !== 'news') ? '資料' : '記事';
  return {
    schematic: `輪の付いた線は、${source}にある地点を通り、その間をまっすぐ結びます。ほかの線は関係を表すもので、経路ではありません。印は正確な地点を示しません。`,
    byWay: (points) => {
      const names = points.map(({ name, at }) => (name === undefined ? position(at) : isolated(name)));
      const rest = names.length > NAMED.most ? names.splice(NAMED.first).length : 0;
      return `${list([...names, ...(rest ? [`ほか${number(rest)}地点`] : [])])}を経由`;
    },
    way: '経由する地点',
    wayMeans: `${source}にある地点を、その順に並べています。地図では、その間をまっすぐな線で結んでいます。`,
    rings: `輪：${source}にある地点`,
    areas: '区域',
    areaKinds: AREA_KINDS,
    showsAreas: (areas) => `区域：${list(areas.map(({ name, kind }) => `${isolated(name)}（${AREA_KINDS[kind]}）`))}。`,
    edge: '境界',
    edgeGiven: (corners) => `${source}にある${number(corners)}個の角`,
    edgeOfLand: 'この地図に描かれた、その国・地域の陸地',
    position,
  };
};

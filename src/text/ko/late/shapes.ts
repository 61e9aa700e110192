import type { Story } from '../../../story/format';
import { isolated } from '../../isolated';
import { withParticle } from '../../korean-particles';
import type { ShapeTexts } from '../../late/shape-texts';
import { formats } from '../formats';

const { number, list } = formats;

/** Of so many points each is named; of more only the first, and how many more there are. */
const NAMED = { most: 5, first: 3 } as const;

const AREA_KINDS = { zone: '구역', held: '관리하는 구역', claimed: '영유권을 주장하는 구역' };

const position = ([longitude, latitude]: readonly [longitude: number, latitude: number]): string =>
  `${latitude < 0 ? '남위' : '북위'} ${number(Math.abs(latitude))}°, ${longitude < 0 ? '서경' : '동경'} ${number(Math.abs(longitude))}°`;

export const shapes = ([first, ...more]: Story['sources']): ShapeTexts => {
  const one = first && first.type !== 'news' ? '자료' : '기사';
  const source = more.length > 0 ? '한 자료' : one;
  const given = withParticle(source, 'subject');
  return {
    schematic: `고리가 있는 선은 ${given} 밝힌 지점들을 지나며, 그 사이는 곧게 이었습니다. 다른 선은 모두 관계를 나타내며 경로가 아닙니다. 기호는 정확한 지점을 나타내지 않습니다.`,
    byWay: (points) => {
      const names = points.map(({ name, at }) => (name === undefined ? position(at) : isolated(name)));
      const rest = names.length > NAMED.most ? names.splice(NAMED.first).length : 0;
      return `${list([...names, ...(rest > 0 ? [`다른 지점 ${number(rest)}곳`] : [])])} 경유`;
    },
    way: '거치는 지점',
    wayMeans: `${given} 밝힌 지점들을 순서대로 보여 줍니다. 지도는 그 사이를 곧은 선으로 잇습니다.`,
    rings: `고리: ${given} 밝힌 지점`,
    areas: '구역',
    areaKinds: AREA_KINDS,
    showsAreas: (areas) => `구역: ${list(areas.map(({ name, kind }) => `${isolated(name)} (${AREA_KINDS[kind]})`))}.`,
    edge: '경계',
    edgeGiven: (corners) => `꼭짓점 ${number(corners)}개, ${given} 밝힌 대로`,
    edgeOfLand: '국가 또는 지역의 땅, 이 지도에 그려진 대로',
    position,
  };
};

import { isolated } from '../../isolated';
import type { DetailTexts } from '../../late/detail-texts';
import { formats } from '../formats';

const { number } = formats;

export const detail: DetailTexts = {
  nextParagraph: '下一段',
  previousParagraph: '上一段',
  marker: (name) => `标在${name}`,
  statements: '说法',
  relationships: '关系',
  events: '事件',
  people: '人物',
  places: '地点',
  unsaid: '未解答的问题',
  agreeing: '一致的说法',
  disagreeing: '不一致的说法',
  layer: '图层',
  side: '国家或地区',
  distance: '距离',
  distanceFrom: (km, from) => `距${isolated(from)}约${number(km)}公里（由我们计算）`,
  dates: '日期',
  onMap: '在地图上',
  drawn: '已显示',
  drawnOutside: '已显示，但在可见范围外',
  turnThere: '把地图移到那里',
  notDrawn: '已隐藏',
  says: (name) => `${name}说的话`,
  passesOn: (name) => `${name}转述的话`,
  saidOf: (name) => `关于${name}的说法`,
  to: '说给',
  about: '关于',
  together: '与另一个地点一起看',
  togetherOnMap: '提示：在地图上，按住Shift，再选第二个地点。',
  showAll: (relations) => (relations === 1 ? '在地图上显示' : `在地图上显示全部${number(relations)}条`),
  saidElsewhere: (name) => `其他人怎样谈${name}`,
  chapters: '章节',
};

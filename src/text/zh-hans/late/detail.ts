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
  to: '对谁说',
  about: '关于',
  together: '与另一个地点一起看',
  togetherOnMap: '提示：在地图上，按住Shift，再选第二个地点。',
  showAll: (relations) => (relations === 1 ? '在地图上显示' : `在地图上显示全部${number(relations)}条`),
  saidElsewhere: (name) => `其他人怎样谈${name}`,
  chapters: '章节',

  leads: {
    matrix:
      '每一格显示从左边的地点到上边的地点的关系。选一格可以看到更多。左边和上边是同一地点时，这一格是它单独做的事。“+2”：另有2条已隐藏。“·”：没有关系，但有说法同时涉及两地。',
    names: '这里列出不止一方主张拥有的地方，以及有不止一个名称的海。每一项都写明：谁在管理，谁主张拥有，各方怎样称呼。',
    teach: '怎样向全班讲这个故事：第一分钟、按键和翻页笔、讲义、链接。',
    kinds: '各种线条、符号和标记：各是什么意思，故事在什么时候使用。',
  },
  voices: {
    people: '人物',
    institutions: '机构和媒体',
    sideBySide: '同一事件，多种声音',
  },
  none: '没有出自这一段的说法。',
  later: (count) => `还有${number(count)}条说法，依据这一段和后面的段落`,
};

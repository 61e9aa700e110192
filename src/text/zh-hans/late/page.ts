import type { PageTexts } from '../../late/page-texts';
import { formats } from '../formats';

const { number } = formats;

export const page: PageTexts = {
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

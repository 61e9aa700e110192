import type { TimelineTexts } from '../../late/timeline-texts';

/** How to read the timeline. */
export const timeline: TimelineTexts = {
  title: '怎样看时间轴',
  uncertain: '虚线边缘：日期不确定。',
  planned: '空心菱形：计划中，文中没有说已经完成。',
  faded: '一端变淡：大约在那时。左端：或更早。右端：或更晚。',
  cut: '这里省略了一段时间。',
  pale: '浅色：较晚，或不在本章。',
  chapter: '色带：本章的时间。',
};

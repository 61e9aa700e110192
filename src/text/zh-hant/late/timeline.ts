import type { TimelineTexts } from '../../late/timeline-texts';

export const timeline: TimelineTexts = {
  title: '怎麼看時間軸',
  uncertain: '虛線邊緣：日期不確定。',
  planned: '空心菱形：計畫中，沒有寫明已經發生。',
  faded: '邊緣漸淡：大約在那時。向左漸淡：或更早。向右漸淡：或更晚。',
  cut: '這裡省略了一段時間。',
  pale: '顏色較淡：時間較晚，或不在這一章。',
  chapter: '色帶：這一章的時間。',
};

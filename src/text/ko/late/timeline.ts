import type { TimelineTexts } from '../../late/timeline-texts';

export const timeline: TimelineTexts = {
  title: '연표 읽는 법',
  uncertain: '점선 테두리: 날짜가 확실하지 않습니다.',
  planned: '속이 빈 마름모: 예정된 일이며, 이루어졌다고 전한 일이 아닙니다.',
  faded: '흐려지는 끝: 그 무렵. 왼쪽으로: 또는 그 이전. 오른쪽으로: 또는 그 이후.',
  cut: '여기서 시간을 건너뜁니다.',
  pale: '옅은 색: 더 나중이거나 이 장에 없는 것.',
  chapter: '띠: 이 장의 시간.',
};

import type { TimelineTexts } from '../../late/timeline-texts';

export const timeline: TimelineTexts = {
  title: '年表の見方',
  uncertain: '破線のふち：日付が不確かです。',
  planned: '中が空いたひし形：予定です。実際に行われたとは伝えられていません。',
  faded: 'うすれる端：そのころです。左へうすれる：またはそれ以前。右へうすれる：またはそれ以降。',
  cut: 'ここでは期間を省いています。',
  pale: 'うすい色：後の出来事か、この章にない出来事です。',
  chapter: '帯：この章の期間です。',
};

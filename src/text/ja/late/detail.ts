import { isolated } from '../../isolated';
import type { DetailTexts } from '../../late/detail-texts';
import { formats } from '../formats';

const { number } = formats;

export const detail: DetailTexts = {
  nextParagraph: '次の段落',
  previousParagraph: '前の段落',
  marker: (name) => `印の位置：${name}`,
  statements: '記述',
  relationships: '関係',
  events: '出来事',
  people: '人物',
  places: '場所',
  unsaid: '答えのない問い',
  agreeing: '一致する記述',
  disagreeing: '食い違う記述',
  layer: 'レイヤー',
  side: '国・地域',
  distance: '距離',
  distanceFrom: (km, from) => `${isolated(from)}から約${number(km)}km（私たちの計算）`,
  dates: '日付',
  onMap: '地図での表示',
  drawn: '表示中',
  drawnOutside: '表示中、今見えている範囲の外',
  turnThere: 'そこへ地図を動かす',
  notDrawn: '非表示',
  says: (name) => `${name}の発言`,
  passesOn: (name) => `${name}によると`,
  saidOf: (name) => `${name}についての発言`,
  to: '相手',
  about: '対象',
  together: 'ほかの場所と一緒に',
  togetherOnMap: 'ヒント：地図でShiftを押しながら、2つ目の場所を選べます。',
  showAll: (relations) => (relations === 1 ? '地図に表示' : `${number(relations)}件すべて地図に表示`),
  saidElsewhere: (name) => `${name}についての、ほかの人の発言`,
  chapters: '章',

  leads: {
    matrix:
      '1つのます目は、左の場所から上の場所への関係を示します。ます目を選ぶと、くわしく読めます。左と上が同じ場所のます目は、その場所だけで行うことを示します。「+2」は、ほかに2件が非表示という意味です。「·」は、関係はないが、両方についての記述があるという意味です。',
    names:
      '2つ以上の側が領有を主張する場所と、名前が2つ以上ある海です。それぞれについて、管理する側、領有を主張する側、各側の呼び方を示します。',
    teach: 'クラスでストーリーを発表する方法です。最初の1分、キーとリモコン、配るプリント、リンクを説明します。',
    kinds: '線と印のすべての種類です。それぞれの意味と、どんなときにストーリーで使うかを説明します。',
  },
  voices: {
    people: '人物',
    institutions: '組織と報道機関',
    sideBySide: '1つの出来事、いくつもの声',
  },
  none: 'この段落にもとづく記述はありません。',
  later: (count) => `この段落と後の段落にもとづく記述が、ほかに${number(count)}件`,
};

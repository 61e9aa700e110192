import type { Messages } from '../en';
import { isolated } from '../isolated';
import { formats } from './formats';

/** Over and under the map: its controls, the timeline, saved pictures and the choice of colours. */

const { number, date, span } = formats;

type MapTexts = Pick<Messages, 'map' | 'furniture' | 'timeline' | 'picture' | 'theme' | 'originalNames'>;

export const map: MapTexts = {
  map: {
    'Map.Title': '関係の地図',
  },

  furniture: {
    controls: '地図の操作',
    zoomIn: '拡大',
    zoomOut: '縮小',
    wholeRegion: '地域全体を表示',
    move: '地図を動かす',
    moveTo: { up: '上へ動かす', left: '左へ動かす', right: '右へ動かす', down: '下へ動かす' },
    backToRegion: '地域に戻る',
    pointers: '地図の端より外の場所',
    km: (km, from) => `${from}から${number(km)}km`,
    turnTo: (place) => `地図を${place}へ動かす`,
    note: '地図の注と出典',
    credit: 'Natural Earth',
  },

  timeline: {
    title: '年表',
    slider: '日付',
    keys: '左右の矢印：前後の日付。Shiftと一緒に：前後の日。Page UpとPage Down：前後の区間。プラスとマイナス：拡大・縮小。Enter：出来事の一覧。Delete：すべての日付。',
    allDates: 'すべての日付',
    showAll: 'すべての日付を表示',
    day: (day) => date(day),
    play: '日付を順に再生',
    pause: '一時停止',
    zoomIn: '年表を拡大',
    zoomOut: '年表を縮小',
    events: (count) => `出来事${number(count)}件`,
    before: 'ストーリーが始まる前',
    after: 'ストーリーが終わった後',
    eventsBy: (count, all) => `出来事${number(count)}/${number(all)}件まで`,
    eventsOf: (count, all) => `出来事${number(count)}/${number(all)}件`,
    list: '出来事',
    notLoaded: '一覧を読み込めませんでした。ほかはすべて使えます。もう一度押すと、読み込み直します。',
    span,
    onOtherDates: (count) => `ほかの日付に${number(count)}件`,
    moreOnOtherDates: (count) => `ほかの日付にさらに${number(count)}件`,
    nothingOnDate: (day) => `${date(day)}には何もありません。`,
    notYet: (day) => `この地図では、日付が${date(day)}より後です。`,
    notAllYet: (day) => `この地図では、一部の日付が${date(day)}より後です。`,
  },

  picture: {
    take: '地図を印刷・保存・共有',
  },

  theme: {
    choose: '配色',
    chooseWithNames: '配色と名前',
    auto: '端末に合わせる',
    day: '昼',
    night: '夜',
    projector: 'プロジェクター',
  },

  originalNames: {
    second: '第2の言語',
    noSecond: 'なし',
    show: '現地の表記',
    beside: (name, original) => `${name}（${isolated(original)}）`,
  },
};

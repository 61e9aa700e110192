import type { BuiltTexts } from '../../late/built-texts';

export const built: BuiltTexts = {
  withoutScript: {
    says: 'JavaScriptがオフなので、地図は反応しません。',
    statements: 'すべての記述を読む',
    back: '地図に戻る',
    map: '関係の地図',
    relationships: 'すべての関係とその記述',
    otherStory: 'このアドレスは別のストーリーのものです：',
  },
  notFound: {
    title: 'このアドレスにページはありません',
    why: 'チャットやメールのソフトが、リンクを変えたり途中で切ったりしたのかもしれません。地図はこちらです：',
    start: '地図を開く',
  },
};

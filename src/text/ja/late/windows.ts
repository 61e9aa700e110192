import type { WindowTexts } from '../../late/window-texts';

export const windows: WindowTexts = {
  byHand: {
    title: { speaker: '発表者用画面を自分で開いてください', audience: 'クラス用画面を自分で開いてください' },
    why: 'ブラウザーが新しいウィンドウを止めました。このリンクを使うか、アドレスをこのブラウザーの新しいウィンドウにコピーしてください。2つの画面は自動でつながります。',
    open: { speaker: '発表者用画面を開く', audience: 'クラス用画面を開く' },
    address: 'アドレス',
    copy: 'アドレスをコピー',
    copied: 'コピーしました。',
    notCopied: 'このブラウザーではコピーできません。アドレスを選択して、コピーしてください。',
  },
  notLoaded: {
    title: {
      speaker: '発表者用画面を読み込めませんでした',
      audience: 'クラス用画面を読み込めませんでした',
    },
    why: 'ネットワークが切れているのかもしれません。この画面では、そのまま続けられます。',
    again: 'もう一度試す',
  },
};

import type { LastResort } from '../last-resort';

/** The texts while the program is loading, and when that has failed. The build writes them into the pages in Japanese. */
export const lastResort: LastResort = {
  page: {
    startHash: '#/explore',
    late: 'このページはまだ読み込み中です。それまでは最初の画面が見えますが、反応しません。',
    missing: 'このページを最後まで読み込めませんでした。最初の画面が見えますが、まだ反応しません。',
    failed: 'エラーのため、このページは止まりました。最初の画面が見えますが、反応しません。',
    old: 'このブラウザーは古すぎて、このページを動かせません。最初の画面が見えますが、反応しません。',
    start: 'ストーリーの最初へ移動',
  },
  speaker: {
    startHash: '#/present',
    late: '発表者用画面はまだ読み込み中です。',
    missing: '発表者用画面を最後まで読み込めませんでした。クラス用画面は使えます。',
    failed: 'エラーのため、発表者用画面は止まりました。クラス用画面は使えます。',
    old: 'このブラウザーは古すぎて、発表者用画面を動かせません。',
    start: '発表の最初へ移動',
  },
  other: {
    late: 'このページはまだ読み込み中です。',
    missing: 'このページを最後まで読み込めなかったので、ストーリーを表示できません。',
    failed: 'このページがエラーで止まったので、ストーリーを表示できません。',
    old: 'このブラウザーは古すぎて、このページを動かせません。',
  },
  disk: 'このページはファイルとして開かれたので、プログラムが動きません。フォルダーをウェブサーバーに置くか、プロジェクトで「npm start」を実行して、表示されるアドレスを開いてください。',
  sandbox:
    'このページはサンドボックスのフレームの中にあるので、プログラムを読み込めません。フレームに「allow-same-origin」を付けるか、サーバーが「Access-Control-Allow-Origin: *」を送る必要があります。',
  noAnswer: '今、サーバーから応答がないので、ページはこのままです。',
  retry: 'もう一度試す',
  statements: 'すべての記述を読む',
};

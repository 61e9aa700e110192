import type { Messages } from '../en';
import { formats } from './formats';

/** What the page says when something has changed or gone wrong. */

const { number, date, list } = formats;

export const notices: Messages['notices'] = {
  heading: 'お知らせ',
  dismiss: '閉じる',
  dropped: (part, value) => {
    const said = `「${value}」`;
    switch (part) {
      case 'path':
        return `ここに${said}というページはありません。最初のページを表示しています。`;
      case 'chapter':
        return `${said}という章はありません。いちばん近い章を表示しています。`;
      case 'mode':
        return 'このストーリーには章がないので、地図を表示しています。';
      case 'layers':
        return `この地図にないレイヤー：${said}。ほかのレイヤーは表示しています。`;
      case 'places':
        return `この地図にない場所：${said}。ほかの場所は表示しています。`;
      case 'only-strange-layers':
        return `この地図にないレイヤー：${said}。いつものレイヤーを表示しています。`;
      case 'only-strange-places':
        return `この地図にない場所：${said}。いつもの場所を表示しています。`;
      case 'select':
        return `この地図にないもの：${said}。`;
      case 'date':
        return `${said}は正しい日付ではありません。すべての日付を表示しています。`;
      case 'map':
        return `${said}は、この地図の位置ではありません。地域全体を表示しています。`;
      case 'theme':
        return `${said}という配色はありません。`;
      case 'lang':
        return `この地図は、言語${said}に対応していません。最も近い言語で表示しています。`;
      case 'step':
        return `${said}というステップはありません。最初のステップを表示しています。`;
      case 'late-step':
        return `この章に${said}というステップはありません。最後のステップを表示しています。`;
      default:
        return `アドレスに、このページの知らない部分があります：${part}=${value}。`;
    }
  },
  retryBy: (code) =>
    code === 'newer-edition' ? '新しい版を読み込む' : code === 'damaged' ? 'ページを読み込み直す' : 'もう一度試す',
  trouble: {
    'no-webgl':
      'このブラウザーではWebGLが使えないので、簡易地図を表示しています。動きのなめらかさは落ちますが、すべて使えます。',
    'worker-blocked':
      'このブラウザーの何か（拡張機能かもしれません）が、動く地図の開始を止めているので、簡易地図を表示しています。すべて使えます。',
    'worker-dead': '動く地図を読み込めなかったか、途中で止まったので、簡易地図を表示しています。すべて使えます。',
    'worker-restarts': '動く地図が反応しないので、もう一度始めています。それまでは簡易地図を表示します。',
    'context-lost': '動く地図が止まったので、簡易地図を表示しています。動く地図は、たいてい自然に戻ります。',
    'no-map': '地図の一部を読み込めなかったので、選んだ内容が地図に反映されません。文章はすべて読めます。',
    'map-late': '地図をまだ読み込み中なので、選んだ内容が地図に反映されません。文章はすべて読めます。',
    'no-geometry': '海岸線を読み込めませんでした。関係と記述はすべてあります。',
    'dropped-file': 'このページの一部を読み込めなかったので、ファイルを開けませんでした。',
    'no-style': 'このページの見た目の一部を読み込めませんでした。文章はすべて読めます。',
    'no-present': '発表を読み込めませんでした。章はここで読めます。',
    'no-language': 'ほかの言語を読み込めなかったため、今の言語のままです。',
    untranslated: '一部のテキストをこの言語で読み込めなかったため、原文を表示しています。',
    'no-second': '第2の言語を読み込めなかったため、名前と題名は一つの言語だけです。',
    'no-answer': '今、サーバーから応答がないので、ページはこのままです。',
    damaged: 'このページの一部が壊れています。読み込み直すと直ります。今の位置はアドレスに保存されています。',
    'newer-edition': 'このページの新しい版があり、この版の一部はもうありません。今の位置はアドレスに保存されています。',
  },
};

export const status: Messages['status'] = {
  shown: (names) => `${list(names)}を表示しました`,
  hidden: (names) => `${list(names)}を非表示にしました`,
  layersOn: (on, all) => `レイヤー${number(all)}件のうち${number(on)}件を表示中`,
  onlyLayer: (name) => `${name}だけを表示中`,
  placesOn: (on, all) => `場所${number(all)}か所のうち${number(on)}か所を表示中`,
  selected: (kind, title) => `${kind}：${title}`,
  overview: '最初のページ',
  turnedTo: (place) => `地図を${place}へ動かしました`,
  onDate: (day, relations, all) => `${date(day)}：関係${number(all)}件のうち${number(relations)}件を表示中`,
  allDates: 'すべての日付',
  mapContents: '地図が示すもの',
  mapKeys: '矢印キーで動かし、プラスとマイナスで拡大・縮小します。',
  mapShows: (places, relations) =>
    [
      places.length ? `場所：${list(places)}。` : '表示中の場所はありません。',
      relations ? `表示中の関係は${number(relations)}件です：` : '表示中の関係はありません。',
    ].join(''),
  letterKeys: {
    on: '文字キーはオンです。',
    off: '文字キーはオフです。検索はCtrl + KかCommand + Kで開きます。',
  },
};

import type { FrameTexts } from '../../late/frame-texts';
import type { HelpTexts } from '../../late/help-texts';

/** How to move the map and a presentation: in a frame of another page, and with keys or a clicker. */

export const frame: FrameTexts = {
  wheel: '地図をクリックするか、Ctrlを押しながらスクロールすると、拡大・縮小できます',
  wheelMac: '地図をクリックするか、Commandを押しながらスクロールすると、拡大・縮小できます',
  touch: '2本の指で地図を動かせます',
  openLarge: '新しいウィンドウで大きく開く',
  unknown: (part) =>
    `アドレスにある「${part}」という部分は、このページにありません。使えるのは「map」「panel」「chapter」なので、ページ全体を表示しています。`,
};

export const help: HelpTexts = {
  title: 'キーとリモコン',
  everywhere:
    'Page UpとPage Downは、いつでも使えます。矢印キー、スペース、Enterは、一覧、ボタン、文字の入力欄を使っていないときに働きます。地図へはTabで移ります。黒や白の画面では、最初にキーを押すと地図が戻ります。',
  close: '閉じる',
  letterKeys: '文字キー',
  letterKeysMean:
    '文字と記号のキー（N、B、?、「.」、「/」）は、押すとすぐに働きます。音声入力やキーボードのせいで間違って働くときは、オフにしてください。すると、リモコンの黒い画面のボタンも働かなくなります。',
};

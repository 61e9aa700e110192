import { isolated } from '../../isolated';
import type { PictureTexts } from '../../late/picture-texts';
import type { SaveTexts } from '../../late/save-texts';
import { formats } from '../formats';

const { date, list, number } = formats;

export const save: SaveTexts = {
  print: '印刷…',
  png: '画像（PNG）',
  svg: '図（SVG）',
  svgFor: 'どの大きさでもくっきり。スライドや印刷に',
  scale: (times) => `${number(times)}倍`,
  pixels: (width, height) => `${width} × ${height}`,
  making: '画像を作っています…',
  saved: (file) => `${file}を保存しました`,
  handedOver: (file) =>
    `${file}は、まもなくダウンロードに入るはずです。入らなければ、この地図を別のタブで開いてください。周りのページがダウンロードを止めているかもしれません。`,
  refused: 'この地図の周りのページが、ダウンロードを止めています。地図を別のタブで開き、そこで保存してください。',
  blocked:
    'このブラウザーは、プライバシーを守るため、ページが画像を作ることを認めていません。図（SVG）を選んでください。',
  failed: '画像を作れませんでした。ほかはすべて使えます。もう一度試してください。',
  printFailed: '印刷を始められませんでした。ほかはすべて使えます。もう一度試してください。',
  tooLarge: (width, height) =>
    `このブラウザーは、${width} × ${height}ピクセルの画像を作れません。小さい画像か、図を選んでください。`,
};

export const picture: PictureTexts = {
  dateline: (places, day) => `${isolated(places)}、${day}`,
  asOf: (day) => `${date(day)}の地図`,
  source: (title, line) => `もとにした資料：${isolated(title)}。${line}。`,
  credit: '地図データ：Natural Earth',
  described: (places, layers) =>
    [
      places.length ? `地図にある場所：${list(places)}。` : '地図。',
      layers.length ? `表示中の関係：${list(layers)}。` : '表示中の関係はありません。',
    ].join(''),
};

import type { Messages } from '../en';
import { formats } from './formats';

/** The page that is shown instead of a story that could not be loaded. */

const { number } = formats;

export const broken: Messages['broken'] = {
  missing: 'ストーリーが見つかりません',
  foreign: 'このストーリーは別のサイトにあります',
  unreachable: 'このストーリーを読み込めませんでした',
  notJson: 'このストーリーを読み取れませんでした',
  faulty: 'このストーリーには誤りがあります',
  missingWhy: (file) => `サーバーに${file}というファイルがありません。`,
  missingDo: 'アドレスの「story=」の後の名前を確かめてください。',
  foreignWhy: (file) =>
    `アドレスは${file}を指定しています。このページは、自分のサイトにあるストーリーだけを読み込みます。`,
  foreignDo: 'ファイルを「stories」フォルダーのほかのファイルの隣に置き、その名前を「story=」の後に書いてください。',
  unreachableWhy: (file, status) =>
    status === undefined
      ? `ファイル${file}を読み込めませんでした。`
      : `ファイル${file}について、サーバーは${status}と答えました。`,
  unreachableDo: 'ネットワークを確かめてから、もう一度試してください。',
  notJsonWhy: (file) => `ファイル${file}を読み取れません。`,
  faultyWhy: (file, faults) =>
    faults === 0
      ? `ファイル${file}には誤りがあります。`
      : `ファイル${file}には誤りが${number(faults)}件あります。直すと、ストーリーが表示されます。`,
  faultsMissing: '直すところの一覧を読み込めませんでした。もう一度試してください。',
  faults: '直すところ',
  wholeFile: 'ファイル全体',
  lineAndColumn: (line, column) => `${number(line)}行目、${number(column)}文字目`,
  inside: (id) => `「${id}」の中`,
  more: (count) => `ほかに${number(count)}件あります。`,
  retry: 'もう一度試す',
  openDefault: '付属のストーリーを開く',
};

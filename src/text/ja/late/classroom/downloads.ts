import type { DownloadTexts } from '../../../late/classroom/download-texts';
import { formats } from '../../formats';

const { number } = formats;

export const downloads: DownloadTexts = {
  title: 'USBメモリーに入れる',
  lead: 'どのファイルも、1つの言語の地図全体です。USBメモリーにコピーしてダブルクリックすると、ネットワークなしでブラウザーで開きます。',
  file: (language, megabytes) => `${language}（${number(megabytes)}MB）`,
  tablets:
    'タブレットや制限のあるパソコンでは、ファイルのプログラムが動かないことがあります。そのとき地図は動かず、すべての記述がその下に並びます。',
  laptopTitle: 'ノートパソコンでサイト全体を使う',
  site: (megabytes) => `サイト全体の.zipファイル（${number(megabytes)}MB）`,
  laptop: [
    '.zipファイルを展開し、そのフォルダーでターミナルを開いて、python3 start.py と入力してください（Windowsでは py start.py）。Pythonが必要です。',
    'ブラウザーがひとりでに開かないときは、ターミナルに出たアドレスを開いてください。',
  ],
  inFile: '今お使いの地図は、1つのファイルです。ネットワークは要らず、あなたが消すまで残ります。',
};

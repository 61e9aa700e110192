import type { EmbedTexts } from '../../../late/classroom/embed-texts';

export const embed: EmbedTexts = {
  title: '別のページに表示する',
  lead: 'このコードをそのページのHTMLにコピーしてください。読者には、今見えているものが表示されます。',
  part: '表示する部分',
  parts: { map: '地図', panel: '文章だけ（地図なし）', chapter: '章とその地図' },
  code: 'コード',
  copy: 'コードをコピー',
  copied: 'コピーしました。',
  notCopied: 'このブラウザーではコピーできないので、コードを選択しました。そこからコピーしてください。',
  file: 'このページはファイルとして開かれているので、別のページには表示できません。先にウェブサーバーに置いてください。',
};

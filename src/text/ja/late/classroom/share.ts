import type { ShareTexts } from '../../../late/classroom/share-texts';

export const share: ShareTexts = {
  open: '共有：リンクとQRコード',
  title: '共有',
  close: '閉じる',
  lead: 'リンクやQRコードを開くと、今見えているものが表示されます。',
  code: (address) => `QRコード：${address}`,
  address: 'アドレス',
  copy: 'リンクをコピー',
  copied: 'コピーしました。',
  notCopied: 'このブラウザーではコピーできないので、下のアドレスを選択しました。そこからコピーしてください。',
  device: 'アプリで送る…',
  notShared: 'アプリの一覧を開けませんでした。リンクをコピーして送ってください。',
  onlyHere: 'このアドレスを開けるのは、この端末だけです。',
  tooLong: 'アドレスが長すぎて、QRコードにできません。リンクをコピーしてください。',
};

import type { OfflineTexts } from '../../../late/classroom/offline-texts';
import { formats } from '../../formats';

const { number, date } = formats;

export const offline: OfflineTexts = {
  title: 'ネットワークがないとき',
  kept: (megabytes, day) =>
    `この地図はこの端末に保存されているので、ネットワークがなくても開けます。大きさは${number(megabytes)}MB、${date(day)}の版です。`,
  partly: (megabytes, day) =>
    `この地図の一部が、この端末に保存されています。大きさは${number(megabytes)}MB、${date(day)}の版です。残りも保存するには、ボタンを押してください。`,
  coming: 'この地図は、まだこの端末に保存されていません。少したってから、このページをもう一度開いてください。',
  none: 'このブラウザーは地図を保存しません。ネットワークがあるときに開き、そのまま開いておいてください。',
  keep: '地図をこの端末に保存',
  keeping: '地図を保存しています…',
  endings: {
    done: '地図は、あなたが消すまでこの端末に残ります。',
    refused:
      '地図は保存されました。ただし、空きが少なくなると、ブラウザーが消すことがあります。授業の前にここで確かめてください。',
    full: 'この端末には空きがありません。ネットワークがあれば、すべて使えます。空きを作って、もう一度押してください。',
    failed: '地図の一部を読み込めませんでした。ネットワークがあれば、すべて使えます。もう一度押してください。',
  },
  update: 'この地図の新しい版があります。今の版も続けて使えます。',
  load: '新しい版を読み込む',
  otherWindows: 'この地図は、ほかの画面でも開いています。それを閉じてから、新しい版を読み込んでください。',
  presentationOpen: 'この地図の発表が、まだ開いています。発表を終えてから、新しい版を読み込んでください。',
  notLoaded: '新しい版を読み込めませんでした。すべてそのまま使え、次に開くと新しい版になります。',
};

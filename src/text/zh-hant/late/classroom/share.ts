import type { ShareTexts } from '../../../late/classroom/share-texts';

export const share: ShareTexts = {
  open: '分享：連結和QR Code',
  title: '分享',
  close: '關閉',
  lead: '開啟連結或掃描QR Code，就會看到你現在看到的內容。',
  code: (address) => `QR Code：${address}`,
  address: '網址',
  copy: '複製連結',
  copied: '已複製。',
  notCopied: '你的瀏覽器不允許複製，所以已選取下面的網址，請從那裡複製。',
  device: '用應用程式傳送…',
  notShared: '應用程式清單無法開啟。請複製連結，再自己傳送。',
  onlyHere: '這個網址只能在這台裝置上開啟。',
  tooLong: '網址太長，無法做成QR Code。請複製連結。',
};

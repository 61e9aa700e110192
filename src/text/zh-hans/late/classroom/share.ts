import type { ShareTexts } from '../../../late/classroom/share-texts';

export const share: ShareTexts = {
  open: '分享：链接和二维码',
  title: '分享',
  close: '关闭',
  lead: '打开链接或扫描二维码，就能看到你现在看到的内容。',
  code: (address) => `二维码：${address}`,
  address: '网址',
  copy: '复制链接',
  copied: '已复制。',
  notCopied: '浏览器不允许复制，已在下面选中网址，请自己复制。',
  device: '用应用发送…',
  notShared: '无法打开应用列表。请复制链接，自己发送。',
  onlyHere: '这个网址只能在这台设备上打开。',
  tooLong: '网址太长，无法生成二维码。请复制链接。',
};

import type { EmbedTexts } from '../../../late/classroom/embed-texts';

export const embed: EmbedTexts = {
  title: '放进另一个页面',
  lead: '把这段代码复制到那个页面的HTML中，读者就会看到你现在看到的内容。',
  part: '显示的部分',
  parts: { map: '地图', panel: '只有文字，不含地图', chapter: '章节和它的地图' },
  code: '代码',
  copy: '复制代码',
  copied: '已复制。',
  notCopied: '浏览器不允许复制，已选中代码，请自己复制。',
  file: '这个页面是作为文件打开的，其他页面无法显示它。请先把它放到网络服务器上。',
};

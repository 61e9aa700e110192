import type { DownloadTexts } from '../../../late/classroom/download-texts';
import { formats } from '../../formats';

const { number } = formats;

export const downloads: DownloadTexts = {
  title: '存到U盘',
  lead: '每个文件都是一种语言的完整地图。复制到U盘，双击它，就会在浏览器中打开，不需要网络。',
  file: (language, megabytes) => `${language}（${number(megabytes)} MB）`,
  tablets: '在平板电脑或受限制的电脑上，文件里的程序可能无法运行。这时地图不动，所有说法都列在它下面。',
  laptopTitle: '在笔记本电脑上使用整个网站',
  site: (megabytes) => `整个网站，.zip文件（${number(megabytes)} MB）`,
  laptop: [
    '解压.zip文件，在它的文件夹里打开终端，输入 python3 start.py（在Windows上输入 py start.py）。需要先安装Python。',
    '如果浏览器没有自动打开，请打开终端里显示的地址。',
  ],
  inFile: '你现在用的地图是一个文件。它不需要网络，会一直留到你删除它。',
};

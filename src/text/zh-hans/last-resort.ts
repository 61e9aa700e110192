import type { LastResort } from '../last-resort';

/** The texts while the program is loading, and when that has failed. The build writes them into the pages in simplified Chinese. */
export const lastResort: LastResort = {
  page: {
    startHash: '#/explore',
    late: '本页还在加载。在此之前，你看到的是第一个画面，它不能操作。',
    missing: '本页没有完全加载。你看到的是第一个画面，它还不能操作。',
    failed: '本页因出错而停止。你看到的是第一个画面，它不能操作。',
    old: '这个浏览器太旧，无法运行本页。你看到的是第一个画面，它不能操作。',
    start: '前往故事的开头',
  },
  speaker: {
    startHash: '#/present',
    late: '讲解窗口还在加载。',
    missing: '讲解窗口没有完全加载。课堂屏幕可以使用。',
    failed: '讲解窗口因出错而停止。课堂屏幕可以使用。',
    old: '这个浏览器太旧，无法运行讲解窗口。',
    start: '前往演示的开头',
  },
  other: {
    late: '本页还在加载。',
    missing: '本页没有完全加载，所以无法显示故事。',
    failed: '本页因出错而停止，所以无法显示故事。',
    old: '这个浏览器太旧，无法运行本页。',
  },
  disk: '本页是作为文件打开的，所以程序无法运行。请把文件夹放到网络服务器上，或者在项目中运行“npm start”，再打开它显示的地址。',
  sandbox:
    '本页在受限制的iframe（sandbox）中，所以无法加载程序。iframe需要“allow-same-origin”，或者服务器要发送“Access-Control-Allow-Origin: *”。',
  noAnswer: '服务器现在没有回应，所以页面保持不变。',
  retry: '重试',
  statements: '阅读全部说法',
};

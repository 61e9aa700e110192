import type { TeachTexts } from '../../../late/classroom/teach-texts';
import { formats } from '../../formats';

const { number } = formats;

/** The page for teachers. */
export const teach: TeachTexts = {
  lead: (chapters, questions) =>
    `共${number(chapters)}章，${chapters === 1 ? '' : '每章都'}有给你的备注。其中${number(questions)}章有给全班的问题。`,
  start: '开始演示',
  firstMinute: '你的第一分钟',
  steps: [
    '按“开始演示”。地图会占满窗口，旁边是第一章的文字。',
    '把窗口移到投影仪上，按F全屏显示。',
    '按S：讲解窗口会打开。请把它留在你自己的屏幕上。',
    '用→、空格键或翻页笔前进：先是文字，再是问题，然后是答案。',
  ],
  twoScreens: '全班看到地图和一段文字。你看到备注、下一步和时间。',
  keysTitle: '按键和翻页笔',
  clicker: {
    next: '下一步',
    back: '上一步',
    black: '黑屏',
    caption: '任何用于幻灯片的翻页笔都能在这里使用。不需要设置。',
  },
  keys: [
    { keys: ['→', '空格键'], does: '下一步' },
    { keys: ['←'], does: '上一步' },
    { keys: ['B', 'W'], does: '黑屏或白屏，只在课堂屏幕上' },
    { keys: ['F'], does: '全屏' },
    { keys: ['S'], does: '讲解窗口' },
    { keys: ['L'], does: '指示点' },
    { keys: ['?'], does: '全部按键' },
    { keys: ['Esc'], does: '关闭或返回' },
  ],
  parts: [
    {
      title: '一章讲到一半时',
      text: ['学生提问了？你可以显示和隐藏关系，选一条关系，移动地图。按下一步就会回到本章。'],
    },
    {
      title: '遇到问题时',
      text: [
        '如果网络断了，请继续讲。网络恢复以前，不要重新加载页面。',
        '如果电脑画不出动态地图，就会显示简易地图。所有章节和按键都可用。',
        '不小心关闭或重新加载了窗口？章节和步骤保存在它的网址中。',
        '不用账号，不跟踪，不从其他网站加载内容。',
      ],
    },
    {
      title: '讲义',
      text: [
        '用Ctrl + P打印任何一章，Mac上用Cmd + P。你会得到地图、文字、问题，以及带有段落编号的说法。备注和答案不在其中，它们会与本页一起打印。',
      ],
    },
    {
      title: '一章的链接',
      text: [
        '复制网址，就能分享一章，别人看到的与你看到的完全一样。',
        '按Q，课堂屏幕上就会显示这一章的二维码。学生可以用自己的设备打开这一章。',
      ],
    },
  ],
  chapters: '全部章节一览',
  asks: '有问题',
};

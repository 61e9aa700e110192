import type { WindowTexts } from '../../late/window-texts';

/** About the other window of a presentation. */
export const windows: WindowTexts = {
  byHand: {
    title: { speaker: '请自己打开讲解窗口', audience: '请自己打开课堂屏幕' },
    why: '浏览器阻止了新窗口。请使用这个链接，或者把网址复制到这个浏览器的新窗口中。两个窗口会自动相连。',
    open: { speaker: '打开讲解窗口', audience: '打开课堂屏幕' },
    address: '网址',
    copy: '复制网址',
    copied: '已复制。',
    notCopied: '浏览器不允许复制。请选中网址，自己复制。',
  },

  notLoaded: {
    title: {
      speaker: '无法加载讲解窗口',
      audience: '无法加载课堂屏幕',
    },
    why: '可能是网络断了。你可以在这个窗口中继续。',
    again: '重试',
  },
  framed: {
    title: '无法从框架中打开讲解窗口',
    why: '这个演示显示在另一个页面的框架里，那个页面不允许打开第二个窗口。请在单独的窗口中打开演示：在那里可以使用讲解窗口，并从同一步继续。',
    open: '打开演示',
  },
};

import type { Messages } from '../en';
import { formats } from './formats';

const { number } = formats;

/** What has gone wrong: in the address, in the browser, or in the file of a story. */
export const troubles: Pick<Messages, 'notices' | 'broken'> = {
  notices: {
    heading: '提示',
    dismiss: '关闭提示',
    dropped: (part, value) => {
      const said = `“${value}”`;
      switch (part) {
        case 'path':
          return `这里没有页面${said}。现在显示概览。`;
        case 'chapter':
          return `没有章节${said}。现在显示最接近的一章。`;
        case 'mode':
          return '这个故事没有章节，所以显示它的地图。';
        case 'layers':
          return `本地图没有这些图层：${said}。其他图层已显示。`;
        case 'places':
          return `本地图没有这些地点：${said}。其他地点已显示。`;
        case 'only-strange-layers':
          return `本地图没有这些图层：${said}。现在显示通常的图层。`;
        case 'only-strange-places':
          return `本地图没有这些地点：${said}。现在显示通常的地点。`;
        case 'select':
          return `本地图没有：${said}。`;
        case 'date':
          return `${said}不是有效的日期。现在显示全部日期。`;
        case 'map':
          return `${said}不是本地图上的位置。现在显示整个地区。`;
        case 'theme':
          return `没有名为${said}的配色。`;
        case 'lang':
          return `本地图没有语言${said}。现在显示最接近的语言。`;
        case 'step':
          return `没有步骤${said}。现在显示第一步。`;
        case 'late-step':
          return `本章没有步骤${said}。现在显示本章最后一步。`;
        default:
          return `本页不认识网址中的这一部分：${part}=${value}。`;
      }
    },
    retryBy: (code) => (code === 'newer-edition' ? '加载新版本' : code === 'damaged' ? '重新加载页面' : '重试'),
    trouble: {
      'no-webgl': '这个浏览器没有WebGL，所以显示简易地图。所有功能都可用，只是没有那么流畅。',
      'worker-blocked': '浏览器中的某个程序（可能是扩展）不让动态地图启动，所以显示简易地图。所有功能都可用。',
      'worker-dead': '动态地图无法加载或已停止，所以显示简易地图。所有功能都可用。',
      'worker-restarts': '动态地图没有反应，正在重新启动。在此之前显示简易地图。',
      'context-lost': '动态地图已停止，所以显示简易地图。动态地图通常会自己恢复。',
      'no-map': '无法加载地图的一部分，所以地图不随你的选择变化。所有文字都完整。',
      'map-late': '地图还在加载，所以暂时不随你的选择变化。所有文字都完整。',
      'no-geometry': '无法加载海岸线。关系和说法都完整。',
      'dropped-file': '无法打开文件，因为本页有一部分无法加载。',
      'no-style': '无法加载本页的部分样式。所有文字都完整。',
      'no-present': '无法加载演示。你可以在这里阅读本章。',
      'no-language': '无法加载另一种语言，所以语言保持不变。',
      untranslated: '部分文字未能以这种语言加载，现在显示原文。',
      'no-second': '无法加载第二语言，所以名称和标题只有一种语言。',
      'no-answer': '服务器现在没有回应，所以页面保持不变。',
      damaged: '本页有一部分已损坏。重新加载页面就能修复。你的位置保存在网址中。',
      'newer-edition': '本页有新版本，旧版本的一些部分已经不在了。你的位置保存在网址中。',
    },
  },

  broken: {
    missing: '找不到故事',
    foreign: '这个故事在另一个网站上',
    unreachable: '无法加载这个故事',
    notJson: '无法读取这个故事',
    faulty: '这个故事有错误',
    missingWhy: (file) => `服务器上没有文件${file}。`,
    missingDo: '请检查网址中“story=”后面的名称。',
    foreignWhy: (file) => `网址要打开${file}。本页只加载自己网站上的故事。`,
    foreignDo: '请把文件放进文件夹“stories”，与其他故事放在一起，并在“story=”后面写它的名称。',
    unreachableWhy: (file, status) =>
      status === undefined ? `无法加载文件${file}。` : `请求文件${file}时，服务器的回应是${status}。`,
    unreachableDo: '请检查网络，然后重试。',
    notJsonWhy: (file) => `无法读取文件${file}。`,
    faultyWhy: (file, faults) =>
      faults === 0 ? `文件${file}有错误。` : `文件${file}有${number(faults)}个错误。改正以后，故事就会显示。`,
    faultsMissing: '无法加载要改正的内容列表。请重试。',
    faults: '要改正的内容',
    wholeFile: '整个文件',
    lineAndColumn: (line, column) => `第${number(line)}行，第${number(column)}列`,
    inside: (id) => `在“${id}”中`,
    more: (count) => `还有${number(count)}个。`,
    retry: '重试',
    openDefault: '打开自带的故事',
  },
};

import type { SearchTexts } from '../../late/search-texts';
import { formats } from '../formats';

const { number } = formats;

/** The search's dialog, and the actions that only it offers. */
export const search: SearchTexts = {
  close: '关闭搜索',
  results: '结果',
  suggestions: '建议',
  knows: (names) =>
    `可搜索地点、人物、事件、说法等，用任何一个名称都行${names.length ? `：${names.join('、')}` : ''}。`,
  found: (finds) => `${number(finds)}个结果`,
  likeliest: (shown, finds) => `${number(finds)}个结果中最接近的${number(shown)}个`,
  nothing: (query) => `没有“${query}”的结果。`,
  keys: '方向键移动，Enter打开，Esc关闭。',
  kinds: { page: '页面', question: '未解答的问题', action: '操作' },
  actions: {
    saveTable: (save) => `关系：${save}`,
    letterKeys: { on: '字母键：打开', off: '字母键：关闭' },
    originalNames: { on: '原文名称：打开', off: '原文名称：关闭' },
  },
  also: {
    nothing: [],
    present: ['上课', '讲课', '课堂', '幻灯片', '放映'],
    allLayersOn: ['打开全部图层', '全部图层'],
    allLayersOff: ['关闭全部图层', '全部图层'],
    auto: ['系统', '自动'],
    day: ['白天', '浅色', '亮色'],
    night: ['黑夜', '深色', '暗色', '夜晚'],
    projector: ['投影仪', '大屏幕', '对比度'],
    print: ['PDF', '纸', '打印'],
    save: ['下载', '图像', '图片', '导出'],
    quiz: ['测试', '题目', '练习'],
    share: ['链接', '网址', '二维码', '扫码', '发送', '手机'],
    table: ['下载', '导出', '表格', '电子表格', '数据', '网络', 'Gephi', 'Kumu', 'Cytoscape'],
    cite: ['参考文献', '引文', '出处', 'Zotero', 'RIS', 'BibTeX'],
    play: ['动画', '时间轴', '时间线', '停止'],
    originalNames: ['文字', '汉字', '语言', '写法', '原名'],
    letterKeys: ['快捷键', '键盘', '单键', '语音'],
  },
};

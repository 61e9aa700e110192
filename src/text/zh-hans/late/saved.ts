import { isolated } from '../../isolated';
import type { PictureTexts } from '../../late/picture-texts';
import type { SaveTexts } from '../../late/save-texts';
import { formats } from '../formats';

const { date, list, number } = formats;

export const save: SaveTexts = {
  print: '打印…',
  png: '图片（PNG）',
  svg: '矢量图（SVG）',
  svgFor: '任何大小都清晰，可用于幻灯片和印刷',
  scale: (times) => `${number(times)}×`,
  pixels: (width, height) => `${width} × ${height}`,
  making: '正在制作图片…',
  saved: (file) => `已保存${file}`,
  handedOver: (file) =>
    `${file}应该很快出现在你的下载文件夹里。如果没有，请在单独的标签页打开本地图：外层页面可能不允许下载。`,
  refused: '本地图的外层页面不允许下载。请在单独的标签页打开地图，在那里保存。',
  blocked: '为了保护你的隐私，这个浏览器不允许页面制作图片。请选矢量图（SVG）。',
  failed: '无法制作图片。其他部分都可用。请重试。',
  printFailed: '无法开始打印。其他部分都可用。请重试。',
  tooLarge: (width, height) => `这个浏览器无法制作${width} × ${height}像素的图片。请选小一些的，或选矢量图。`,
};

export const picture: PictureTexts = {
  dateline: (places, day) => `${isolated(places)}，${day}`,
  asOf: (day) => `${date(day)}的地图`,
  source: (title, line) => `依据：${isolated(title)}。${line}。`,
  credit: '地图数据：Natural Earth',
  described: (places, layers) =>
    [
      places.length ? `地图，包括${list(places)}。` : '地图。',
      layers.length ? `已显示的关系：${list(layers)}。` : '没有显示任何关系。',
    ].join(''),
};

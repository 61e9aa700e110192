import type { OfflineTexts } from '../../../late/classroom/offline-texts';
import { formats } from '../../formats';

const { number, date } = formats;

export const offline: OfflineTexts = {
  title: '没有网络时',
  kept: (megabytes, day) =>
    `本地图已保存在这台设备上，没有网络也能打开。大小为${number(megabytes)} MB，是${date(day)}的版本。`,
  partly: (megabytes, day) =>
    `本地图的一部分已保存在这台设备上：${number(megabytes)} MB，是${date(day)}的版本。要保存其余部分，请按按钮。`,
  coming: '本地图还没有保存在这台设备上。请过一会儿再打开本页。',
  none: '这个浏览器不保存地图。请在有网络时打开，并让窗口一直开着。',
  keep: '把地图保存在这台设备上',
  keeping: '正在保存地图…',
  endings: {
    done: '地图会一直留在这台设备上，直到你删除它。',
    refused: '地图已保存，但空间不足时，浏览器可能会删除它。请在上课前来这里看一看。',
    full: '这台设备的存储空间已满。有网络时一切可用。请腾出一些空间，再按一次。',
    failed: '地图的一部分无法加载。有网络时一切可用。请再按一次。',
  },
  update: '本地图有新版本。你可以继续用现在的版本。',
  load: '加载新版本',
  otherWindows: '本地图还在其他窗口中打开着。请先关闭它们，再加载新版本。',
  presentationOpen: '本地图的演示还开着。请先退出演示，再加载新版本。',
  notLoaded: '无法加载新版本。一切照常可用，下次打开时就是新版本。',
};

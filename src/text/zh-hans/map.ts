import type { Messages } from '../en';
import { isolated } from '../isolated';
import { formats } from './formats';

const { number, date, span, list } = formats;

/** The map, the controls around it, and the pictures that are saved of it. */
export const map: Pick<
  Messages,
  | 'status'
  | 'map'
  | 'furniture'
  | 'timeline'
  | 'picture'
  | 'theme'
  | 'originalNames'
  | 'search'
  | 'gathered'
  | 'whichLine'
> = {
  status: {
    shown: (names) => `已显示${list(names)}`,
    hidden: (names) => `已隐藏${list(names)}`,
    layersOn: (on, all) => `已显示${number(on)}个图层，共${number(all)}个`,
    onlyLayer: (name) => `只显示${name}`,
    placesOn: (on, all) => `已显示${number(on)}个地点，共${number(all)}个`,
    selected: (kind, title) => `${kind}：${title}`,
    overview: '概览',
    turnedTo: (place) => `地图已移到${place}`,
    onDate: (day, relations, all) => `${date(day)}：已显示${number(relations)}条关系，共${number(all)}条`,
    allDates: '全部日期',
    mapContents: '地图显示的内容',
    mapKeys: '方向键移动地图，加号和减号缩放。',
    mapShows: (places, relations) =>
      [
        places.length ? `地点：${list(places)}。` : '没有显示任何地点。',
        relations ? `已显示${number(relations)}条关系：` : '没有显示任何关系。',
      ].join(''),
    letterKeys: {
      on: '字母键已打开。',
      off: '字母键已关闭。按Control K或Command K打开搜索。',
    },
  },

  map: {
    'Map.Title': '关系地图',
  },

  furniture: {
    controls: '地图控件',
    zoomIn: '放大',
    zoomOut: '缩小',
    wholeRegion: '显示整个地区',
    move: '移动地图',
    moveTo: { up: '上移', left: '左移', right: '右移', down: '下移' },
    backToRegion: '返回整个地区',
    pointers: '地图边缘以外的地点',
    km: (km, from) => `距${from}${number(km)}公里`,
    turnTo: (place) => `把地图移到${place}`,
    note: '地图说明与素材来源',
    credit: 'Natural Earth',
  },

  timeline: {
    title: '时间轴',
    slider: '日期',
    keys: '左右方向键：换一个日期。加Shift：换一天。Page Up和Page Down：换一段时间。加号和减号：缩放。Enter：事件列表。Delete：全部日期。',
    allDates: '全部日期',
    showAll: '显示全部日期',
    day: (day) => date(day),
    play: '按日期播放',
    pause: '暂停',
    zoomIn: '放大时间轴',
    zoomOut: '缩小时间轴',
    events: (count) => `${number(count)}个事件`,
    before: '故事开始之前',
    after: '故事结束之后',
    eventsBy: (count, all) => `${number(all)}件事中已有${number(count)}件`,
    eventsOf: (count, all) => `${number(all)}件事中${number(count)}件`,
    list: '事件',
    notLoaded: '无法加载列表。其他部分都可用。再按一次可以重试。',
    span,
    onOtherDates: (count) => `${number(count)}项在其他日期`,
    moreOnOtherDates: (count) => `另有${number(count)}项在其他日期`,
    nothingOnDate: (day) => `${date(day)}没有内容。`,
    notYet: (day) => `在本地图上，它的日期在${date(day)}之后。`,
    notAllYet: (day) => `在本地图上，它有一些日期在${date(day)}之后。`,
  },

  picture: {
    take: '打印、保存或分享地图',
  },

  theme: {
    choose: '配色',
    chooseWithNames: '配色和名称',
    auto: '跟随我的设备',
    day: '日间',
    night: '夜间',
    projector: '投影',
  },

  originalNames: {
    second: '第二语言',
    noSecond: '无',
    show: '原文名称',
    beside: (name, original) => `${name}（${isolated(original)}）`,
  },

  search: {
    open: '搜索',
    coming: '正在加载搜索…',
    notLoaded: '无法加载搜索。其他部分都可用。再打开一次可以重试。',
    actions: {
      present: '开始演示',
      allLayersOn: '显示全部关系',
      allLayersOff: '隐藏全部关系',
      allPlacesOn: '显示全部地点',
      allPlacesOff: '隐藏全部地点',
      colours: (name) => `配色：${name}`,
      save: (format) => `保存地图：${format}`,
    },
  },

  gathered: {
    title: '在地图上合并显示',
    note: (relations, marks) =>
      `地图把${number(relations)}条关系合并成${number(marks)}条线。线上的数字表示它代表几条关系。选中这条线，可以列出这些关系。也可以放大地图。`,
    relations: (count) => `${number(count)}条关系`,
    places: (count) => `${number(count)}个地点`,
    place: (name, more) => `${isolated(name)}和另外${number(more)}个地点`,
    within: (name) => `${name}之间`,
    several: '多条关系，标有数目',
    zoomIn: '放大',
  },

  whichLine: '选哪一条？',
};

import type { BuiltTexts } from '../../late/built-texts';

/** What only pages of the build say, which run no program. */
export const built: BuiltTexts = {
  withoutScript: {
    says: 'JavaScript已关闭，所以地图不能操作。',
    statements: '阅读全部说法',
    back: '返回地图',
    map: '关系地图',
    relationships: '全部关系和相关说法',
    otherStory: '这个网址属于另一个故事：',
  },
  notFound: {
    title: '这个网址没有页面',
    why: '聊天软件或邮件程序可能改动或截断了链接。地图在这里：',
    start: '打开地图',
  },
};

import type { BuiltTexts } from '../../late/built-texts';

export const built: BuiltTexts = {
  withoutScript: {
    says: 'JavaScript已關閉，所以地圖無法操作。',
    statements: '閱讀所有陳述',
    back: '回到地圖',
    map: '關係地圖',
    relationships: '所有關係與相關陳述',
    otherStory: '這個網址屬於另一個故事：',
  },
  notFound: {
    title: '這個網址沒有頁面',
    why: '聊天或郵件程式可能改動或截斷了連結。地圖在這裡：',
    start: '開啟地圖',
  },
};

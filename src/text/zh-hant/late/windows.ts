import type { WindowTexts } from '../../late/window-texts';

export const windows: WindowTexts = {
  byHand: {
    title: { speaker: '請自己開啟講者視窗', audience: '請自己開啟學生畫面' },
    why: '你的瀏覽器擋住了新視窗。請使用這個連結，或把網址複製到這個瀏覽器的新視窗。兩個視窗會自動連接。',
    open: { speaker: '開啟講者視窗', audience: '開啟學生畫面' },
    address: '網址',
    copy: '複製網址',
    copied: '已複製。',
    notCopied: '你的瀏覽器不允許複製。請選取網址，再自己複製。',
  },
  notLoaded: {
    title: {
      speaker: '講者視窗無法載入',
      audience: '學生畫面無法載入',
    },
    why: '可能是網路斷了。你可以在這個視窗繼續。',
    again: '再試一次',
  },
  framed: {
    title: '講者視窗無法從框架中開啟',
    why: '這場簡報顯示在另一個頁面的框架裡，那個頁面不允許開啟第二個視窗。請在獨立的視窗開啟簡報：在那裡可以使用講者視窗，並從同一步繼續。',
    open: '開啟簡報',
  },
};

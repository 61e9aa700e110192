import type { HelpTexts } from '../../late/help-texts';

export const help: HelpTexts = {
  title: '按鍵與簡報筆',
  everywhere:
    'Page Up和Page Down隨時可用。方向鍵、空白鍵和Enter也可用，除非你正在使用清單、按鈕或輸入框。按Tab可以移到地圖。畫面變黑或變白時，按第一下會回到地圖。',
  close: '關閉',
  letterKeys: '字母鍵',
  letterKeysMean:
    '單一字母和符號一按就有作用：N、B、?、「.」和「/」。如果語音輸入或鍵盤不小心觸發它們，就把字母鍵關閉。關閉後，簡報筆的黑畫面鍵也不能用。',
};

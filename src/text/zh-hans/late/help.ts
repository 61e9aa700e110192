import type { HelpTexts } from '../../late/help-texts';

/** The sheet of the lesson's keys. */
export const help: HelpTexts = {
  title: '按键和翻页笔',
  everywhere:
    'Page Up和Page Down随时可用。方向键、空格键和Enter也可用，但在列表、按钮或输入框中除外。按Tab可以到达地图。黑屏或白屏时，第一次按键会让地图重新出现。',
  close: '关闭',
  letterKeys: '字母键',
  letterKeysMean:
    '单个字母和符号一按就起作用：N、B、?、“.”和“/”。如果语音输入或键盘误触它们，请关闭字母键。这时翻页笔的黑屏键也会关闭。',
};

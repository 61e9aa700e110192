import type { Story } from '../../../../story/format';
import { isArticle } from '../../../is-article';
import { isolated } from '../../../isolated';
import type { AskingTexts } from '../../../late/classroom/asking-texts';
import { formats } from '../../formats';

const { number } = formats;

export const asking = (sources: Story['sources']): AskingTexts => {
  const one = isArticle(sources) ? '報導' : '來源';
  return {
    guess: { reader: '你的猜測', class: '全班的猜測' },
    how: {
      choice: '請選一項。',
      place: '請選一個地方。',
      pair: '請選兩個地方。',
      order: '請按先後排列，最早的放在最上面。',
      date: '請選一個日期。',
    },
    onMap: '在地圖上回答',
    press: '請按地圖上的一個地方。',
    earlier: (title) => `往前移：${isolated(title)}`,
    later: (title) => `往後移：${isolated(title)}`,
    moved: (title, at, all) => `${isolated(title)}：第${number(at)}個，共${number(all)}個`,
    order: '就按這個順序',
    said: `${one}所說`,
    same: `${one}所說也一樣`,
    workedOut: `根據${one}推算`,
    sameWorkedOut: `根據${one}推算也一樣`,
    marks: `在地圖上，虛線是猜測，實線是${one}所說的內容。`,
    first: '最初的猜測',
    question: '問題',
    guessed: '猜測',
    teach: {
      title: '先猜測，再查看',
      text: (chapters) =>
        `有${number(chapters)}個章節可以讓全班在看到答案之前先猜測。請在清單、地圖或講者視窗中記下猜測。接著，答案會與它並排顯示，並附上段落。猜測不會儲存。`,
    },
    unkept: '猜測不會儲存，也不會傳送。關閉這個頁面後就消失了。',
    quiz: {
      open: '小測驗：十個問題',
      title: '小測驗',
      close: '關閉小測驗',
      lead: '這十個問題出自這張地圖上的陳述。什麼都不儲存，也不傳送，也不計分。',
      fewer: (questions) => `這個故事只能出${number(questions)}個這樣的問題。什麼都不儲存，也不傳送，也不計分。`,
      none: '這個故事的陳述太少，出不了小測驗。需要有引用的話、人物或未解答的問題。',
      numbered: (at, all) => `第${number(at)}個問題，共${number(all)}個`,
      who: '這句話是誰說的？',
      basis: '我們怎麼知道這一點？',
      silent: '在這張地圖的陳述裡，誰一句話也沒有說？',
      unsaid: `下面哪個問題，${one}沒有回答？`,
      whoSaid: (words) => `「${isolated(words)}」是誰說的？`,
      answered: '你的答案',
      heads: {
        who: `${one}所說`,
        basis: '我們怎麼知道',
        silent: '在陳述裡沒有說過話的',
        unsaid: `${one}沒有回答的問題`,
      },
      here: `關於這一點，${one}所說的內容`,
      answer: '這張地圖上的答案',
      next: '下一個問題',
      end: '查看全部答案',
      answers: '全部答案，並排對照',
      again: '換一批問題',
    },
  };
};

import type { Story } from '../../../../story/format';
import { isArticle } from '../../../is-article';
import { isolated } from '../../../isolated';
import type { AskingTexts } from '../../../late/classroom/asking-texts';
import { formats } from '../../formats';

const { number } = formats;

export const asking = (sources: Story['sources']): AskingTexts => {
  const one = isArticle(sources) ? '文章' : '来源';
  return {
    guess: { reader: '你的猜测', class: '全班的猜测' },
    how: {
      choice: '请选一项。',
      place: '请选一个地点。',
      pair: '请选两个地点。',
      order: '请按先后排列，最早的放在最上面。',
      date: '请选一个日期。',
    },
    onMap: '在地图上回答',
    press: '请按地图上的一个地点。',
    earlier: (title) => `往前移：${isolated(title)}`,
    later: (title) => `往后移：${isolated(title)}`,
    moved: (title, at, all) => `${isolated(title)}：第${number(at)}个，共${number(all)}个`,
    order: '就按这个顺序',
    said: `${one}所说`,
    same: `${one}所说也一样`,
    workedOut: `根据${one}推算`,
    sameWorkedOut: `根据${one}推算也一样`,
    marks: `在地图上，虚线是猜测，实线是${one}所说的内容。`,
    first: '最初的猜测',
    question: '问题',
    guessed: '猜测',
    teach: {
      title: '先猜测，再查看',
      text: (chapters) =>
        `有${number(chapters)}个章节可以让全班在看到答案之前先猜测。请在列表、地图或讲解窗口中记下猜测。随后，答案会与它并排显示，并附上段落。猜测不会保存。`,
    },
    unkept: '猜测不会保存，也不会发送。关闭本页后就没有了。',
    quiz: {
      open: '小测验：十个问题',
      title: '小测验',
      close: '关闭小测验',
      lead: '这十个问题出自这张地图上的说法。什么都不保存，也不发送，也不计分。',
      fewer: (questions) => `这个故事只能出${number(questions)}个这样的问题。什么都不保存，也不发送，也不计分。`,
      none: '这个故事的说法太少，出不了小测验。需要有引用的话、人物或未解答的问题。',
      numbered: (at, all) => `第${number(at)}个问题，共${number(all)}个`,
      who: '这句话是谁说的？',
      basis: '我们怎么知道这一点？',
      silent: '在这张地图的说法里，谁一句话也没有说？',
      unsaid: `下面哪个问题，${one}没有回答？`,
      whoSaid: (words) => `“${isolated(words)}”是谁说的？`,
      answered: '你的答案',
      heads: {
        who: `${one}所说`,
        basis: '我们怎么知道',
        silent: '在说法里没有说过话的',
        unsaid: `${one}没有回答的问题`,
      },
      here: `关于这一点，${one}所说的内容`,
      answer: '这张地图上的答案',
      next: '下一个问题',
      end: '查看全部答案',
      answers: '全部答案，并排对照',
      again: '换一批问题',
    },
  };
};

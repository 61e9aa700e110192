import type { Story } from '../../../../story/format';
import { isArticle } from '../../../is-article';
import { isolated } from '../../../isolated';
import type { AskingTexts } from '../../../late/classroom/asking-texts';
import { formats } from '../../formats';

const { number } = formats;

export const asking = (sources: Story['sources']): AskingTexts => {
  const one = isArticle(sources) ? '記事' : '資料';
  return {
    guess: { reader: 'あなたの予想', class: 'クラスの予想' },
    how: {
      choice: '一つ選んでください。',
      place: '場所を一つ選んでください。',
      pair: '場所を二つ選んでください。',
      order: '早いものが上になるように並べてください。',
      date: '日付を一つ選んでください。',
    },
    onMap: '地図で答える',
    press: '地図の上の場所を押してください。',
    earlier: (title) => `前へ：${isolated(title)}`,
    later: (title) => `後へ：${isolated(title)}`,
    moved: (title, at, all) => `${isolated(title)}：${number(all)}件中${number(at)}番目`,
    order: 'この順にする',
    said: `${one}が述べていること`,
    same: `${one}も同じことを述べている`,
    workedOut: `${one}から割り出したこと`,
    sameWorkedOut: `${one}から割り出したことも同じ`,
    marks: `地図では、破線が予想、実線が${one}の述べていることです。`,
    first: '最初の予想',
    question: '質問',
    guessed: '予想',
    teach: {
      title: 'まず予想し、それから見る',
      text: (chapters) =>
        `${number(chapters)}個の章では、答えを見る前にクラスで予想できます。予想は、一覧、地図、または発表者用画面で選んでください。答えは段落番号とともにその隣に表示されます。予想は保存されません。`,
    },
    unkept: '予想は保存も送信もされません。このページを閉じると消えます。',
    quiz: {
      open: 'クイズ：10の質問',
      title: 'クイズ',
      close: 'クイズを閉じる',
      lead: 'この地図の記述から作った10の質問です。何も保存や送信はせず、点数も数えません。',
      fewer: (questions) =>
        `このストーリーから作れる質問は${number(questions)}問だけです。何も保存や送信はせず、点数も数えません。`,
      none: 'このストーリーには、クイズを作るための記述が足りません。引用された言葉、人物、答えのない質問が必要です。',
      numbered: (at, all) => `質問${number(all)}問中${number(at)}問目`,
      who: 'これを言ったのはだれですか。',
      basis: 'なぜ分かるのですか。',
      silent: 'この地図の記述に、言葉が一つもないのはだれですか。',
      unsaid: `次の質問のうち、${one}が答えていないのはどれですか。`,
      whoSaid: (words) => `「${isolated(words)}」と言ったのはだれか。`,
      answered: 'あなたの答え',
      heads: {
        who: `${one}が述べていること`,
        basis: '分かる理由',
        silent: '記述に言葉が一つもない人',
        unsaid: `${one}が答えていない質問`,
      },
      here: `これについて${one}が述べていること`,
      answer: 'この地図での答え',
      next: '次の質問',
      end: 'すべての答えを見る',
      answers: 'すべての答えを並べて見る',
      again: '別の質問に答える',
    },
  };
};

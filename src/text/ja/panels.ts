import type { Messages } from '../en';

/** The pages of the panel: of the whole story, and of one thing. */

export const panels: Messages['panels'] = {
  voices: {
    title: 'それぞれの声',
    open: 'それぞれの声',
    lead: 'だれが、だれに、何を言っているか。かぎかっこの中は、記事の原文か、その訳です。',
    sourceItself: () => ['記事自身'],
  },
  matrix: {
    title: '場所ごとの表',
    open: '場所ごとの表',
  },
  source: {
    title: '段落ごとに見る記事',
    open: '記事',
    lead: '段落ごとに、その内容を私たちの言葉で示し、もとづく記述を並べています。記事の本文は載せていません。記事を手元に置いて、確かめてください。',
    cite: 'この地図を引用する',
  },
  names: {
    title: '名前と境界線',
    open: '争いのある場所と名前',
  },
  teach: {
    title: 'この地図を授業で使う',
    open: '授業で使う',
  },
  kinds: {
    title: '線と印',
    open: '線と印',
  },
};

export const detail: Messages['detail'] = {
  back: '戻る',
  backToChapter: '章に戻る',
  backTo: {
    voices: 'それぞれの声に戻る',
    matrix: '場所ごとの表に戻る',
    source: '段落に戻る',
    names: '名前に戻る',
    teach: '戻る',
    kinds: '戻る',
  },
  article: '記事',
};

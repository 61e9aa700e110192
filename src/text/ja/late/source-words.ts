import type { Words } from '../../en';
import { isolated } from '../../isolated';
import { formats } from '../formats';

const { number, list } = formats;

/** In a story whose one source is no news article: there “記事” would be false. */
export const otherSource: Words = {
  panels: {
    voices: {
      lead: 'だれが、だれに、何を言っているか。かぎかっこの中は、資料の原文か、その訳です。',
      sourceItself: () => ['資料自身'],
    },
    source: {
      title: '段落ごとに見る資料',
      open: '資料',
      lead: '段落ごとに、その内容を私たちの言葉で示し、もとづく記述を並べています。資料の本文は載せていません。資料を手元に置いて、確かめてください。',
    },
  },
  names: { context: '背景の説明（資料にはない内容）' },
  detail: { article: '資料' },
  basis: {
    reported: '資料が伝える',
    reportedMeans: 'だれかの言葉としてではなく、資料自身がそう述べています。',
    saidMeans: '資料が、だれかの言葉や意見として伝えています。だれの発言かを示します。',
    inferredMeans: '私たちが資料から割り出しました。どう割り出したかを示します。',
  },
  about: { article: '資料' },
};

/** In a story with several sources. A citation names its source. */
export const severalSources: Words = {
  panels: {
    voices: {
      lead: 'だれが、だれに、何を言っているか。かぎかっこの中は、資料の原文か、その訳です。',
      sourceItself: (title, source = '') => [`資料${isolated(source)}自身：`, title],
    },
    source: {
      title: '段落ごとに見る資料',
      open: '資料',
      lead: '段落ごとに、その内容を私たちの言葉で示し、もとづく記述を並べています。資料の本文は載せていません。どの資料も手元に置いて、確かめてください。',
    },
  },
  names: { context: '背景の説明（どの資料にもない内容）' },
  detail: { article: '資料' },
  basis: {
    reported: '資料が伝える',
    reportedMeans: 'だれかの言葉としてではなく、ある資料自身がそう述べています。',
    saidMeans: 'ある資料が、だれかの言葉や意見として伝えています。だれの発言かを示します。',
    inferredMeans: '私たちが資料から割り出しました。どう割り出したかを示します。',
  },
  paragraphs: {
    one: (paragraph, source = '') => `資料${isolated(source)}、段落${number(paragraph)}`,
    seen: (numbers, source = '') => `${isolated(source)} ¶ ${numbers.map(number).join('、')}`,
    spoken: (numbers, source = '') => `資料${isolated(source)}、段落${list(numbers.map(number))}`,
  },
  about: {
    article: '資料',
    sourceLength: (count, source = '') =>
      count === 1
        ? '1段落です。本文は載せていません。'
        : `${number(count)}段落あります。「${isolated(source)} ¶ 3」は、その3番目の段落のことです。本文は載せていません。`,
  },
};

import type { Words } from '../../en';
import { isolated } from '../../isolated';
import { formats } from '../formats';

const { number, list } = formats;

/** In a story whose one source is no news article. */
export const otherSource: Words = {
  panels: {
    voices: {
      lead: '誰說了什麼，又是對誰說的。引號裡的話照錄來源原文，或是原文的翻譯。',
      sourceItself: () => ['來源本身'],
    },
    source: {
      title: '逐段看來源',
      open: '來源',
      lead: '用我們的話說明每一段的主題，並列出依據這一段的陳述。這裡沒有收錄來源的原文。手邊請準備一份來源，方便查對。',
    },
  },
  names: { context: '背景資料，不是來源的內容' },
  detail: { article: '來源' },
  basis: {
    reportedMeans: '來源自己這樣寫，不是某人的話。',
    saidMeans: '來源寫明這是某人的話或看法。我們註明是誰說的。',
    inferredMeans: '我們根據來源推算，並說明怎麼推算。',
  },
  about: { article: '來源' },
};

/** In a story with several sources. */
export const severalSources: Words = {
  panels: {
    voices: {
      lead: '誰說了什麼，又是對誰說的。引號裡的話照錄各個來源的原文，或是原文的翻譯。',
      sourceItself: (title, source = '') => [`來源${isolated(source)}本身：`, title],
    },
    source: {
      title: '逐段看各個來源',
      open: '來源',
      lead: '用我們的話說明每一段的主題，並列出依據這一段的陳述。這裡沒有收錄各個來源的原文。手邊請準備這些來源，方便查對。',
    },
  },
  names: { context: '背景資料，不是來源的內容' },
  detail: { article: '來源' },
  basis: {
    reportedMeans: '某個來源自己這樣寫，不是某人的話。',
    saidMeans: '某個來源寫明這是某人的話或看法。我們註明是誰說的。',
    inferredMeans: '我們根據各個來源推算，並說明怎麼推算。',
  },
  paragraphs: {
    one: (paragraph, source = '') => `來源${isolated(source)}第${number(paragraph)}段`,
    seen: (numbers, source = '') => `${isolated(source)}第${numbers.map(number).join('、')}段`,
    spoken: (numbers, source = '') => `來源${isolated(source)}第${list(numbers.map(number))}段`,
  },
  about: {
    article: '來源',
    sourceLength: (count, source = '') =>
      `共${number(count)}段。「${isolated(source)}第1段」指這個來源的第1段。這裡沒有收錄原文。`,
  },
};

import type { Words } from '../../en';
import { isolated } from '../../isolated';
import { formats } from '../formats';

const { number } = formats;

/** What is said differently in a story whose one source is no news article. */
export const otherSource: Words = {
  panels: {
    voices: {
      lead: '谁说了什么，说给谁。引号里的话照抄来源原文，或是原文的译文。',
      sourceItself: () => ['来源本身'],
    },
    source: {
      title: '逐段看来源',
      open: '来源',
      lead: '这里用我们自己的话写出每段讲什么，以及依据它的说法。这里不含来源原文。请在手边放一份，以便核对。',
    },
  },
  names: { context: '背景资料，不是来源内容' },
  detail: { article: '来源' },
  basis: {
    reportedMeans: '来源自己这样写，没有说这是谁的话。',
    saidMeans: '来源写明这是某人的话或看法。我们注明是谁说的。',
    inferredMeans: '这是我们根据来源推算的。我们写明怎样推算。',
  },
  about: { article: '来源' },
};

/** What is said differently in a story with several sources: a citation names its source. */
export const severalSources: Words = {
  panels: {
    voices: {
      lead: '谁说了什么，说给谁。引号里的话照抄各来源的原文，或是原文的译文。',
      sourceItself: (title, source = '') => [`来源${isolated(source)}本身：`, title],
    },
    source: {
      title: '逐段看各来源',
      open: '来源',
      lead: '这里用我们自己的话写出每段讲什么，以及依据它的说法。这里不含各来源的原文。请在手边各放一份，以便核对。',
    },
  },
  names: { context: '背景资料，不是来源内容' },
  detail: { article: '来源' },
  basis: {
    reportedMeans: '某个来源自己这样写，没有说这是谁的话。',
    saidMeans: '某个来源写明这是某人的话或看法。我们注明是谁说的。',
    inferredMeans: '这是我们根据各来源推算的。我们写明怎样推算。',
  },
  paragraphs: {
    one: (paragraph, source = '') => `来源${isolated(source)}，第${number(paragraph)}段`,
    seen: (numbers, source = '') => `${isolated(source)} 第${numbers.map(number).join('、')}段`,
    spoken: (numbers, source = '') => `来源${isolated(source)}，第${numbers.map(number).join('、')}段`,
  },
  about: {
    article: '来源',
    sourceLength: (count, source = '') =>
      `共${number(count)}段。“${isolated(source)} 第3段”表示它的第3段。这里不含原文。`,
  },
};

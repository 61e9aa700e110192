import type { Words } from '../../en';
import { isolated } from '../../isolated';
import { formats } from '../formats';

const { number, list } = formats;

/** For a story whose one source is no news article. */
export const otherSource: Words = {
  panels: {
    voices: {
      lead: '누가 누구에게 무엇을 말하는지 보여 줍니다. 따옴표 안의 말은 자료의 원문이거나 그 번역입니다.',
      sourceItself: () => ['자료 자체'],
    },
    source: {
      title: '문단별로 보는 자료',
      open: '자료',
      lead: '각 문단의 내용을 풀어 쓴 말로 소개하고, 그 문단에 근거한 진술을 보여 줍니다. 자료의 본문은 들어 있지 않습니다. 자료를 옆에 두고 확인해 보세요.',
    },
  },
  names: { context: '배경 설명, 자료에 없는 내용' },
  detail: { article: '자료' },
  basis: {
    reportedMeans: '누군가의 말로서가 아니라 자료가 직접 전하는 내용입니다.',
    saidMeans: '자료가 누군가의 말이나 의견으로 전하는 내용입니다. 누가 말했는지 밝힙니다.',
    inferredMeans: '자료를 바탕으로 우리가 추론한 내용입니다. 어떻게 추론했는지 밝힙니다.',
  },
  about: { article: '자료' },
};

/** For a story with several sources, which citations name. */
export const severalSources: Words = {
  panels: {
    voices: {
      lead: '누가 누구에게 무엇을 말하는지 보여 줍니다. 따옴표 안의 말은 자료들의 원문이거나 그 번역입니다.',
      sourceItself: (title, source = '') => [`자료 ${isolated(source)} 자체: `, title],
    },
    source: {
      title: '문단별로 보는 자료들',
      open: '자료',
      lead: '각 문단의 내용을 풀어 쓴 말로 소개하고, 그 문단에 근거한 진술을 보여 줍니다. 자료들의 본문은 들어 있지 않습니다. 자료들을 옆에 두고 확인해 보세요.',
    },
  },
  names: { context: '배경 설명, 자료들에 없는 내용' },
  detail: { article: '자료' },
  basis: {
    reportedMeans: '누군가의 말로서가 아니라 한 자료가 직접 전하는 내용입니다.',
    saidMeans: '한 자료가 누군가의 말이나 의견으로 전하는 내용입니다. 누가 말했는지 밝힙니다.',
    inferredMeans: '자료들을 바탕으로 우리가 추론한 내용입니다. 어떻게 추론했는지 밝힙니다.',
  },
  paragraphs: {
    one: (paragraph, source = '') => `자료 ${isolated(source)}, ${number(paragraph)}문단`,
    seen: (numbers, source = '') => `${isolated(source)} ¶ ${numbers.map(number).join(', ')}`,
    spoken: (numbers, source = '') =>
      `자료 ${isolated(source)}, ${list(numbers.map((paragraph) => `${number(paragraph)}문단`))}`,
  },
  about: {
    article: '자료들',
    sourceLength: (count, source = '') =>
      count === 1
        ? '문단은 1개입니다. 본문은 들어 있지 않습니다.'
        : `문단은 ${number(count)}개입니다. “${isolated(source)} ¶ 3”은 이 자료의 3문단을 뜻합니다. 본문은 들어 있지 않습니다.`,
  },
};

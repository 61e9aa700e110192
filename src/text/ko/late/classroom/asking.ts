import type { Story } from '../../../../story/format';
import { isArticle } from '../../../is-article';
import { isolated } from '../../../isolated';
import { withParticle } from '../../../korean-particles';
import type { AskingTexts } from '../../../late/classroom/asking-texts';
import { formats } from '../../formats';

const { number } = formats;

export const asking = (sources: Story['sources']): AskingTexts => {
  const one = isArticle(sources) ? '기사' : sources.length > 1 ? '자료들' : '자료';
  const given = withParticle(one, 'subject');
  return {
    guess: { reader: '나의 예상', class: '학생들의 예상' },
    how: {
      choice: '하나를 고르세요.',
      place: '장소를 하나 고르세요.',
      pair: '장소를 두 곳 고르세요.',
      order: '먼저 일어난 것이 위에 오도록 순서대로 놓으세요.',
      date: '날짜를 하나 고르세요.',
    },
    onMap: '지도에서 답하기',
    press: '지도에서 장소를 누르세요.',
    earlier: (title) => `앞으로: ${isolated(title)}`,
    later: (title) => `뒤로: ${isolated(title)}`,
    moved: (title, at, all) => `${isolated(title)}: ${number(all)}개 중 ${number(at)}번째`,
    order: '이 순서로 하기',
    said: `${given} 말하는 것`,
    same: `${given} 말하는 것도 같음`,
    workedOut: `${one}에서 추론한 것`,
    sameWorkedOut: `${one}에서 추론한 것도 같음`,
    marks: `지도에서 점선은 예상이고, 실선은 ${given} 말하는 것입니다.`,
    first: '처음 예상',
    question: '질문',
    guessed: '예상',
    teach: {
      title: '먼저 예상하고, 그다음에 보기',
      text: (chapters) =>
        `${number(chapters)}개 장에서는 답을 보기 전에 학생들이 예상해 볼 수 있습니다. 예상을 목록이나 지도, 발표자 창에 적어 두세요. 그러면 답이 문단 번호와 함께 그 옆에 나타납니다. 예상은 저장되지 않습니다.`,
    },
    unkept: '예상은 저장하지도 보내지도 않습니다. 이 페이지를 닫으면 사라집니다.',
    quiz: {
      open: '퀴즈: 질문 열 개',
      title: '퀴즈',
      close: '퀴즈 닫기',
      lead: '이 지도의 진술로 만든 질문 열 개입니다. 아무것도 저장하거나 보내지 않고, 점수도 세지 않습니다.',
      fewer: (questions) =>
        `이 이야기로는 이런 질문을 ${number(questions)}개만 만들 수 있습니다. 아무것도 저장하거나 보내지 않고, 점수도 세지 않습니다.`,
      none: '이 이야기에는 퀴즈를 만들 진술이 부족합니다. 인용한 말이나 인물, 답이 없는 질문이 필요합니다.',
      numbered: (at, all) => `질문 ${number(all)}개 중 ${number(at)}번째`,
      who: '이 말은 누가 했을까요?',
      basis: '이것은 어떻게 아나요?',
      silent: '이 지도의 진술에 말이 하나도 없는 사람은 누구일까요?',
      unsaid: `다음 질문 가운데 ${given} 답하지 않는 것은 무엇일까요?`,
      whoSaid: (words) => `“${isolated(words)}”, 이 말은 누가 했나?`,
      answered: '나의 답',
      heads: {
        who: `${given} 말하는 것`,
        basis: '이것을 아는 방법',
        silent: '진술에 말이 하나도 없는 사람',
        unsaid: `${given} 답하지 않는 질문`,
      },
      here: `이에 대해 ${given} 말하는 것`,
      answer: '이 지도의 답',
      next: '다음 질문',
      end: '모든 답 보기',
      answers: '모든 답 나란히 보기',
      again: '다른 질문 풀기',
    },
  };
};

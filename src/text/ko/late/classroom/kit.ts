import type { KitTexts } from '../../../late/classroom/kit-texts';
import { formats } from '../../formats';

const { number, list } = formats;

export const kit: KitTexts = {
  title: '수업용 활동지',
  lead: '빈칸 지도, 답을 쓰는 질문, 오려 쓰는 카드, 정답과 수업 계획입니다. 모두 이 이야기로 만들었습니다.',
  open: '활동지 인쇄 또는 복사',

  close: '닫기',
  paper: '용지',
  papers: { a4: 'A4', letter: '레터' },
  wallSize: '벽 지도의 쪽수',
  pages: (pages) => `${number(pages)}쪽`,
  all: '활동지 모두 인쇄',
  print: '인쇄',
  printOne: (sheet) => `인쇄: ${sheet}`,
  copy: '문서용으로 복사',
  copyOne: (sheet) => `문서용으로 복사: ${sheet}`,
  making: '활동지를 만드는 중…',
  copied: '복사했습니다. 이제 문서에 붙여 넣으세요.',
  copiedWithoutMap:
    '이 브라우저에서는 페이지가 그림을 복사할 수 없어서 지도 없이 복사했습니다. 지도는 활동지를 인쇄하면 나옵니다.',
  notCopied: '이 브라우저에서는 복사할 수 없으니, 활동지를 인쇄하거나 PDF로 저장하세요.',
  failed: '활동지를 만들지 못했습니다. 다른 것은 모두 쓸 수 있습니다. 다시 누르세요.',
  noLand: '땅을 불러오지 못해서 지도에 땅이 없습니다. 이 창을 닫고 다시 여세요.',

  sheets: {
    plan: { title: '수업 계획', what: '한 쪽에 담은 질문과 과제, 그리고 10분, 15분, 45분 수업의 시간 배분입니다.' },
    chapters: { title: '모든 장', what: '장마다 지도, 발표자용 메모, 질문과 답이 있습니다.' },
    answers: { title: '정답', what: '선생님용입니다. 질문, 표, 지도, 카드의 답이 모두 있습니다.' },
    pupils: { title: '학생 활동지', what: '장마다 나오는 질문과 답을 쓸 줄, 그리고 빈칸이 있는 표입니다.' },
    blanks: { title: '빈칸 지도', what: '이름 대신 번호가 있고, 이름을 쓸 줄과 장소 목록이 있습니다.' },
    mute: { title: '이름 없는 지도', what: '해안선과 경계, 장소마다 점 하나를 한 쪽 가득 그린 지도입니다.' },
    cards: { title: '오려서 나누는 카드', what: '어떻게 아는지에 따라 나눌 진술과, 순서대로 놓을 사건입니다.' },
    wall: { title: '벽 지도', what: '이름 없는 지도를 여러 쪽으로 나누었습니다. 이어 붙여서 쓰세요.' },
  },

  name: '이름',
  day: '날짜',
  map: (sheet) => `지도: ${sheet}`,

  blanks: {
    task: '어느 장소가 몇 번일까요? 줄 위에 이름을 쓰세요.',
    places: '장소',
  },
  mute: { task: '점 옆에 장소의 이름을 쓰세요.' },
  wall: {
    task: '테두리를 따라 자르고 이어 붙이세요.',
    part: (row, column) => `${number(row)}째 줄, ${number(column)}째 칸`,
  },
  pupils: {
    questions: '질문',
    table: '누가 말하고, 우리는 어떻게 알까요?',
    task: '빈칸을 채우세요. 지도와, 문단 번호가 붙은 글을 보면 알 수 있습니다.',
    statement: '진술',
    who: '누가 말하나요',
    how: '어떻게 아나요?',
    where: '문단',
    thisMap: '이 지도',
  },
  cards: {
    sort: '카드를 오리세요. 진술을 알맞은 제목 아래에 놓으세요. 우리는 그것을 어떻게 알까요?',
    order: '카드를 오리세요. 사건을 시간 순서대로 놓으세요.',
    headings: '제목',
    statements: '진술',
    events: '사건',
    inOrder: '시간 순서',
  },
  plan: {
    big: '큰 질문',
    compelling: (story) => `“${story}”: 우리는 무엇을 알고, 누가 그렇게 말하며, 얼마나 확신할 수 있을까요?`,
    supporting: '함께 풀어 갈 질문',
    about: (chapter) => `“${chapter}”: 누가 무엇을 말하고, 우리는 어떻게 알까요?`,
    inChapter: (chapter) => `제${number(chapter)}장`,
    tasks: '과제와 시간',
    task: '과제',
    minutes: (minutes) => `${number(minutes)}분`,
    steps: {
      begin: '큰 질문을 소리 내어 읽습니다. 처음 떠오르는 생각을 칠판에 모읍니다.',
      map: '빈칸 지도를 채웁니다.',
      chapters: '장을 보여 줍니다. 답을 보이기 전에 질문부터 합니다.',
      look: '지도를 함께 봅니다. 누가 무엇을 말하는지 묻습니다.',
      table: '학생들이 활동지의 표를 채우고 정답과 견주어 봅니다.',
      cards: '모둠별로 카드를 나눕니다.',
      open: '글에 나오지 않는 것을 이야기합니다.',
      end: '큰 질문에 함께 답합니다. 근거가 되는 문단을 말합니다.',
    },
    chosen: (chapters) => `장: ${list(chapters.map(number))}`,
    allChapters: '모든 장',
    standards: '학교의 목표와 성취기준',
  },
};

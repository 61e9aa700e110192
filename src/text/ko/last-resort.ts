import type { LastResort } from '../last-resort';

/** The texts while the program is loading, and when that has failed. The build writes them into the pages in Korean. */
export const lastResort: LastResort = {
  page: {
    startHash: '#/explore',
    late: '이 페이지를 아직 불러오는 중입니다. 그동안 첫 화면이 보이지만 반응하지 않습니다.',
    missing: '이 페이지를 다 불러오지 못했습니다. 첫 화면이 보이지만 아직 반응하지 않습니다.',
    failed: '오류가 생겨 이 페이지가 멈췄습니다. 첫 화면이 보이지만 반응하지 않습니다.',
    old: '브라우저가 너무 오래되어 이 페이지를 실행할 수 없습니다. 첫 화면이 보이지만 반응하지 않습니다.',
    start: '이야기의 처음으로 가기',
  },
  speaker: {
    startHash: '#/present',
    late: '발표자 창을 아직 불러오는 중입니다.',
    missing: '발표자 창을 다 불러오지 못했습니다. 학생 화면은 쓸 수 있습니다.',
    failed: '오류가 생겨 발표자 창이 멈췄습니다. 학생 화면은 쓸 수 있습니다.',
    old: '브라우저가 너무 오래되어 발표자 창을 실행할 수 없습니다.',
    start: '발표의 처음으로 가기',
  },
  other: {
    late: '이 페이지를 아직 불러오는 중입니다.',
    missing: '이 페이지를 다 불러오지 못해서 이야기를 보여 줄 수 없습니다.',
    failed: '이 페이지가 오류로 멈춰서 이야기를 보여 줄 수 없습니다.',
    old: '브라우저가 너무 오래되어 이 페이지를 실행할 수 없습니다.',
  },
  disk: '이 페이지를 파일로 열어서 프로그램이 실행되지 않습니다. 폴더를 웹 서버에 올리거나, 프로젝트에서 “npm start”를 실행하고 표시되는 주소를 여세요.',
  sandbox:
    '이 페이지는 제한된 프레임(sandbox) 안에 있어서 프로그램을 불러올 수 없습니다. 프레임에 “allow-same-origin”을 넣거나, 서버가 “Access-Control-Allow-Origin: *” 헤더를 보내야 합니다.',
  noAnswer: '지금 서버가 응답하지 않아서 페이지를 그대로 둡니다.',
  retry: '다시 시도',
  statements: '모든 진술 읽기',
};

import type { AuthorTexts } from '../../late/author-texts';
import { formats } from '../formats';

const { number } = formats;

export const author: AuthorTexts = {
  open: '파일 검사 또는 가져오기',
  close: '닫기',
  lead: '이야기 파일을 선택하면 검사합니다. 표, GeoJSON, StoryMapJS, TimelineJS, Kumu 파일을 선택하면 이야기의 초안을 만듭니다. 파일은 기기 밖으로 나가지 않습니다.',
  choose: '파일 선택',
  reading: '파일을 읽는 중…',

  found: (file, faults, toDo, advice) => {
    const parts = [
      ...(faults > 0 ? [`오류 ${number(faults)}개`] : []),
      ...(toDo > 0 ? [`남은 할 일 ${number(toDo)}개`] : []),
      ...(advice > 0 ? [`살펴볼 것 ${number(advice)}개`] : []),
    ];
    return `${file}: ${parts.length > 0 ? parts.join(', ') : '오류 없음'}`;
  },
  faults: '고칠 것',
  faultsWhy: '고치기 전에는 이야기가 나타나지 않습니다.',
  toDo: '남은 할 일',
  toDoWhy: '초안입니다. “TODO”로 시작하는 글을 모두 바꾸세요.',
  advice: '살펴볼 것',
  adviceWhy: '그래도 이야기는 나타납니다.',
  more: (count) => `그 밖에 ${number(count)}개.`,

  draft: (file) => `${file} 파일로 만든 이야기의 초안`,
  draftHolds: ([places, relations, events, claims, chapters]) =>
    [
      `장소 ${number(places)}곳`,
      `관계 ${number(relations)}개`,
      `사건 ${number(events)}건`,
      `진술 ${number(claims)}건`,
      `장 ${number(chapters)}개`,
    ].join(', '),
  noDraft: '초안을 만들지 못했습니다',
  save: '초안 저장',
  encoding: '인코딩',
  encodingWhy:
    '글자를 어떻게 저장했는지 파일에 적혀 있지 않습니다. 여기에 글자가 깨져 보이면 다른 인코딩을 선택하세요.',

  notices: {
    'no-table': () => '이 파일에는 이야기로 만들 만한 것이 없습니다. 맨 위에 열 이름이 있는 행을 넣으세요.',
    'unknown-columns': (names) =>
      `사용하지 않은 열: ${names}. 이야기에는 이런 내용이 없거나, 열의 이름을 바꿔야 합니다.`,
    'unknown-table': (names) =>
      `행이 무엇을 나타내는지 알 수 없습니다. 지금의 열: ${names}. 관계에는 “Source”와 “Target”, 장소에는 “Name”, “Latitude”, “Longitude”, 사건에는 “Date”와 “Title”, 진술에는 “Statement”와 “Paragraphs”가 필요합니다.`,
    'broken-quotes': (row) =>
      `${row}행: 따옴표를 열고 닫지 않았거나, 칸 가운데에 따옴표가 있습니다. 따옴표 하나는 두 번 겹쳐 쓰세요: "". 이 행부터는 내용이 틀릴 수 있습니다.`,
    'too-many-cells': (row) => `${row}행의 칸이 열보다 많습니다. 쉼표가 들어 있는 글에 따옴표가 없을 수 있습니다.`,
    'no-ends': (row) => `${row}행을 뺐습니다. 관계에는 “Source” 열에 장소가 있어야 합니다.`,
    'bad-position': (found) => `위치를 읽을 수 없습니다: ${found}. 위도와 경도를 도 단위로 쓰세요. 예: 12.34, -56.78.`,
    'swapped-columns': () => '파일 전체에서 위도와 경도가 바뀐 것 같아서 서로 바꿔 놓았습니다. 지도에서 확인하세요.',
    'bad-date': (found) =>
      `이 날짜는 두 가지로 읽히거나 읽을 수 없습니다: ${found}. 연, 월, 일을 2001-02-03처럼 쓰세요.`,
    'unknown-territory': (found) =>
      `알 수 없는 국가 또는 지역이라서 뺐습니다: ${found}. ISO 3166-1의 세 글자나 두 글자 코드, 또는 영어 이름을 쓰세요.`,
    'same-id': (found) => `“${found}” 항목이 두 번 있습니다. 첫 번째 것을 사용했습니다.`,
    shapes: (count) =>
      `쓸 데가 없는 구역이나 점 ${count}개를 뺐습니다. 이야기에는 장소, 그리고 두 장소를 잇는 선이 있습니다.`,
    routes: (count) => `점이 셋 이상인 선이 ${count}개 있습니다. 양 끝만 사용했습니다.`,
    media: (count) => `그림, 영상, 삽입한 페이지 ${count}개를 뺐습니다. 거기에 딸린 글만 사용했습니다.`,
    markup: () => '글에 서식이나 링크가 있었습니다. 이제 글자만 남았습니다.',
    'too-large': () => '파일이 이야기라고 하기에는 너무 큽니다. 20MB가 넘습니다.',
    'not-readable': () =>
      'JSON이지만 알려진 프로그램의 것이 아닙니다. 읽을 수 있는 것은 GeoJSON, StoryMapJS, TimelineJS, Kumu입니다.',
    workbook: () => '통합 문서나 압축 파일입니다. 스프레드시트 프로그램에서 열고 표마다 CSV로 저장하세요.',
  },

  toDos: {
    title: '이야기의 제목을 쓰세요.',
    summary: '기사를 두세 문장으로 요약하세요.',
    bounds: '지도에 담을 범위를 [서, 남, 동, 북] 순서로, 도 단위로 쓰세요.',
    date: '이야기의 날짜를 연-월-일로 쓰세요.',
    sourceTitle: '기사의 제목을 쓰세요.',
    sourceKind: '무엇인지 쓰세요. 예: “뉴스 기사”.',
    dateline: '기사 첫머리에 있는 장소를 날짜 없이 쓰세요. 장소가 없으면 이 필드를 지우세요.',
    paragraphs: '기사의 문단에 번호를 매기세요. 여기에 문단의 수를 쓰고, 문단마다 주제를 쓰세요.',
    topic: (n) => `${number(n)}문단이 무엇에 관한 것인지 쓰세요.`,
    placeName: '장소의 이름을 쓰세요.',
    position: '[경도, 위도]를 도 단위로 쓰세요. 경도가 먼저입니다.',
    territory: '국가 또는 지역의 ISO 3166-1 alpha-3 코드를 쓰세요.',
    territoryMeant: (found) =>
      `“territory” 필드에 국가 또는 지역의 ISO 3166-1 alpha-3 코드를 쓰세요. 파일에 있는 값: “${found}”.`,
    placeSummary: '기사가 이 장소에 관해 전하는 것을 한 문장으로 쓰세요.',
    layerSummary: '이 레이어의 관계들에 공통된 것을 한 문장으로 쓰세요.',
    layerKind: (found, all) => {
      const what = `다음 가운데 하나를 고르세요: ${all.join(', ')}. “선과 기호” 페이지에서 볼 수 있습니다: #/explore?panel=kinds.`;
      return found === '' ? `파일에 종류가 없습니다. ${what}` : `형식에 없는 종류: “${found}”. ${what}`;
    },
    direction:
      '파일에 방향이 없습니다. 양쪽을 향하면 “both”, 첫째 장소에서 둘째 장소로 향하면 “forward”, 방향이 없으면 “none”을 쓰고, 이 안내문을 지우세요.',
    relationTitle: '관계의 제목을 쓰세요.',
    relationLabel: '지도의 선에 붙일 말을 두 낱말에서 네 낱말로 쓰세요.',
    relationSummary: '기사가 이 관계에 관해 전하는 것을 한 문장으로 쓰세요.',
    wayClaims: '거치는 이 지점이 어느 진술에 근거하는지 파일에 나와 있지 않습니다. 이 지점을 말하는 진술만 남기세요.',
    relationDate: (field, found) =>
      `“${field}” 필드를 EDTF로 쓰세요. 예: 2001-02-03, 2001-02. 파일에 있는 값: “${found}”.`,
    eventTitle: '사건의 제목을 쓰세요.',
    eventDate: (found) =>
      found
        ? `날짜를 EDTF로 쓰세요. 예: 2001-02-03, 2001-02. 파일에 있는 값: “${found}”.`
        : '날짜를 EDTF로 쓰세요. 예: 2001-02-03, 2001-02.',
    eventSummary: '무슨 일이 있었는지 한 문장으로 쓰세요.',
    chapterTitle: '장의 제목을 쓰세요.',
    chapterBody: '두세 문장을 쓰세요.',
    notes: '발표자를 위한 메모를 60~120낱말로 쓰세요.',
    side: '이 인물의 쪽을 나타내는 장소의 id를 쓰세요.',
    role: '누구인지 기사의 표현대로 쓰세요.',
    claim: '기사가 이에 관해 전하는 것을 자신의 말로 쓰세요.',
    basis:
      '기사의 어느 부분에 근거하는지 적혀 있지 않습니다. 자료, 문단, 근거의 종류를 쓰세요: reported(전한 내용), said(말한 내용), inferred(추론한 내용).',
  },

  cli: {
    usage: [
      'npm run story -- new my-story          설명이 달린 틀을 public/stories/my-story.json에 씁니다',
      'npm run story -- check STORY …         id나 경로로 쓴 이야기의 오류를 모두 보여 줍니다. 오류가 있으면 1로 끝납니다',
      'npm run story -- import FILE … [--to NAME] [--encoding NAME]',
      '                                       표(CSV, TSV), GeoJSON, StoryMapJS, TimelineJS, Kumu로 이야기의 초안을 만듭니다',
    ].join('\n'),
    unknown: (command) => `“${command}” 명령은 없습니다.`,
    noFile: '파일의 이름을 쓰세요.',
    missing: (file) => `${file} 파일이 없습니다.`,
    noStory: (asked, folder) =>
      `“${asked}” 이야기가 없습니다. 이 id의 파일이 ${folder} 폴더에 없고, 이 경로에도 파일이 없습니다.`,
    exists: (file) => `${file} 파일이 이미 있습니다. 다른 이름을 고르세요. 있는 파일에 덮어쓰지 않습니다.`,
    badName: (name) =>
      `이야기의 이름으로 쓸 수 없음: “${name}”. 소문자 a~z, 숫자, 한 개씩 쓰는 하이픈만 쓰세요. 예: “my-story”.`,
    badEncoding: (name, all) => `알 수 없는 인코딩: “${name}”. 다음 가운데 하나를 고르세요: ${all.join(', ')}.`,
    written: (file) => `저장한 파일: ${file}`,
    next: (name, file) =>
      `그 파일에 이야기를 쓰고 “npm run story -- check ${file}”로 검사하세요. “npm run dev”를 실행하면 #/explore?story=${name} 주소에 나타납니다.`,
  },
};

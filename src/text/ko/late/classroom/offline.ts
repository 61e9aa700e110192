import type { OfflineTexts } from '../../../late/classroom/offline-texts';
import { formats } from '../../formats';

const { number, date } = formats;

export const offline: OfflineTexts = {
  title: '네트워크가 없을 때',
  kept: (megabytes, day) =>
    `이 지도는 이 기기에 보관돼 있어서 네트워크 없이도 열립니다. 크기는 ${number(megabytes)}MB이고, ${date(day)} 버전입니다.`,
  partly: (megabytes, day) =>
    `이 지도의 일부가 이 기기에 보관돼 있습니다. 크기는 ${number(megabytes)}MB이고, ${date(day)} 버전입니다. 나머지도 보관하려면 버튼을 누르세요.`,
  coming: '이 지도는 아직 이 기기에 보관되지 않았습니다. 잠시 뒤에 이 페이지를 다시 여세요.',
  none: '이 브라우저는 지도를 보관하지 않습니다. 네트워크가 있을 때 지도를 열고, 창을 열어 두세요.',
  keep: '이 기기에 지도 보관하기',
  keeping: '지도를 보관하는 중…',
  endings: {
    done: '직접 지울 때까지 지도가 이 기기에 남습니다.',
    refused:
      '지도가 보관됐습니다. 하지만 저장 공간이 모자라면 브라우저가 지울 수 있습니다. 수업 전에 여기에서 확인하세요.',
    full: '이 기기의 저장 공간이 가득 찼습니다. 네트워크가 있으면 모두 쓸 수 있습니다. 공간을 비우고 다시 누르세요.',
    failed: '지도의 일부를 불러오지 못했습니다. 네트워크가 있으면 모두 쓸 수 있습니다. 다시 누르세요.',
  },
  update: '이 지도의 새 버전이 있습니다. 지금 버전을 계속 쓸 수 있습니다.',
  load: '새 버전 불러오기',
  otherWindows: '이 지도가 다른 창에도 열려 있습니다. 그 창을 닫고 새 버전을 불러오세요.',
  presentationOpen: '이 지도의 발표가 아직 열려 있습니다. 발표를 끝내고 새 버전을 불러오세요.',
  notLoaded: '새 버전을 불러오지 못했습니다. 모두 그대로 쓸 수 있고, 다음에 열면 새 버전이 나옵니다.',
};

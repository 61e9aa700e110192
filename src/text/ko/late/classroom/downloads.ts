import type { DownloadTexts } from '../../../late/classroom/download-texts';
import { formats } from '../../formats';

const { number } = formats;

export const downloads: DownloadTexts = {
  title: 'USB 메모리에 담기',
  lead: '이 파일들은 저마다 한 언어로 된 지도 전체입니다. USB 메모리에 복사해서 두 번 클릭하면, 네트워크 없이 브라우저에서 열립니다.',
  file: (language, megabytes) => `${language} (${number(megabytes)}MB)`,
  tablets:
    '태블릿이나 잠긴 컴퓨터에서는 파일의 프로그램이 실행되지 않을 수 있습니다. 그러면 지도는 움직이지 않고, 모든 진술이 그 아래에 나옵니다.',
  laptopTitle: '노트북에서 사이트 전체 쓰기',
  site: (megabytes) => `사이트 전체, .zip 파일 (${number(megabytes)}MB)`,
  laptop: [
    '.zip 파일의 압축을 푸세요. 그 폴더에서 터미널을 열고 python3 start.py를 입력하세요(Windows에서는 py start.py). Python이 설치돼 있어야 합니다.',
    '브라우저가 저절로 열리지 않으면 터미널에 나온 주소를 여세요.',
  ],
  inFile: '지금 보는 것은 파일 하나로 된 지도입니다. 네트워크가 필요 없고, 직접 지울 때까지 남습니다.',
};

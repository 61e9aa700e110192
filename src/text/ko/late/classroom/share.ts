import type { ShareTexts } from '../../../late/classroom/share-texts';

export const share: ShareTexts = {
  open: '공유: 링크와 QR 코드',
  title: '공유',
  close: '닫기',
  lead: '링크와 QR 코드를 열면 지금 보는 모습이 나타납니다.',
  code: (address) => `QR 코드: ${address}`,
  address: '주소',
  copy: '링크 복사',
  copied: '복사했습니다.',
  notCopied: '이 브라우저에서는 복사할 수 없어서 아래 주소를 선택해 두었습니다. 거기서 복사하세요.',
  device: '앱으로 보내기…',
  notShared: '앱 목록을 열지 못했습니다. 링크를 복사해서 보내세요.',
  onlyHere: '이 주소는 이 기기에서만 열립니다.',
  tooLong: '주소가 너무 길어 QR 코드로 만들 수 없습니다. 링크를 복사하세요.',
};

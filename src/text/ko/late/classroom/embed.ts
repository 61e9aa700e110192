import type { EmbedTexts } from '../../../late/classroom/embed-texts';

export const embed: EmbedTexts = {
  title: '다른 페이지에 넣기',
  lead: '이 코드를 다른 페이지의 HTML에 복사해 넣으세요. 그 페이지의 독자에게 지금 보는 모습이 나타납니다.',
  part: '보여 줄 부분',
  parts: { map: '지도', panel: '지도 없이 글만', chapter: '장과 지도' },
  code: '코드',
  copy: '코드 복사',
  copied: '복사했습니다.',
  notCopied: '이 브라우저에서는 복사할 수 없어서 코드를 선택해 두었습니다. 거기서 복사하세요.',
  file: '이 페이지는 파일로 열려 있어서 다른 페이지에 넣을 수 없습니다. 먼저 웹 서버에 올리세요.',
};

import { isolated } from '../../isolated';
import type { PictureTexts } from '../../late/picture-texts';
import type { SaveTexts } from '../../late/save-texts';
import { formats } from '../formats';

const { date: written, list, number } = formats;

export const save: SaveTexts = {
  print: '인쇄…',
  png: '그림 (PNG)',
  svg: '벡터 그림 (SVG)',
  svgFor: '어떤 크기에서도 또렷함, 슬라이드와 인쇄용',
  scale: (times) => `${number(times)}×`,
  pixels: (width, height) => `${width} × ${height}`,
  making: '그림을 만드는 중…',
  saved: (file) => `저장함: ${file}`,
  handedOver: (file) =>
    `곧 다운로드 폴더에 ${file} 파일이 생길 것입니다. 생기지 않으면 이 지도를 새 탭에서 여세요. 이 지도를 담은 페이지가 다운로드를 막았을 수 있습니다.`,
  refused: '이 지도를 담은 페이지가 다운로드를 막고 있습니다. 지도를 새 탭에서 열고, 그곳에서 저장하세요.',
  blocked: '이 브라우저는 개인 정보를 보호하려고 페이지가 그림을 만들지 못하게 합니다. 벡터 그림(SVG)을 선택하세요.',
  failed: '그림을 만들지 못했습니다. 다른 것은 모두 쓸 수 있습니다. 다시 시도하세요.',
  printFailed: '인쇄를 시작하지 못했습니다. 다른 것은 모두 쓸 수 있습니다. 다시 시도하세요.',
  tooLarge: (width, height) =>
    `이 브라우저는 ${width} × ${height}픽셀 그림을 만들 수 없습니다. 더 작은 것이나 벡터 그림을 선택하세요.`,
};

export const picture: PictureTexts = {
  dateline: (places, day) => `${isolated(places)}, ${day}`,
  asOf: (day) => `${written(day)}의 지도`,
  source: (title, line) => `근거: ${isolated(title)}. ${line}.`,
  credit: '지도 데이터: Natural Earth',
  described: (places, layers) =>
    [
      places.length > 0 ? `지도의 장소: ${list(places)}.` : '지도.',
      layers.length > 0 ? `보이는 관계: ${list(layers)}.` : '보이는 관계가 없습니다.',
    ].join(' '),
};

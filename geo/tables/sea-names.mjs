// @ts-check
// Seas and oceans whose names are not disputed. The others are in names.mjs.

/** @typedef {import('./country-names.mjs').Names} Names */

/**
 * Names: the usual ones of atlases in each language.
 *
 * @type {Readonly<Record<string, Names>>}
 */
// biome-ignore format: a table is read as a table
export const SEA_NAMES = {
  'pacific-ocean': { en: 'Pacific Ocean', ko: '태평양', ja: '太平洋', 'zh-Hans': '太平洋', 'zh-Hant': '太平洋' },
  'indian-ocean': { en: 'Indian Ocean', ko: '인도양', ja: 'インド洋', 'zh-Hans': '印度洋', 'zh-Hant': '印度洋' },
  'atlantic-ocean': { en: 'Atlantic Ocean', ko: '대서양', ja: '大西洋', 'zh-Hans': '大西洋', 'zh-Hant': '大西洋' },
  'arctic-ocean': { en: 'Arctic Ocean', ko: '북극해', ja: '北極海', 'zh-Hans': '北冰洋', 'zh-Hant': '北冰洋' },
  'southern-ocean': { en: 'Southern Ocean', ko: '남극해', ja: '南極海', 'zh-Hans': '南大洋', 'zh-Hant': '南冰洋' },
  'philippine-sea': { en: 'Philippine Sea', ko: '필리핀해', ja: 'フィリピン海', 'zh-Hans': '菲律宾海', 'zh-Hant': '菲律賓海' },
  'bohai-sea': { en: 'Bohai Sea', ko: '보하이해', ja: '渤海', 'zh-Hans': '渤海', 'zh-Hant': '渤海' },
  'sea-of-okhotsk': { en: 'Sea of Okhotsk', ko: '오호츠크해', ja: 'オホーツク海', 'zh-Hans': '鄂霍次克海', 'zh-Hant': '鄂霍次克海' },
  'bering-sea': { en: 'Bering Sea', ko: '베링해', ja: 'ベーリング海', 'zh-Hans': '白令海', 'zh-Hant': '白令海' },
  'tatar-strait': { en: 'Strait of Tartary', ko: '타타르 해협', ja: '間宮海峡', 'zh-Hans': '鞑靼海峡', 'zh-Hant': '韃靼海峽' },
  'tsugaru-strait': { en: 'Tsugaru Strait', ko: '쓰가루 해협', ja: '津軽海峡', 'zh-Hans': '津轻海峡', 'zh-Hant': '津輕海峽' },
  'luzon-strait': { en: 'Luzon Strait', ko: '루손 해협', ja: 'ルソン海峡', 'zh-Hans': '吕宋海峡', 'zh-Hant': '呂宋海峽' },
  'gulf-of-tonkin': { en: 'Gulf of Tonkin', ko: '통킹만', ja: 'トンキン湾', 'zh-Hans': '北部湾', 'zh-Hant': '東京灣' },
  'bay-of-bengal': { en: 'Bay of Bengal', ko: '벵골만', ja: 'ベンガル湾', 'zh-Hans': '孟加拉湾', 'zh-Hant': '孟加拉灣' },
  'arabian-sea': { en: 'Arabian Sea', ko: '아라비아해', ja: 'アラビア海', 'zh-Hans': '阿拉伯海', 'zh-Hant': '阿拉伯海' },
  'caribbean-sea': { en: 'Caribbean Sea', ko: '카리브해', ja: 'カリブ海', 'zh-Hans': '加勒比海', 'zh-Hant': '加勒比海' },
};

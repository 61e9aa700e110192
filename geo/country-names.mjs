// @ts-check
// The country names that stand on the map, as CLDR has them.

/** @typedef {{ en: string, ko: string, ja: string, 'zh-Hans': string, 'zh-Hant': string }} Names */

/**
 * By ISO 3166-1 alpha-3 code. Source: Unicode CLDR 48.2 (cldr-localenames-full, territories.json), always the standard
 * form: CLDR also has short and variant forms for a few countries, and taking none of them means that nobody here
 * chooses what a country is called.
 *
 * @type {Readonly<Record<string, Names>>}
 */
// biome-ignore format: a table is read as a table
export const COUNTRY_NAMES = {
  CHN: { en: 'China', ko: '중국', ja: '中国', 'zh-Hans': '中国', 'zh-Hant': '中國' },
  JPN: { en: 'Japan', ko: '일본', ja: '日本', 'zh-Hans': '日本', 'zh-Hant': '日本' },
  KOR: { en: 'South Korea', ko: '대한민국', ja: '韓国', 'zh-Hans': '韩国', 'zh-Hant': '南韓' },
  PRK: { en: 'North Korea', ko: '북한', ja: '北朝鮮', 'zh-Hans': '朝鲜', 'zh-Hant': '北韓' },
  TWN: { en: 'Taiwan', ko: '대만', ja: '台湾', 'zh-Hans': '台湾', 'zh-Hant': '台灣' },
  RUS: { en: 'Russia', ko: '러시아', ja: 'ロシア', 'zh-Hans': '俄罗斯', 'zh-Hant': '俄羅斯' },
  MNG: { en: 'Mongolia', ko: '몽골', ja: 'モンゴル', 'zh-Hans': '蒙古', 'zh-Hant': '蒙古' },
  VNM: { en: 'Vietnam', ko: '베트남', ja: 'ベトナム', 'zh-Hans': '越南', 'zh-Hant': '越南' },
  PHL: { en: 'Philippines', ko: '필리핀', ja: 'フィリピン', 'zh-Hans': '菲律宾', 'zh-Hant': '菲律賓' },
  LAO: { en: 'Laos', ko: '라오스', ja: 'ラオス', 'zh-Hans': '老挝', 'zh-Hant': '寮國' },
  MMR: { en: 'Myanmar (Burma)', ko: '미얀마', ja: 'ミャンマー (ビルマ)', 'zh-Hans': '缅甸', 'zh-Hant': '緬甸' },
  THA: { en: 'Thailand', ko: '태국', ja: 'タイ', 'zh-Hans': '泰国', 'zh-Hant': '泰國' },
  KHM: { en: 'Cambodia', ko: '캄보디아', ja: 'カンボジア', 'zh-Hans': '柬埔寨', 'zh-Hant': '柬埔寨' },
  MYS: { en: 'Malaysia', ko: '말레이시아', ja: 'マレーシア', 'zh-Hans': '马来西亚', 'zh-Hant': '馬來西亞' },
  IDN: { en: 'Indonesia', ko: '인도네시아', ja: 'インドネシア', 'zh-Hans': '印度尼西亚', 'zh-Hant': '印尼' },
  NPL: { en: 'Nepal', ko: '네팔', ja: 'ネパール', 'zh-Hans': '尼泊尔', 'zh-Hant': '尼泊爾' },
  IND: { en: 'India', ko: '인도', ja: 'インド', 'zh-Hans': '印度', 'zh-Hant': '印度' },
  KAZ: { en: 'Kazakhstan', ko: '카자흐스탄', ja: 'カザフスタン', 'zh-Hans': '哈萨克斯坦', 'zh-Hant': '哈薩克' },
  UZB: { en: 'Uzbekistan', ko: '우즈베키스탄', ja: 'ウズベキスタン', 'zh-Hans': '乌兹别克斯坦', 'zh-Hant': '烏茲別克' },
  PAK: { en: 'Pakistan', ko: '파키스탄', ja: 'パキスタン', 'zh-Hans': '巴基斯坦', 'zh-Hant': '巴基斯坦' },
  AFG: { en: 'Afghanistan', ko: '아프가니스탄', ja: 'アフガニスタン', 'zh-Hans': '阿富汗', 'zh-Hant': '阿富汗' },
  IRN: { en: 'Iran', ko: '이란', ja: 'イラン', 'zh-Hans': '伊朗', 'zh-Hant': '伊朗' },
  SAU: { en: 'Saudi Arabia', ko: '사우디아라비아', ja: 'サウジアラビア', 'zh-Hans': '沙特阿拉伯', 'zh-Hant': '沙烏地阿拉伯' },
  TUR: { en: 'Türkiye', ko: '튀르키예', ja: 'トルコ', 'zh-Hans': '土耳其', 'zh-Hant': '土耳其' },
  UKR: { en: 'Ukraine', ko: '우크라이나', ja: 'ウクライナ', 'zh-Hans': '乌克兰', 'zh-Hant': '烏克蘭' },
  DEU: { en: 'Germany', ko: '독일', ja: 'ドイツ', 'zh-Hans': '德国', 'zh-Hant': '德國' },
  FRA: { en: 'France', ko: '프랑스', ja: 'フランス', 'zh-Hans': '法国', 'zh-Hant': '法國' },
  GBR: { en: 'United Kingdom', ko: '영국', ja: 'イギリス', 'zh-Hans': '英国', 'zh-Hant': '英國' },
  ESP: { en: 'Spain', ko: '스페인', ja: 'スペイン', 'zh-Hans': '西班牙', 'zh-Hant': '西班牙' },
  ITA: { en: 'Italy', ko: '이탈리아', ja: 'イタリア', 'zh-Hans': '意大利', 'zh-Hant': '義大利' },
  POL: { en: 'Poland', ko: '폴란드', ja: 'ポーランド', 'zh-Hans': '波兰', 'zh-Hant': '波蘭' },
  SWE: { en: 'Sweden', ko: '스웨덴', ja: 'スウェーデン', 'zh-Hans': '瑞典', 'zh-Hant': '瑞典' },
  NOR: { en: 'Norway', ko: '노르웨이', ja: 'ノルウェー', 'zh-Hans': '挪威', 'zh-Hant': '挪威' },
  FIN: { en: 'Finland', ko: '핀란드', ja: 'フィンランド', 'zh-Hans': '芬兰', 'zh-Hant': '芬蘭' },
  ISL: { en: 'Iceland', ko: '아이슬란드', ja: 'アイスランド', 'zh-Hans': '冰岛', 'zh-Hant': '冰島' },
  GRL: { en: 'Greenland', ko: '그린란드', ja: 'グリーンランド', 'zh-Hans': '格陵兰', 'zh-Hant': '格陵蘭' },
  EGY: { en: 'Egypt', ko: '이집트', ja: 'エジプト', 'zh-Hans': '埃及', 'zh-Hant': '埃及' },
  LBY: { en: 'Libya', ko: '리비아', ja: 'リビア', 'zh-Hans': '利比亚', 'zh-Hant': '利比亞' },
  DZA: { en: 'Algeria', ko: '알제리', ja: 'アルジェリア', 'zh-Hans': '阿尔及利亚', 'zh-Hant': '阿爾及利亞' },
  SDN: { en: 'Sudan', ko: '수단', ja: 'スーダン', 'zh-Hans': '苏丹', 'zh-Hant': '蘇丹' },
  ETH: { en: 'Ethiopia', ko: '에티오피아', ja: 'エチオピア', 'zh-Hans': '埃塞俄比亚', 'zh-Hant': '衣索比亞' },
  COD: { en: 'Congo - Kinshasa', ko: '콩고-킨샤사', ja: 'コンゴ民主共和国(キンシャサ)', 'zh-Hans': '刚果（金）', 'zh-Hant': '剛果（金夏沙）' },
  NGA: { en: 'Nigeria', ko: '나이지리아', ja: 'ナイジェリア', 'zh-Hans': '尼日利亚', 'zh-Hant': '奈及利亞' },
  ZAF: { en: 'South Africa', ko: '남아프리카', ja: '南アフリカ', 'zh-Hans': '南非', 'zh-Hant': '南非' },
  KEN: { en: 'Kenya', ko: '케냐', ja: 'ケニア', 'zh-Hans': '肯尼亚', 'zh-Hant': '肯亞' },
  TZA: { en: 'Tanzania', ko: '탄자니아', ja: 'タンザニア', 'zh-Hans': '坦桑尼亚', 'zh-Hant': '坦尚尼亞' },
  MDG: { en: 'Madagascar', ko: '마다가스카르', ja: 'マダガスカル', 'zh-Hans': '马达加斯加', 'zh-Hant': '馬達加斯加' },
  USA: { en: 'United States', ko: '미국', ja: 'アメリカ合衆国', 'zh-Hans': '美国', 'zh-Hant': '美國' },
  CAN: { en: 'Canada', ko: '캐나다', ja: 'カナダ', 'zh-Hans': '加拿大', 'zh-Hant': '加拿大' },
  MEX: { en: 'Mexico', ko: '멕시코', ja: 'メキシコ', 'zh-Hans': '墨西哥', 'zh-Hant': '墨西哥' },
  CUB: { en: 'Cuba', ko: '쿠바', ja: 'キューバ', 'zh-Hans': '古巴', 'zh-Hant': '古巴' },
  BRA: { en: 'Brazil', ko: '브라질', ja: 'ブラジル', 'zh-Hans': '巴西', 'zh-Hant': '巴西' },
  ARG: { en: 'Argentina', ko: '아르헨티나', ja: 'アルゼンチン', 'zh-Hans': '阿根廷', 'zh-Hant': '阿根廷' },
  VEN: { en: 'Venezuela', ko: '베네수엘라', ja: 'ベネズエラ', 'zh-Hans': '委内瑞拉', 'zh-Hant': '委內瑞拉' },
  COL: { en: 'Colombia', ko: '콜롬비아', ja: 'コロンビア', 'zh-Hans': '哥伦比亚', 'zh-Hant': '哥倫比亞' },
  PER: { en: 'Peru', ko: '페루', ja: 'ペルー', 'zh-Hans': '秘鲁', 'zh-Hant': '秘魯' },
  CHL: { en: 'Chile', ko: '칠레', ja: 'チリ', 'zh-Hans': '智利', 'zh-Hant': '智利' },
  BOL: { en: 'Bolivia', ko: '볼리비아', ja: 'ボリビア', 'zh-Hans': '玻利维亚', 'zh-Hant': '玻利維亞' },
  GUY: { en: 'Guyana', ko: '가이아나', ja: 'ガイアナ', 'zh-Hans': '圭亚那', 'zh-Hant': '蓋亞那' },
  AUS: { en: 'Australia', ko: '오스트레일리아', ja: 'オーストラリア', 'zh-Hans': '澳大利亚', 'zh-Hant': '澳洲' },
  NZL: { en: 'New Zealand', ko: '뉴질랜드', ja: 'ニュージーランド', 'zh-Hans': '新西兰', 'zh-Hant': '紐西蘭' },
  PNG: { en: 'Papua New Guinea', ko: '파푸아뉴기니', ja: 'パプアニューギニア', 'zh-Hans': '巴布亚新几内亚', 'zh-Hant': '巴布亞紐幾內亞' },
  ATA: { en: 'Antarctica', ko: '남극 대륙', ja: '南極', 'zh-Hans': '南极洲', 'zh-Hant': '南極洲' },
};

// @ts-check
// The table of sensitive names: the only source of the map's names for places whose ownership or name is disputed.
//
// The rules: the map says who administers a place today and endorses no claim.
//
// Labels: in English a place with a neutral name has that name first and the parties' names in brackets; without one it
// has the parties' names with a slash between them, that of the administering party first. In the other languages the
// language's own usual name is first, followed by the other one in brackets. In Chinese 东海 means the East China Sea, so
// there the bracket says which country uses that name for this sea. A sea has a second name on the map only where a
// state asks for it in that language.
//
// Notes: if the party that administers a place holds officially that nobody disputes it, the note says so, in the same
// words for every party, and the source is cited.

import { COUNTRY_NAMES } from './tables/country-names.mjs';

/**
 * @typedef {import('./tables/country-names.mjs').Names} Names
 *
 * @typedef {object} PartyName one party's name for the place
 * @property {string} party ISO 3166-1 alpha-3
 * @property {string} lang BCP 47, for the screen reader's voice and the shapes of characters
 * @property {string} name in that party's language and script
 * @property {string} romanised the name itself if it is in Latin script
 * @property {'Revised Romanization' | 'McCune–Reischauer' | 'Hepburn' | 'Pinyin' | 'BGN/PCGN' | 'usual spelling' | 'Latin script'} system
 *
 * @typedef {object} SensitiveName
 * @property {string} id
 * @property {'country' | 'sea' | 'island' | 'region' | 'line'} kind
 * @property {Names} labels the labels on the map, by language
 * @property {readonly string[]} [parts] ids of the entries of its parts
 * @property {readonly string[]} [also] other names by which the search finds it
 * @property {readonly string[]} administers ISO 3166-1 alpha-3, sorted; several: each a part; none: see the note
 * @property {readonly string[]} claims ISO 3166-1 alpha-3, sorted, with the administering party; for a line: the two sides
 * @property {readonly PartyName[]} names by party, sorted
 * @property {string} note one to three short sentences, neutral
 * @property {string} source
 */

const CLDR = 'Unicode CLDR 48.2, territory display names, standard forms';
const NATURAL_EARTH = 'Natural Earth 4.1, 1:10m Admin 0 (de facto)';
const IHO = 'IHO S-23, Limits of Oceans and Seas, 3rd edition (1953)';

/** @param {string} article of the English Wikipedia */
const wikipedia = (article) => `Wikipedia, “${article}”, as of 2025`;

/** Who holds that there is no dispute, and where they say so. */
const NO_DISPUTE = {
  JPN: 'Ministry of Foreign Affairs of Japan, “Senkaku Islands Q&A”',
  KOR: 'Ministry of Foreign Affairs of the Republic of Korea, statement on Dokdo, 17 August 2012',
  CHN: 'Xinhua, 12 December 2014, on the Foreign Ministry of China’s statement',
  RUS: 'RBC, 20 December 2023, on the statement of Russia’s foreign minister',
};

/** @type {readonly SensitiveName[]} */
const COUNTRIES = [
  {
    id: 'TWN',
    kind: 'country',
    labels: named('TWN'),
    administers: ['TWN'],
    claims: ['CHN', 'TWN'],
    names: [
      { party: 'CHN', lang: 'zh-Hans', name: '台湾', romanised: 'Táiwān', system: 'Pinyin' },
      { party: 'TWN', lang: 'zh-Hant', name: '臺灣', romanised: 'Taiwan', system: 'usual spelling' },
      { party: 'TWN', lang: 'zh-Hant', name: '中華民國', romanised: 'Zhōnghuá Mínguó', system: 'Pinyin' },
    ],
    note: 'Administered from Taipei by the Republic of China and claimed by the People’s Republic of China. The map shows it as an area of its own. Its name is the one in CLDR, a list of names of countries and territories.',
    source: `${CLDR}; ${NATURAL_EARTH}`,
  },
  {
    id: 'KOR',
    kind: 'country',
    labels: named('KOR'),
    administers: ['KOR'],
    claims: ['KOR'],
    names: [
      { party: 'KOR', lang: 'ko', name: '대한민국', romanised: 'Daehanminguk', system: 'Revised Romanization' },
      { party: 'PRK', lang: 'ko', name: '한국', romanised: 'Han’guk', system: 'McCune–Reischauer' },
    ],
    note: 'Officially the Republic of Korea, a member of the United Nations since 1991. North Korea long called it Namjosŏn (South Chosŏn) and has called it Han’guk since January 2024. North Korea’s constitution of 2026 names it as a neighbour and no longer speaks of unification.',
    source: `${CLDR}; Daily NK on the North’s change of name in January 2024; Reuters, 6 May 2026, on the North’s constitution`,
  },
  {
    id: 'PRK',
    kind: 'country',
    labels: named('PRK'),
    administers: ['PRK'],
    claims: ['KOR', 'PRK'],
    names: [
      { party: 'KOR', lang: 'ko', name: '북한', romanised: 'Bukhan', system: 'Revised Romanization' },
      {
        party: 'PRK',
        lang: 'ko',
        name: '조선민주주의인민공화국',
        romanised: 'Chosŏn Minjujuŭi Inmin Konghwaguk',
        system: 'McCune–Reischauer',
      },
    ],
    note: 'Officially the Democratic People’s Republic of Korea, a member of the United Nations since 1991. South Korea’s constitution counts the whole peninsula as South Korean territory (article 3) and seeks peaceful unification (article 4).',
    source: `${CLDR}; Constitution of the Republic of Korea, articles 3 and 4`,
  },
  {
    id: 'SOL',
    kind: 'country',
    labels: { en: 'Somaliland', ko: '소말릴란드', ja: 'ソマリランド', 'zh-Hans': '索马里兰', 'zh-Hant': '索馬利蘭' },
    administers: ['SOL', 'SOM'],
    claims: ['SOL', 'SOM'],
    names: [{ party: 'SOL', lang: 'so', name: 'Soomaaliland', romanised: 'Soomaaliland', system: 'Latin script' }],
    note: 'It declared independence in 1991 and is administered from Hargeisa, but for Las Anod and other parts of the east, from which its forces withdrew in 2023. Somalia claims all of it. In December 2025 Israel became the first state to recognise it.',
    source: `${NATURAL_EARTH}; ${wikipedia('Somaliland')}; Africanews, 18 January 2026, on Las Anod; Reuters, 30 December 2025, on Israel’s recognition`,
  },
  {
    id: 'CYN',
    kind: 'country',
    labels: {
      en: 'Northern Cyprus',
      ko: '북키프로스',
      ja: '北キプロス',
      'zh-Hans': '北塞浦路斯',
      'zh-Hant': '北賽普勒斯',
    },
    administers: ['CYN'],
    claims: ['CYN', 'CYP'],
    names: [{ party: 'CYN', lang: 'tr', name: 'Kuzey Kıbrıs', romanised: 'Kuzey Kıbrıs', system: 'Latin script' }],
    note: 'Administered from the north of Nicosia. It declared independence on 15 November 1983, and Türkiye alone recognises it. The Republic of Cyprus claims it, and the Security Council of the United Nations called the declaration legally invalid.',
    source: `${NATURAL_EARTH}; ${wikipedia('Northern Cyprus')}; United Nations Security Council, resolution 541 (1983)`,
  },
  {
    id: 'demarcation',
    kind: 'line',
    labels: {
      en: 'Military Demarcation Line',
      ko: '군사분계선',
      ja: '軍事境界線',
      'zh-Hans': '军事分界线',
      'zh-Hant': '軍事分界線',
    },
    // The line runs through the zone, which the map does not draw.
    also: [
      'DMZ',
      'Demilitarized Zone',
      '비무장지대',
      '휴전선',
      '非武装地帯',
      '非军事区',
      '三八线',
      '非軍事區',
      '三八線',
    ],
    administers: [],
    claims: ['KOR', 'PRK'],
    names: [
      { party: 'KOR', lang: 'ko', name: '군사분계선', romanised: 'Gunsa Bungyeseon', system: 'Revised Romanization' },
      { party: 'PRK', lang: 'ko', name: '군사분계선', romanised: 'Kunsa Pun’gyesŏn', system: 'McCune–Reischauer' },
    ],
    note: 'The ceasefire line of the Armistice Agreement of 27 July 1953, in the middle of the Demilitarized Zone. No peace treaty has made it a border, so the map draws it as a dashed line, and draws no line at sea.',
    source: `Korean War Armistice Agreement, 27 July 1953, article I; line from ${NATURAL_EARTH}`,
  },
];

/** @type {readonly SensitiveName[]} */
const SEAS = [
  {
    id: 'persian-gulf',
    kind: 'sea',
    labels: {
      en: 'Persian Gulf (Arabian Gulf)',
      ko: '페르시아만',
      ja: 'ペルシア湾',
      'zh-Hans': '波斯湾',
      'zh-Hant': '波斯灣',
    },
    administers: [],
    claims: [],
    names: [
      { party: 'IRN', lang: 'fa', name: 'خلیج فارس', romanised: 'Khalīj-e Fārs', system: 'BGN/PCGN' },
      { party: 'SAU', lang: 'ar', name: 'الخليج العربي', romanised: 'Al Khalīj al ‘Arabī', system: 'BGN/PCGN' },
    ],
    note: 'Iran and the Secretariat of the United Nations call this sea the Persian Gulf. Arab governments call it the Arabian Gulf or the Gulf.',
    source: `${wikipedia('Persian Gulf naming dispute')}; United Nations Secretariat, editorial directive ST/CS/SER.A/29/Rev.1, 14 May 1999`,
  },
  {
    id: 'gulf-of-mexico',
    kind: 'sea',
    labels: { en: 'Gulf of Mexico', ko: '멕시코만', ja: 'メキシコ湾', 'zh-Hans': '墨西哥湾', 'zh-Hant': '墨西哥灣' },
    administers: [],
    claims: [],
    names: [
      { party: 'MEX', lang: 'es', name: 'Golfo de México', romanised: 'Golfo de México', system: 'Latin script' },
      { party: 'USA', lang: 'en', name: 'Gulf of America', romanised: 'Gulf of America', system: 'Latin script' },
    ],
    note: 'The map keeps the name in the IHO’s list. Since January 2025 the federal government of the United States calls the part up to its boundary with Mexico and Cuba the Gulf of America. Mexico keeps the old name.',
    source: `${IHO}; Executive Order 14172 of the United States, 20 January 2025; NBC, 21 January 2025, on Mexico’s statement`,
  },
  {
    id: 'sea-of-japan',
    kind: 'sea',
    labels: {
      en: 'Sea of Japan (East Sea)',
      ko: '동해 (일본해)',
      ja: '日本海（東海）',
      'zh-Hans': '日本海（韩国称东海）',
      'zh-Hant': '日本海（韓國稱東海）',
    },
    administers: [],
    claims: [],
    names: [
      { party: 'JPN', lang: 'ja', name: '日本海', romanised: 'Nihon-kai', system: 'Hepburn' },
      { party: 'KOR', lang: 'ko', name: '동해', romanised: 'Donghae', system: 'Revised Romanization' },
      { party: 'PRK', lang: 'ko', name: '조선동해', romanised: 'Chosŏn Tonghae', system: 'McCune–Reischauer' },
      { party: 'RUS', lang: 'ru', name: 'Японское море', romanised: 'Yaponskoye more', system: 'BGN/PCGN' },
    ],
    note: 'The name is not agreed. Japan uses Sea of Japan, South Korea uses East Sea and North Korea uses East Sea of Korea. The map writes the first two; each language’s usual name comes first, and the brackets do not rank them.',
    source: `${IHO}; ${wikipedia('Sea of Japan naming dispute')}`,
  },
  {
    id: 'yellow-sea',
    kind: 'sea',
    labels: {
      en: 'Yellow Sea',
      ko: '황해 (서해)',
      ja: '黄海',
      'zh-Hans': '黄海',
      'zh-Hant': '黃海',
    },
    administers: [],
    claims: [],
    names: [
      { party: 'CHN', lang: 'zh-Hans', name: '黄海', romanised: 'Huáng Hǎi', system: 'Pinyin' },
      { party: 'KOR', lang: 'ko', name: '황해', romanised: 'Hwanghae', system: 'Revised Romanization' },
      { party: 'KOR', lang: 'ko', name: '서해', romanised: 'Seohae', system: 'Revised Romanization' },
      { party: 'PRK', lang: 'ko', name: '조선서해', romanised: 'Chosŏn Sŏhae', system: 'McCune–Reischauer' },
    ],
    note: 'Its official name in South Korea is Hwanghae (Yellow Sea); in everyday use people there say Seohae (West Sea). China, North Korea and South Korea have not agreed where their maritime zones meet, so the map draws no line there.',
    source: `${IHO}; Chosun Ilbo, 14 July 2010, on South Korea’s official name; Wikipedia in Japanese, “黄海”, as of 2025, on North Korea’s`,
  },
  {
    id: 'east-china-sea',
    kind: 'sea',
    labels: { en: 'East China Sea', ko: '동중국해', ja: '東シナ海', 'zh-Hans': '东海', 'zh-Hant': '東海' },
    administers: [],
    claims: [],
    names: [
      { party: 'CHN', lang: 'zh-Hans', name: '东海', romanised: 'Dōng Hǎi', system: 'Pinyin' },
      { party: 'JPN', lang: 'ja', name: '東シナ海', romanised: 'Higashi Shina-kai', system: 'Hepburn' },
      { party: 'KOR', lang: 'ko', name: '동중국해', romanised: 'Dongjunggukhae', system: 'Revised Romanization' },
      { party: 'TWN', lang: 'zh-Hant', name: '東海', romanised: 'Dōng Hǎi', system: 'Pinyin' },
    ],
    note: 'The name is not in dispute, as far as we know, but the maritime zones are, so the map draws no line there. In Chinese it is the East Sea, a name that South Korea uses for another sea.',
    source: IHO,
  },
  {
    id: 'south-china-sea',
    kind: 'sea',
    labels: { en: 'South China Sea', ko: '남중국해', ja: '南シナ海', 'zh-Hans': '南海', 'zh-Hant': '南海' },
    administers: [],
    claims: [],
    names: [
      { party: 'CHN', lang: 'zh-Hans', name: '南海', romanised: 'Nán Hǎi', system: 'Pinyin' },
      {
        party: 'PHL',
        lang: 'fil',
        name: 'Kanlurang Dagat ng Pilipinas',
        romanised: 'Kanlurang Dagat ng Pilipinas',
        system: 'Latin script',
      },
      { party: 'TWN', lang: 'zh-Hant', name: '南海', romanised: 'Nán Hǎi', system: 'Pinyin' },
      { party: 'VNM', lang: 'vi', name: 'Biển Đông', romanised: 'Biển Đông', system: 'Latin script' },
    ],
    note: 'The map keeps the name in the IHO’s list. Vietnam calls it the East Sea, and the Philippines calls the part in its exclusive economic zone the West Philippine Sea. The map draws no line of any claim there.',
    source: `${IHO}; ${wikipedia('South China Sea')}`,
  },
  {
    id: 'korea-strait',
    kind: 'sea',
    labels: {
      en: 'Korea Strait (Tsushima Strait)',
      ko: '대한해협 (쓰시마 해협)',
      ja: '対馬海峡（朝鮮海峡）',
      'zh-Hans': '朝鲜海峡（对马海峡）',
      'zh-Hant': '朝鮮海峽（對馬海峽）',
    },
    administers: [],
    claims: [],
    names: [
      { party: 'JPN', lang: 'ja', name: '対馬海峡', romanised: 'Tsushima Kaikyō', system: 'Hepburn' },
      { party: 'KOR', lang: 'ko', name: '대한해협', romanised: 'Daehan Haehyeop', system: 'Revised Romanization' },
      { party: 'PRK', lang: 'ko', name: '조선해협', romanised: 'Chosŏn Haehyŏp', system: 'McCune–Reischauer' },
    ],
    note: 'South and North Korea name the whole strait after Korea; Japan names it after Tsushima, the island in its middle.',
    source: wikipedia('Korea Strait'),
  },
  {
    id: 'taiwan-strait',
    kind: 'sea',
    labels: { en: 'Taiwan Strait', ko: '대만 해협', ja: '台湾海峡', 'zh-Hans': '台湾海峡', 'zh-Hant': '台灣海峽' },
    administers: [],
    claims: [],
    names: [
      { party: 'CHN', lang: 'zh-Hans', name: '台湾海峡', romanised: 'Táiwān Hǎixiá', system: 'Pinyin' },
      { party: 'TWN', lang: 'zh-Hant', name: '臺灣海峽', romanised: 'Táiwān Hǎixiá', system: 'Pinyin' },
    ],
    note: 'All sides use this name. It is not agreed whether part of the strait is international waters, so the map draws no line there.',
    source: 'South China Morning Post, 13 June 2022, on Beijing’s statement; Reuters, 14 June 2022, on Taipei’s',
  },
];

/** @type {readonly SensitiveName[]} */
const DISPUTED_PLACES = [
  {
    id: 'liancourt',
    kind: 'island',
    labels: {
      en: 'Liancourt Rocks (Dokdo / Takeshima)',
      ko: '독도 (다케시마)',
      ja: '竹島（独島）',
      'zh-Hans': '独岛（竹岛）',
      'zh-Hant': '獨島（竹島）',
    },
    administers: ['KOR'],
    claims: ['JPN', 'KOR', 'PRK'],
    names: [
      { party: 'JPN', lang: 'ja', name: '竹島', romanised: 'Takeshima', system: 'Hepburn' },
      { party: 'KOR', lang: 'ko', name: '독도', romanised: 'Dokdo', system: 'Revised Romanization' },
      { party: 'PRK', lang: 'ko', name: '독도', romanised: 'Tokto', system: 'McCune–Reischauer' },
    ],
    note: 'Administered by South Korea and claimed by Japan; North Korea also claims them as Korean. South Korea holds that there is no dispute over them.',
    source: `${NATURAL_EARTH}; ${wikipedia('Liancourt Rocks')}; ${NO_DISPUTE.KOR}`,
  },
  {
    id: 'senkaku',
    kind: 'island',
    labels: {
      en: 'Senkaku / Diaoyu / Diaoyutai',
      ko: '센카쿠 열도 (댜오위다오)',
      ja: '尖閣諸島（釣魚島／釣魚台）',
      'zh-Hans': '钓鱼岛（尖阁诸岛）',
      'zh-Hant': '釣魚臺列嶼（尖閣諸島）',
    },
    administers: ['JPN'],
    claims: ['CHN', 'JPN', 'TWN'],
    names: [
      {
        party: 'CHN',
        lang: 'zh-Hans',
        name: '钓鱼岛及其附属岛屿',
        romanised: 'Diàoyú Dǎo jí qí fùshǔ dǎoyǔ',
        system: 'Pinyin',
      },
      { party: 'JPN', lang: 'ja', name: '尖閣諸島', romanised: 'Senkaku Shotō', system: 'Hepburn' },
      { party: 'TWN', lang: 'zh-Hant', name: '釣魚臺列嶼', romanised: 'Diàoyútái Lièyǔ', system: 'Pinyin' },
    ],
    note: 'Administered by Japan and claimed by China and Taiwan. Japan holds that there is no dispute over them.',
    source: `${NATURAL_EARTH}; ${wikipedia('Senkaku Islands')}; ${NO_DISPUTE.JPN}`,
  },
  {
    id: 'southern-kurils',
    kind: 'region',
    labels: {
      en: 'Southern Kurils / Northern Territories',
      ko: '남쿠릴 열도 (북방 영토)',
      ja: '北方領土（南クリル諸島）',
      'zh-Hans': '南千岛群岛（北方四岛）',
      'zh-Hant': '南千島群島（北方四島）',
    },
    parts: ['iturup', 'kunashir', 'shikotan', 'habomai'],
    administers: ['RUS'],
    claims: ['JPN', 'RUS'],
    names: [
      { party: 'JPN', lang: 'ja', name: '北方領土', romanised: 'Hoppō Ryōdo', system: 'Hepburn' },
      {
        party: 'RUS',
        lang: 'ru',
        name: 'Южные Курильские острова',
        romanised: 'Yuzhnyye Kuril’skiye ostrova',
        system: 'BGN/PCGN',
      },
    ],
    note: 'Four islands or groups that Russia administers and Japan claims: Iturup / Etorofu, Kunashir / Kunashiri, Shikotan and Habomai. Russia holds that there is no dispute over them.',
    source: `${NATURAL_EARTH}; ${wikipedia('Territorial disputes of Japan')}; ${NO_DISPUTE.RUS}`,
  },
  {
    id: 'iturup',
    kind: 'island',
    labels: {
      en: 'Iturup / Etorofu',
      ko: '이투루프섬 (에토로후섬)',
      ja: '択捉島（イトゥルップ島）',
      'zh-Hans': '择捉岛（伊图鲁普岛）',
      'zh-Hant': '擇捉島（伊圖魯普島）',
    },
    administers: ['RUS'],
    claims: ['JPN', 'RUS'],
    names: [
      { party: 'JPN', lang: 'ja', name: '択捉島', romanised: 'Etorofu-tō', system: 'Hepburn' },
      { party: 'RUS', lang: 'ru', name: 'Итуруп', romanised: 'Iturup', system: 'BGN/PCGN' },
    ],
    note: 'Administered by Russia and claimed by Japan as one of its Northern Territories. Russia holds that there is no dispute over it.',
    source: `${NATURAL_EARTH}; ${wikipedia('Territorial disputes of Japan')}; ${NO_DISPUTE.RUS}`,
  },
  {
    id: 'kunashir',
    kind: 'island',
    labels: {
      en: 'Kunashir / Kunashiri',
      ko: '쿠나시르섬 (구나시리섬)',
      ja: '国後島（クナシル島）',
      'zh-Hans': '国后岛（库纳希尔岛）',
      'zh-Hant': '國後島（庫納希爾島）',
    },
    administers: ['RUS'],
    claims: ['JPN', 'RUS'],
    names: [
      { party: 'JPN', lang: 'ja', name: '国後島', romanised: 'Kunashiri-tō', system: 'Hepburn' },
      { party: 'RUS', lang: 'ru', name: 'Кунашир', romanised: 'Kunashir', system: 'BGN/PCGN' },
    ],
    note: 'Administered by Russia and claimed by Japan as one of its Northern Territories. Russia holds that there is no dispute over it.',
    source: `${NATURAL_EARTH}; ${wikipedia('Territorial disputes of Japan')}; ${NO_DISPUTE.RUS}`,
  },
  {
    id: 'shikotan',
    kind: 'island',
    labels: {
      en: 'Shikotan',
      ko: '시코탄섬',
      ja: '色丹島（シコタン島）',
      'zh-Hans': '色丹岛（希科坦岛）',
      'zh-Hant': '色丹島（希科坦島）',
    },
    administers: ['RUS'],
    claims: ['JPN', 'RUS'],
    names: [
      { party: 'JPN', lang: 'ja', name: '色丹島', romanised: 'Shikotan-tō', system: 'Hepburn' },
      { party: 'RUS', lang: 'ru', name: 'Шикотан', romanised: 'Shikotan', system: 'BGN/PCGN' },
    ],
    note: 'Administered by Russia and claimed by Japan as one of its Northern Territories. Both call it by the same name. Russia holds that there is no dispute over it.',
    source: `${NATURAL_EARTH}; ${wikipedia('Territorial disputes of Japan')}; ${NO_DISPUTE.RUS}`,
  },
  {
    id: 'habomai',
    kind: 'island',
    labels: {
      en: 'Habomai Islands',
      ko: '하보마이 군도',
      ja: '歯舞群島（ハボマイ群島）',
      'zh-Hans': '齿舞群岛（哈伯迈群岛）',
      'zh-Hant': '齒舞群島（哈伯邁群島）',
    },
    also: ['Хабомаи', 'Плоские острова'],
    administers: ['RUS'],
    claims: ['JPN', 'RUS'],
    names: [
      { party: 'JPN', lang: 'ja', name: '歯舞群島', romanised: 'Habomai-guntō', system: 'Hepburn' },
      {
        party: 'RUS',
        lang: 'ru',
        name: 'Малая Курильская гряда',
        romanised: 'Malaya Kuril’skaya gryada',
        system: 'BGN/PCGN',
      },
    ],
    note: 'Administered by Russia and claimed by Japan as part of its Northern Territories. Russia holds that there is no dispute over them. Habomai is the Japanese name; Russian maps count them, with Shikotan, as one chain.',
    source: `${NATURAL_EARTH}; ${wikipedia('Territorial disputes of Japan')}; Wikipedia in Russian, “Хабомаи”, as of 2025; ${NO_DISPUTE.RUS}`,
  },
  {
    id: 'paracel',
    kind: 'island',
    labels: {
      en: 'Paracel Islands (Xisha / Hoàng Sa)',
      ko: '파라셀 군도 (시사 / 호앙사)',
      ja: '西沙諸島（パラセル諸島）',
      'zh-Hans': '西沙群岛（帕拉塞尔群岛）',
      'zh-Hant': '西沙群島（帕拉塞爾群島）',
    },
    administers: ['CHN'],
    claims: ['CHN', 'TWN', 'VNM'],
    names: [
      { party: 'CHN', lang: 'zh-Hans', name: '西沙群岛', romanised: 'Xīshā Qúndǎo', system: 'Pinyin' },
      { party: 'TWN', lang: 'zh-Hant', name: '西沙群島', romanised: 'Xīshā Qúndǎo', system: 'Pinyin' },
      { party: 'VNM', lang: 'vi', name: 'Quần đảo Hoàng Sa', romanised: 'Quần đảo Hoàng Sa', system: 'Latin script' },
    ],
    note: 'Administered by China and claimed by Taiwan and Vietnam. China holds that there is no dispute over them.',
    source: `${NATURAL_EARTH}; ${wikipedia('South China Sea Islands')}; ${NO_DISPUTE.CHN}`,
  },
  {
    id: 'spratly',
    kind: 'island',
    labels: {
      en: 'Spratly Islands (Nansha / Trường Sa / Kalayaan)',
      ko: '스프래틀리 군도 (난사 / 쯔엉사 / 칼라얀)',
      ja: '南沙諸島（スプラトリー諸島）',
      'zh-Hans': '南沙群岛（斯普拉特利群岛）',
      'zh-Hant': '南沙群島（斯普拉特利群島）',
    },
    administers: ['CHN', 'MYS', 'PHL', 'TWN', 'VNM'],
    claims: ['CHN', 'MYS', 'PHL', 'TWN', 'VNM'],
    names: [
      { party: 'CHN', lang: 'zh-Hans', name: '南沙群岛', romanised: 'Nánshā Qúndǎo', system: 'Pinyin' },
      { party: 'MYS', lang: 'ms', name: 'Kepulauan Spratly', romanised: 'Kepulauan Spratly', system: 'Latin script' },
      {
        party: 'PHL',
        lang: 'fil',
        name: 'Kapuluan ng Kalayaan',
        romanised: 'Kapuluan ng Kalayaan',
        system: 'Latin script',
      },
      { party: 'TWN', lang: 'zh-Hant', name: '南沙群島', romanised: 'Nánshā Qúndǎo', system: 'Pinyin' },
      { party: 'VNM', lang: 'vi', name: 'Quần đảo Trường Sa', romanised: 'Quần đảo Trường Sa', system: 'Latin script' },
    ],
    note: 'China, Malaysia, the Philippines, Taiwan and Vietnam each hold some of them and claim some or all. Brunei claims waters over a southern reef and holds none.',
    source: `Asia Maritime Transparency Initiative, “Island Tracker”; ${wikipedia('Spratly Islands dispute')}`,
  },
  {
    id: 'scarborough',
    kind: 'island',
    labels: {
      en: 'Scarborough Shoal (Huangyan / Panatag)',
      ko: '스카버러 암초 (황옌다오 / 파나타그)',
      ja: 'スカボロー礁（黄岩島）',
      'zh-Hans': '黄岩岛（斯卡伯勒浅滩）',
      'zh-Hant': '黃岩島（斯卡伯勒淺灘）',
    },
    administers: [],
    claims: ['CHN', 'PHL', 'TWN'],
    names: [
      { party: 'CHN', lang: 'zh-Hans', name: '黄岩岛', romanised: 'Huángyán Dǎo', system: 'Pinyin' },
      {
        party: 'PHL',
        lang: 'es',
        name: 'Bajo de Masinloc',
        romanised: 'Bajo de Masinloc',
        system: 'Latin script',
      },
      {
        party: 'PHL',
        lang: 'fil',
        name: 'Kulumpol ng Panatag',
        romanised: 'Kulumpol ng Panatag',
        system: 'Latin script',
      },
      { party: 'TWN', lang: 'zh-Hant', name: '民主礁', romanised: 'Mínzhǔ Jiāo', system: 'Pinyin' },
    ],
    note: 'Claimed by China, the Philippines and Taiwan. Chinese government ships have controlled access to it since 2012. The map names no administrator.',
    source: wikipedia('Scarborough Shoal'),
  },
];

/** @type {readonly SensitiveName[]} */
const NEAR_THE_LINES = [
  {
    id: 'kinmen',
    kind: 'island',
    labels: { en: 'Kinmen', ko: '진먼섬', ja: '金門島', 'zh-Hans': '金门岛', 'zh-Hant': '金門島' },
    administers: ['TWN'],
    claims: ['CHN', 'TWN'],
    names: [
      { party: 'CHN', lang: 'zh-Hans', name: '金门', romanised: 'Jīnmén', system: 'Pinyin' },
      { party: 'TWN', lang: 'zh-Hant', name: '金門', romanised: 'Kinmen', system: 'usual spelling' },
    ],
    note: 'Administered by Taiwan and claimed by China. It is a few kilometres off the coast that China administers.',
    source: `${NATURAL_EARTH}; ${wikipedia('Kinmen')}`,
  },
  {
    id: 'matsu',
    kind: 'island',
    labels: { en: 'Matsu Islands', ko: '마쭈 열도', ja: '馬祖列島', 'zh-Hans': '马祖列岛', 'zh-Hant': '馬祖列島' },
    administers: ['TWN'],
    claims: ['CHN', 'TWN'],
    names: [
      { party: 'CHN', lang: 'zh-Hans', name: '马祖列岛', romanised: 'Mǎzǔ Lièdǎo', system: 'Pinyin' },
      { party: 'TWN', lang: 'zh-Hant', name: '馬祖列島', romanised: 'Matsu', system: 'usual spelling' },
    ],
    note: 'Administered by Taiwan and claimed by China. They are off the coast that China administers.',
    source: wikipedia('Matsu Islands'),
  },
  {
    id: 'ulleungdo',
    kind: 'island',
    labels: { en: 'Ulleungdo', ko: '울릉도', ja: '鬱陵島', 'zh-Hans': '郁陵岛', 'zh-Hant': '鬱陵島' },
    administers: ['KOR'],
    claims: ['KOR'],
    names: [{ party: 'KOR', lang: 'ko', name: '울릉도', romanised: 'Ulleungdo', system: 'Revised Romanization' }],
    note: 'Administered by South Korea and not in dispute.',
    source: `${NATURAL_EARTH}; ${wikipedia('Ulleungdo')}`,
  },
];

/**
 * All sensitive names in reading order: countries, seas, disputed places, islands near the lines.
 *
 * @type {readonly SensitiveName[]}
 */
export const SENSITIVE_NAMES = [...COUNTRIES, ...SEAS, ...DISPUTED_PLACES, ...NEAR_THE_LINES];

/**
 * @param {string} code
 * @returns {Names}
 */
function named(code) {
  const names = COUNTRY_NAMES[code];
  if (!names) throw new Error(`no name for ${code}`);
  return names;
}

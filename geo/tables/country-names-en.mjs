// @ts-check
// The English names of the countries and territories that country-names.mjs does not have in all languages of the map.

/**
 * By ISO 3166-1 alpha-3 code; Kosovo, which has none, by Natural Earth's. Source: Unicode CLDR 48.2
 * (cldr-localenames-full, en/territories.json), always the standard form.
 *
 * @type {Readonly<Record<string, { en: string }>>}
 */
// biome-ignore format: a table is read as a table
export const ENGLISH_COUNTRY_NAMES = {
  ABW: { en: 'Aruba' }, AGO: { en: 'Angola' }, AIA: { en: 'Anguilla' }, ALA: { en: 'Åland Islands' },
  ALB: { en: 'Albania' }, AND: { en: 'Andorra' }, ARE: { en: 'United Arab Emirates' }, ARM: { en: 'Armenia' },
  ASM: { en: 'American Samoa' }, ATF: { en: 'French Southern Territories' }, ATG: { en: 'Antigua & Barbuda' },
  AUT: { en: 'Austria' }, AZE: { en: 'Azerbaijan' }, BDI: { en: 'Burundi' }, BEL: { en: 'Belgium' }, BEN: { en: 'Benin' },
  BES: { en: 'Caribbean Netherlands' }, BFA: { en: 'Burkina Faso' }, BGD: { en: 'Bangladesh' }, BGR: { en: 'Bulgaria' },
  BHR: { en: 'Bahrain' }, BHS: { en: 'Bahamas' }, BIH: { en: 'Bosnia & Herzegovina' }, BLM: { en: 'St. Barthélemy' },
  BLR: { en: 'Belarus' }, BLZ: { en: 'Belize' }, BMU: { en: 'Bermuda' }, BRB: { en: 'Barbados' }, BRN: { en: 'Brunei' },
  BTN: { en: 'Bhutan' }, BVT: { en: 'Bouvet Island' }, BWA: { en: 'Botswana' }, CAF: { en: 'Central African Republic' },
  CCK: { en: 'Cocos (Keeling) Islands' }, CHE: { en: 'Switzerland' }, CIV: { en: 'Côte d’Ivoire' },
  CMR: { en: 'Cameroon' }, COG: { en: 'Congo - Brazzaville' }, COK: { en: 'Cook Islands' }, COM: { en: 'Comoros' },
  CPV: { en: 'Cape Verde' }, CRI: { en: 'Costa Rica' }, CUW: { en: 'Curaçao' }, CXR: { en: 'Christmas Island' },
  CYM: { en: 'Cayman Islands' }, CYP: { en: 'Cyprus' }, CZE: { en: 'Czechia' }, DJI: { en: 'Djibouti' },
  DMA: { en: 'Dominica' }, DNK: { en: 'Denmark' }, DOM: { en: 'Dominican Republic' }, ECU: { en: 'Ecuador' },
  ERI: { en: 'Eritrea' }, ESH: { en: 'Western Sahara' }, EST: { en: 'Estonia' }, FJI: { en: 'Fiji' },
  FLK: { en: 'Falkland Islands' }, FRO: { en: 'Faroe Islands' }, FSM: { en: 'Micronesia' }, GAB: { en: 'Gabon' },
  GEO: { en: 'Georgia' }, GGY: { en: 'Guernsey' }, GHA: { en: 'Ghana' }, GIB: { en: 'Gibraltar' }, GIN: { en: 'Guinea' },
  GLP: { en: 'Guadeloupe' }, GMB: { en: 'Gambia' }, GNB: { en: 'Guinea-Bissau' }, GNQ: { en: 'Equatorial Guinea' },
  GRC: { en: 'Greece' }, GRD: { en: 'Grenada' }, GTM: { en: 'Guatemala' }, GUF: { en: 'French Guiana' },
  GUM: { en: 'Guam' }, HMD: { en: 'Heard & McDonald Islands' }, HND: { en: 'Honduras' }, HRV: { en: 'Croatia' },
  HTI: { en: 'Haiti' }, HUN: { en: 'Hungary' }, IMN: { en: 'Isle of Man' }, IOT: { en: 'British Indian Ocean Territory' },
  IRL: { en: 'Ireland' }, IRQ: { en: 'Iraq' }, ISR: { en: 'Israel' }, JAM: { en: 'Jamaica' }, JEY: { en: 'Jersey' },
  JOR: { en: 'Jordan' }, KGZ: { en: 'Kyrgyzstan' }, KIR: { en: 'Kiribati' }, KNA: { en: 'St. Kitts & Nevis' },
  KOS: { en: 'Kosovo' }, KWT: { en: 'Kuwait' }, LBN: { en: 'Lebanon' }, LBR: { en: 'Liberia' }, LCA: { en: 'St. Lucia' },
  LIE: { en: 'Liechtenstein' }, LKA: { en: 'Sri Lanka' }, LSO: { en: 'Lesotho' }, LTU: { en: 'Lithuania' },
  LUX: { en: 'Luxembourg' }, LVA: { en: 'Latvia' }, MAF: { en: 'St. Martin' }, MAR: { en: 'Morocco' },
  MCO: { en: 'Monaco' }, MDA: { en: 'Moldova' }, MDV: { en: 'Maldives' }, MHL: { en: 'Marshall Islands' },
  MKD: { en: 'North Macedonia' }, MLI: { en: 'Mali' }, MLT: { en: 'Malta' }, MNE: { en: 'Montenegro' },
  MNP: { en: 'Northern Mariana Islands' }, MOZ: { en: 'Mozambique' }, MRT: { en: 'Mauritania' },
  MSR: { en: 'Montserrat' }, MTQ: { en: 'Martinique' }, MUS: { en: 'Mauritius' }, MWI: { en: 'Malawi' },
  MYT: { en: 'Mayotte' }, NAM: { en: 'Namibia' }, NCL: { en: 'New Caledonia' }, NER: { en: 'Niger' },
  NFK: { en: 'Norfolk Island' }, NIC: { en: 'Nicaragua' }, NIU: { en: 'Niue' }, NLD: { en: 'Netherlands' },
  NRU: { en: 'Nauru' }, OMN: { en: 'Oman' }, PAN: { en: 'Panama' }, PCN: { en: 'Pitcairn Islands' }, PLW: { en: 'Palau' },
  PRI: { en: 'Puerto Rico' }, PRT: { en: 'Portugal' }, PRY: { en: 'Paraguay' }, PSE: { en: 'Palestinian Territories' },
  PYF: { en: 'French Polynesia' }, QAT: { en: 'Qatar' }, REU: { en: 'Réunion' }, ROU: { en: 'Romania' },
  RWA: { en: 'Rwanda' }, SEN: { en: 'Senegal' }, SGP: { en: 'Singapore' },
  SGS: { en: 'South Georgia & South Sandwich Islands' }, SHN: { en: 'St. Helena' }, SJM: { en: 'Svalbard & Jan Mayen' },
  SLB: { en: 'Solomon Islands' }, SLE: { en: 'Sierra Leone' }, SLV: { en: 'El Salvador' }, SMR: { en: 'San Marino' },
  SOM: { en: 'Somalia' }, SPM: { en: 'St. Pierre & Miquelon' }, SRB: { en: 'Serbia' }, SSD: { en: 'South Sudan' },
  STP: { en: 'São Tomé & Príncipe' }, SUR: { en: 'Suriname' }, SVK: { en: 'Slovakia' }, SVN: { en: 'Slovenia' },
  SWZ: { en: 'Eswatini' }, SXM: { en: 'Sint Maarten' }, SYC: { en: 'Seychelles' }, SYR: { en: 'Syria' },
  TCA: { en: 'Turks & Caicos Islands' }, TCD: { en: 'Chad' }, TGO: { en: 'Togo' }, TJK: { en: 'Tajikistan' },
  TKL: { en: 'Tokelau' }, TKM: { en: 'Turkmenistan' }, TLS: { en: 'Timor-Leste' }, TON: { en: 'Tonga' },
  TTO: { en: 'Trinidad & Tobago' }, TUN: { en: 'Tunisia' }, TUV: { en: 'Tuvalu' }, UGA: { en: 'Uganda' },
  UMI: { en: 'U.S. Outlying Islands' }, URY: { en: 'Uruguay' }, VAT: { en: 'Vatican City' },
  VCT: { en: 'St. Vincent & Grenadines' }, VGB: { en: 'British Virgin Islands' }, VIR: { en: 'U.S. Virgin Islands' },
  VUT: { en: 'Vanuatu' }, WLF: { en: 'Wallis & Futuna' }, WSM: { en: 'Samoa' }, YEM: { en: 'Yemen' },
  ZMB: { en: 'Zambia' }, ZWE: { en: 'Zimbabwe' },
};

/**
 * Land that has neither an ISO code nor a name in CLDR, by Natural Earth's code. Names: Natural Earth's.
 *
 * @type {Readonly<Record<string, { en: string }>>}
 */
export const NATURAL_EARTH_NAMES = {
  CNM: { en: 'UN buffer zone in Cyprus' },
  CYN: { en: 'Northern Cyprus' },
  ESB: { en: 'Dhekelia' },
  KAS: { en: 'Siachen Glacier' },
  SOL: { en: 'Somaliland' },
};

import { describe, expect, it } from 'vitest';
import { type Encoding, encodingOf } from '../../../src/story/file/encoding';
import { encoded } from './encoded';

/** Short tables, as somebody begins them: the fewer letters, the harder to tell. */
const TABLES: Readonly<Partial<Record<Encoding, readonly string[]>>> = {
  gb18030: [
    '首尔,126.9,37.5\n北京,116,39\n',
    '来源,目标,标签\n北京,首尔,恢复关系\n北京,东京,断绝往来\n台北,北京,对峙\n',
    '编号,名称,纬度,经度\n1,平壤,39.0,125.7\n2,上海,31.2,121.5\n3,广州,23.1,113.3\n',
  ],
  big5: [
    '首爾,126.9,37.5\n臺北,121,25\n',
    '來源,目標,標籤\n北京,首爾,恢復關係\n北京,東京,斷絕往來\n臺北,北京,對峙\n',
    '編號,名稱,緯度,經度\n1,平壤,39.0,125.7\n2,高雄,22.6,120.3\n',
  ],
  shift_jis: [
    'ソウル,126.9,37.5\n北京,116,39\n',
    '出発,到着,名前\n東京,北京,関係の断絶\n',
    '東京,大阪\n京都,名古屋\n',
    '名前,緯度,経度,国\n東京,35.68,139.69,JPN\n',
  ],
  'euc-kr': [
    '서울,126.9,37.5\n베이징,116,39\n',
    '출발,도착,이름\n서울,베이징,관계 회복\n평양,서울,미사일 발사\n',
    '도쿄,1\n',
  ],
  'windows-1252': [
    'Name;Breite;Länge\nZürich;47,37;8,54\nMünchen;48,1;11,6\n',
    'Genève;46,2;6,1\nMálaga\nCuraçao\n',
    'Nom;Source;Cible\nÉté;Paris;Genève\n',
  ],
  'windows-1251': ['Москва,55.7,37.6\nКиев,50.4,30.5\n', 'Источник,Цель,Связь\nМосква,Пекин,торговля\n'],
};

describe.each(Object.entries(TABLES))('a table in %s', (name, texts) => {
  const encoding = name as Encoding;

  it.each(texts)('is known by its letters: %j', (text) => {
    expect(encodingOf(encoded(text, encoding))).toEqual({ encoding, sure: false });
  });

  it.each(texts)('is surely UTF-8 or UTF-16 if it is saved as that: %j', (text) => {
    for (const [unicode, mark] of [
      ['utf-8', true],
      ['utf-8', false],
      ['utf-16le', true],
      ['utf-16be', true],
      ['utf-16le', false],
      ['utf-16be', false],
    ] as const) {
      expect(encodingOf(encoded(text, unicode, mark)), `${unicode} ${mark}`).toEqual({ encoding: unicode, sure: true });
    }
  });
});

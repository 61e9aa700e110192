/** Which column of a table is which, by its name: in the words of Kumu, Gephi, Cytoscape, spreadsheets and this program's own export. */

const NAMES = {
  id: 'id key nodeid 编号 編號 番号 번호',
  source: 'source from start origin sourceid quelle von origen desde de 来源 來源 出発 起点 起點 출발',
  target: 'target to end destination targetid ziel nach destino hacia cible vers 目标 目標 到着 终点 終點 도착',
  name: 'name place placename node ort lieu lugar nom nombre 名称 名稱 名前 地名 이름 지명',
  label: 'label caption bezeichnung etiqueta étiquette 标签 標籤 ラベル 라벨 关系 關係 関係 관계',
  title: 'title headline titel titre título 标题 標題 タイトル 제목 event',
  summary: 'summary description desc notes body beschreibung descripción 说明 說明 説明 설명',
  latitude: 'latitude lat y breite breitengrad latitud 纬度 緯度 위도',
  longitude: 'longitude lon lng long x länge längengrad longitud 经度 經度 経度 경도',
  position: 'position coordinates coords latlon latlng location point geometry wkt 坐标 座標 좌표',
  territory: 'territory country countrycode iso3 iso iso31661alpha3 land pays país 国家 國家 国 국가',
  aliases: 'aliases othernames alternatenames',
  kind: 'kind interaction 种类 種類 종류',
  type: 'type typ 类型 類型 유형',
  layer: 'layer group category theme ebene 图层 圖層 レイヤー 레이어',
  direction: 'direction directed richtung',
  since: 'since startdate begin von seit 开始 開始 시작',
  until: 'until enddate finish bis 结束 結束 終了 끝',
  kindName: 'kindname',
  hinders: 'hinders',
  via: 'via',
  planned: 'planned geplant 计划 計劃 予定 예정',
  sameAs: 'sameas',
  wikidata: 'wikidata wikidataid wikidataqid qid',
  geonames: 'geonames geonamesid geonameid',
  date: 'date when day datum fecha time 日期 日付 날짜',
  year: 'year',
  month: 'month',
  dayOfMonth: 'dayofmonth',
  endYear: 'endyear',
  endMonth: 'endmonth',
  endDay: 'endday',
  statement: 'statement statements claim claims text aussage 陈述 陳述 발언',
  paragraphs: 'paragraphs paragraph para absatz absätze 段落 문단',
  basis: 'basis',
  speaker: 'speaker who saidby 发言人 發言人 話者 발언자',
  quote: 'quote quotation',
  role: 'role function office 角色 职务 職務 役職 직책',
  places: 'places',
  // What this program writes beside the statements, which give it as well.
  citations: 'citations cited',
  sources: 'sources',
} as const;

export type Column = keyof typeof NAMES;

const COLUMNS = new Map(
  (Object.entries(NAMES) as [Column, string][]).flatMap(([column, names]) =>
    names.split(' ').map((name) => [name, column] as const),
  ),
);

/** The column of a heading; undefined if it is none that is used. "Start Date", "start_date" and "startDate" are the same. */
export const columnOf = (heading: string): Column | undefined =>
  COLUMNS.get(
    heading
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s_.\-()#*:]+/gu, ''),
  );

/** Whether a cell says yes. */
export const isYes = (cell: string): boolean => /^(?:yes|true|1|x|planned|✓)$/i.test(cell.trim());

/** The addresses of a place or a person in authority files: whole ones, and ids of Wikidata and GeoNames by their column. */
export function sameAsOf(cell: (column: Column) => string): string[] {
  const ids = (column: Column, id: RegExp, address: string) =>
    (cell(column).match(id) ?? []).map((found) => address + found);
  return [
    ...new Set([
      ...(cell('sameAs').match(/https:\/\/[^\s|;,]+/g) ?? []),
      ...ids('wikidata', /\bQ[1-9]\d*\b/g, 'https://www.wikidata.org/wiki/'),
      ...ids('geonames', /\b[1-9]\d*\b/g, 'https://www.geonames.org/'),
    ]),
  ];
}

/** The word with which this program's tables say of a kind that it is hindered: "hinders trade". */
const HINDERS = /^hinders\b\s*/i;

/** The kind of a relationship in a cell, and whether the relationship hinders it. */
export const kindIn = (kind: string, hinders: string): { readonly kind: string; readonly hinders: boolean } => ({
  kind: kind.replace(HINDERS, ''),
  hinders: isYes(hinders) || HINDERS.test(kind),
});

/** What the rows of a table are. */
export type TableKind = 'relations' | 'places' | 'events' | 'claims' | 'people';

/** Returns what the rows of a table are, by its columns; undefined if that is not clear. */
export function kindOf(columns: readonly (Column | undefined)[]): TableKind | undefined {
  const has = (...some: readonly Column[]) => some.some((column) => columns.includes(column));
  if (has('source') && has('target')) return 'relations';
  if ((has('latitude') && has('longitude')) || has('position', 'territory')) return 'places';
  if (has('statement') && has('paragraphs', 'basis', 'speaker')) return 'claims';
  if (has('date', 'year') && has('title', 'name', 'label', 'statement')) return 'events';
  if (has('name', 'label') && has('role')) return 'people';
  if (has('name', 'label')) return 'places';
  return undefined;
}

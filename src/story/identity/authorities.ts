/**
 * Authority files, whose entries say which place, person or organisation is meant. An entry's address is stable, so that stories,
 * maps and library catalogues that name the same entry mean the same thing. Nothing is requested from them.
 */
export interface Authority {
  /** As it calls itself; the text of a link to it. */
  readonly name: string;
  readonly hosts: readonly string[];
  /** The path of an entry. The first group is the entry's id. */
  readonly path: RegExp;
  readonly example: string;
  /** What it has no entries of; undefined: it has entries of both. */
  readonly without?: 'places' | 'people';
  /** Whether an id is one that the authority gives: a check digit. */
  readonly isId?: (id: string) => boolean;
}

export const AUTHORITIES: readonly Authority[] = [
  {
    name: 'Wikidata',
    hosts: ['www.wikidata.org', 'wikidata.org'],
    path: /^\/(?:wiki|entity)\/(Q[1-9]\d*)$/,
    example: 'https://www.wikidata.org/wiki/Q956',
  },
  {
    name: 'GeoNames',
    hosts: ['www.geonames.org', 'sws.geonames.org'],
    path: /^\/([1-9]\d*)(?:\/[^/]*)?$/,
    example: 'https://www.geonames.org/1816670',
    without: 'people',
  },
  {
    name: 'Pleiades',
    hosts: ['pleiades.stoa.org'],
    path: /^\/places\/([1-9]\d*)\/?$/,
    example: 'https://pleiades.stoa.org/places/423025',
    without: 'people',
  },
  {
    name: 'Getty TGN',
    hosts: ['vocab.getty.edu'],
    path: /^\/(?:page\/)?tgn\/([1-9]\d*)$/,
    example: 'https://vocab.getty.edu/tgn/7011781',
    without: 'people',
  },
  {
    name: 'OpenStreetMap',
    hosts: ['www.openstreetmap.org'],
    path: /^\/((?:node|way|relation)\/[1-9]\d*)$/,
    example: 'https://www.openstreetmap.org/relation/912940',
    without: 'people',
  },
  {
    name: 'VIAF',
    hosts: ['viaf.org'],
    path: /^\/viaf\/([1-9]\d*)\/?$/,
    example: 'https://viaf.org/viaf/113230702',
  },
  {
    name: 'ISNI',
    hosts: ['isni.org', 'www.isni.org'],
    path: /^\/isni\/(\d{15}[\dX])$/,
    example: 'https://isni.org/isni/0000000080456315',
    without: 'places',
    isId: hasCheckDigit,
  },
  {
    name: 'ORCID',
    hosts: ['orcid.org'],
    path: /^\/(\d{4}-\d{4}-\d{4}-\d{3}[\dX])$/,
    example: 'https://orcid.org/0000-0002-1825-0097',
    without: 'places',
    isId: hasCheckDigit,
  },
  {
    name: 'ROR',
    hosts: ['ror.org'],
    path: /^\/(0[a-hj-km-np-tv-z\d]{6}\d{2})$/,
    example: 'https://ror.org/05dxps055',
    without: 'places',
  },
  {
    name: 'GND',
    hosts: ['d-nb.info'],
    path: /^\/gnd\/(\d[\d-]*[\dX])$/,
    example: 'https://d-nb.info/gnd/118540238',
  },
  {
    name: 'Library of Congress',
    hosts: ['id.loc.gov'],
    path: /^\/authorities\/names\/(n[a-z]{0,2}\d{8,10})(?:\.html)?$/,
    example: 'https://id.loc.gov/authorities/names/n79021164',
  },
];

/** An address, and what is known of it: the authority whose host it has, and the entry's id if it is an entry of that. */
interface Identity {
  readonly url: string;
  readonly host: string;
  readonly authority: Authority | undefined;
  readonly id: string | undefined;
}

/** Returns what an https address names. */
export function identityOf(url: string): Identity {
  const parsed = parse(url);
  const host = parsed?.host ?? url;
  const authority = AUTHORITIES.find(({ hosts }) => hosts.includes(host));
  const isPlain = parsed?.search === '' && parsed.hash === '';
  const id = isPlain ? authority?.path.exec(parsed.pathname)?.[1] : undefined;
  const isEntry = id !== undefined && (authority?.isId?.(id) ?? true);
  return { url, host, authority, id: isEntry ? id : undefined };
}

/** Undefined: what the format takes for an address is none, such as "https://[". */
function parse(url: string): URL | undefined {
  try {
    return new URL(url);
  } catch {
    return undefined;
  }
}

/** ISO 7064 MOD 11-2, of ISNI and ORCID: the last character checks the 15 digits before it. */
function hasCheckDigit(id: string): boolean {
  const digits = id.replaceAll('-', '');
  const total = [...digits.slice(0, -1)].reduce((sum, digit) => ((sum + Number(digit)) * 2) % 11, 0);
  const check = (12 - total) % 11;
  return digits.at(-1) === (check === 10 ? 'X' : String(check));
}

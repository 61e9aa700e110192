import { claimEntity } from '../parts/naming/naming';
import { citedDate } from '../story/citing/dates';
import type { Work } from '../story/citing/work';
import { isoDate } from '../story/edtf';
import type { Claim, Image, Person, Place, Source, Story } from '../story/format';
import { addressOf, imagesIn } from '../story/images';
import { indexStory } from '../story/questions';
import { citedText } from '../story/tables/tables';
import { select } from '../view/steps';
import { urlText } from '../view/url';
import { defaultView } from '../view/view';

/*
 * What machines read in the built page: the story as linked data of schema.org, for search engines, and citation tags, from which
 * Zotero and Google Scholar take a reference.
 */

/** Where the page will be, with a slash at its end; undefined: not known, so that URLs are relative to the page. */
export type SiteUrl = string | undefined;

const TYPES: Readonly<Record<Source['type'], string>> = {
  news: 'NewsArticle',
  report: 'Report',
  book: 'Book',
  web: 'WebPage',
  document: 'CreativeWork',
};

/**
 * Returns the map as JSON-LD: a learning resource that cites its sources, and has claims. `claims`: those that are listed. A
 * claim appears in its source; what is worked out is only based on it.
 */
export function linkedData(story: Story, site: SiteUrl, claims: readonly Claim[]): object {
  // The first page has no claims and no places, because its bytes come before the picture. The page of statements has them all.
  const isWhole = claims.length === story.claims.length;
  const page = site ?? './';
  const latest = story.corrections.at(-1);
  // Those of places are with the places.
  const pictures = imagesIn(story).flatMap(({ path, image }) =>
    path.startsWith('places') ? [] : [imageData(story, image, site)],
  );
  return {
    '@context': 'https://schema.org',
    '@type': ['LearningResource', 'Map'],
    '@id': page,
    url: page,
    name: story.title,
    description: story.summary,
    inLanguage: story.lang,
    ...published(story.date),
    ...(latest && { dateModified: latest.date }),
    ...(isWhole && { about: story.places.map((place) => placeData(story, place, site)) }),
    ...(isWhole && pictures.length > 0 && { image: pictures }),
    ...(isWhole &&
      latest && {
        correction: story.corrections.map(({ date, text }) => ({
          '@type': 'CorrectionComment',
          datePublished: date,
          text,
        })),
      }),
    citation: story.sources.map((source) => sourceData(source, page)),
    ...(claims.length > 0 && { hasPart: claims.map((claim) => claimData(story, claim, page)) }),
  };
}

/** A date that ISO 8601 does not have is left out. */
const published = (date: string): object => {
  const datePublished = isoDate(date);
  return datePublished === undefined ? {} : { datePublished };
};

const sourceId = (source: Source['id'], page: string): string => `${page}#source-${source}`;

function sourceData(source: Source, page: string): object {
  const { id, type, title, url, authors, publisher, date, lang, licence, dateline } = source;
  return {
    '@type': TYPES[type],
    '@id': sourceId(id, page),
    name: title,
    ...(url !== undefined && { url }),
    ...(authors.length > 0 && { author: authors }),
    ...(publisher !== undefined && { publisher: { '@type': 'Organization', name: publisher } }),
    ...published(date),
    ...(lang !== undefined && { inLanguage: lang }),
    ...(licence !== undefined && { license: { '@type': 'CreativeWork', name: licence } }),
    ...(type === 'news' && dateline !== undefined && { dateline }),
  };
}

function claimData(story: Story, claim: Claim, page: string): object {
  const { text, source, basis, speaker } = claim;
  const person = speaker && indexStory(story).people.get(speaker);
  return {
    '@type': 'Claim',
    '@id': `${page}${urlText(story, select(claimEntity(claim))(defaultView(story)))}`,
    text,
    ...(basis === 'said' && person && { author: speakerData(person) }),
    [basis === 'inferred' ? 'isBasedOn' : 'appearance']: { '@id': sourceId(source, page) },
    citation: citedText(story, [claim]),
  };
}

const speakerData = ({ kind, name, role, sameAs }: Person): object => ({
  ...(kind === 'institution' ? { '@type': 'Organization', name } : { '@type': 'Person', name, description: role }),
  ...(sameAs.length > 0 && { sameAs }),
});

const placeData = (story: Story, { name, originalName, image, at, sameAs }: Place, site: SiteUrl): object => ({
  '@type': 'Place',
  name,
  ...(originalName && { alternateName: { '@value': originalName.text, '@language': originalName.lang } }),
  geo: { '@type': 'GeoCoordinates', latitude: at[1], longitude: at[0] },
  ...(sameAs.length > 0 && { sameAs }),
  ...(image && { image: imageData(story, image, site) }),
});

function imageData(story: Story, image: Image, site: SiteUrl): object {
  const { alt, credit, licence, caption } = image;
  const address = addressOf(story, image, undefined);
  return {
    '@type': 'ImageObject',
    contentUrl: site?.startsWith('https:') ? new URL(address, site).href : `./${address}`,
    description: alt,
    creditText: credit,
    license: { '@type': 'CreativeWork', name: licence },
    ...(caption !== undefined && { caption }),
  };
}

/**
 * Returns a block of data. "<" is escaped, so that no text of the story ends the element. A browser does not run it, so the
 * content security policy does not apply to it: https://html.spec.whatwg.org/multipage/scripting.html#data-block
 */
export const dataBlock = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;

/** Returns Highwire's citation tags, [name, content]: of the map, and of each source as a reference. */
export function citationTags(map: Work, sources: readonly Work[]): (readonly [name: string, content: string])[] {
  return [
    ['citation_title', map.title],
    ...dateTag(map),
    ...(map.lang === undefined ? [] : [['citation_language', map.lang] as const]),
    ...(map.publisher === undefined ? [] : [['citation_publisher', map.publisher] as const]),
    ...(map.url === undefined ? [] : [['citation_public_url', map.url] as const]),
    ...sources.map((source) => ['citation_reference', referenceOf(source)] as const),
  ];
}

/** "citation_title=…;citation_author=…": a semicolon ends a value, so that one within it becomes a comma. */
function referenceOf(source: Work): string {
  const parts: readonly (readonly [string, string | undefined])[] = [
    ['citation_title', source.title],
    ...source.authors.map((author) => ['citation_author', author] as const),
    ['citation_publisher', source.publisher],
    ...dateTag(source),
    ['citation_language', source.lang],
    ['citation_public_url', source.url],
  ];
  return parts
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value.replaceAll(';', ',')}`]))
    .join(';');
}

/** "2026/01/06", "2024/08" or "1917": Highwire's dates have no "about", so that a date which is not certain has no tag. */
function dateTag({ date }: Work): (readonly ['citation_publication_date', string])[] {
  const { points, circa } = citedDate(date);
  const [point] = points;
  if (!point || points.length > 1 || circa || (point[0] ?? 0) <= 0) return [];
  const [year = 0, ...rest] = point;
  const parts = [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))];
  return [['citation_publication_date', parts.join('/')]];
}

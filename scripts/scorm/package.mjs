// @ts-check
import { readFile } from 'node:fs/promises';
import { zipSync } from 'fflate';
import { escaped } from '../site/markup.mjs';

/** Makes a SCORM 1.2 package of a single file of the site: https://adlnet.gov/projects/scorm/ */

/** The files of a package, besides its manifest and the map. */
const LAUNCH = 'launch.html';
const OTHERS = ['launch.css', 'report.js'];
const MAP = 'map.html';

/** Files have no other date: the first one that the format knows. It is read in local time, and so made in it. */
const MTIME = new Date(1980, 0, 1);

/**
 * @param {string} html the single file
 * @returns {Promise<Uint8Array>} the package: the same bytes for the same file
 * @throws {Error} where it is another page
 */
export async function scormPackage(html) {
  const page = describedIn(html);
  const others = await Promise.all(OTHERS.map(async (name) => /** @type {const} */ ([name, await own(name)])));
  const files = {
    'imsmanifest.xml': manifestOf(page),
    [LAUNCH]: launchOf(page),
    ...Object.fromEntries(others),
    [MAP]: html,
  };
  const bytes = Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)]);
  return zipSync(Object.fromEntries(bytes), { level: 9, mtime: MTIME });
}

/** @param {string} name */
const own = (name) => readFile(new URL(name, import.meta.url), 'utf8');

/**
 * What a single file says of itself.
 *
 * @param {string} html
 */
function describedIn(html) {
  const [tag = ''] = /<html\b[^>]*>/.exec(html) ?? [];
  const attribute = (/** @type {string} */ name) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  const [, title] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
  const [lang, story] = ['lang', 'data-story'].map(attribute);
  if (!lang || !story || title === undefined) throw new Error('It is no page of a story that this project has made.');
  if (/\s(?:src|href)="(?:\.{1,2}\/)*assets\//.test(html))
    throw new Error(
      'It is a page of the site, which needs the files beside it. Make the single file with "npm run single".',
    );
  return { lang, story, title: plain(title) };
}

/** @param {string} text HTML without elements */
const plain = (text) =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');

/**
 * The page that a platform opens. All that it has is in the package.
 *
 * @param {{ lang: string, title: string }} page
 */
function launchOf({ lang, title }) {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'";
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(title)}</title>
    <link rel="stylesheet" href="launch.css" />
    <script src="report.js" defer></script>
  </head>
  <body>
    <iframe src="${MAP}" title="${escaped(title)}" allow="fullscreen; clipboard-write"></iframe>
  </body>
</html>
`;
}

/** @param {{ lang: string, story: string, title: string }} page */
function manifestOf({ lang, story, title }) {
  // An XML name: no other signs, and no digit first.
  const id = `crosscurrents.${story}.${lang}`.replace(/[^\w.-]/g, '-');
  const files = [LAUNCH, ...OTHERS, MAP].map((file) => `      <file href="${file}"/>`).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${id}" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="map">
    <organization identifier="map">
      <title>${escaped(title)}</title>
      <item identifier="item" identifierref="resource">
        <title>${escaped(title)}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="resource" type="webcontent" adlcp:scormtype="sco" href="${LAUNCH}">
${files}
    </resource>
  </resources>
</manifest>
`;
}

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** The files of a small build, as `npm run build` writes them: a story with a translation, and a second one. */
const FILES: Readonly<Record<string, string>> = {
  'index.html': pageOf({ lang: 'en', story: 'first', root: './' }),
  'speaker.html':
    '<html lang="en" data-story="first"><script type="module" crossorigin src="./assets/speaker-1.js"></script>',
  'statements.html': statementsOf('Seoul and Beijing'),
  'second.html': pageOf({ lang: 'en', story: 'second', root: './', statements: './second.statements.html' }),
  'second.speaker.html': '<html lang="en" data-story="second">',
  'second.statements.html': statementsOf('A telegram'),
  'stories.html': '<html lang="en"><head></head>',
  'ko/index.html': pageOf({ lang: 'ko', story: 'first', root: '../', translation: 'ko' }),
  'ko/statements.html': statementsOf('서울과 베이징'),
  'assets/program-1.css': '@layer reset, tokens;@font-face{font-family:A;src:url(../fonts/sans.woff2) format("woff2")}',
  'assets/first-paint-1.css': '.first{}',
  'assets/first-paint-2.css': '.of-another-page{}',
  'assets/kore-1.css': '@font-face{font-family:B;src:url("../fonts/Kore/map-sans.woff2")}',
  'assets/late-1.css': '.late{}',
  'fonts/sans.woff2': 'letters',
  'fonts/Kore/map-sans.woff2': 'han-gul',
  'fonts/outlines.json': '{"outlines":1}',
  'fonts/Kore/outlines.json': '{"outlines":"ko"}',
  'fonts/OFL.txt': 'Open Font License',
  'licenses.md': '# Licences </script><script>alert(1)</script>',
  'geo/names.json': '{"cards":[]}',
  'geo/world.topo.json': '{"world":"of all"}',
  'geo/stories/first.topo.json': '{"world":"first"}',
  'geo/stories/first.ko.topo.json': '{"world":"first in Korean"}',
  'stories/first.json': '{"id":"first"}',
  'stories/first.ko.json': '{"id":"first","lang":"ko"}',
  'stories/first.names.json': '{"seoul":{"ko":["서울"]}}',
  'stories/first.names.ko.json': '{"ko":1}',
  'stories/second.json': '{"id":"second"}',
  'stories/second/a gate.png': 'PNG',
};

interface Made {
  readonly lang: string;
  readonly story: string;
  readonly root: './' | '../';
  readonly translation?: string;
  readonly statements?: string;
}

function pageOf({ lang, story, root, translation, statements = './statements.html' }: Made): string {
  const translated = translation ? ` data-translation="${translation}" data-root="../"` : '';
  const kore = lang === 'ko' ? '<link rel="stylesheet" href="../assets/kore-1.css" />' : '';
  return `<!doctype html>
<html lang="${lang}" data-map="figure" data-story="${story}"${translated} data-audience="./x" data-speaker="./y" data-statements="${statements}">
<head>
<meta http-equiv="Content-Security-Policy" content="script-src &#39;self&#39;">
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width" />
<link rel="stylesheet" href="${root}assets/program-1.css">${kore}
<link rel="stylesheet" href="${root}assets/first-paint-1.css" />
<script src="${root}assets/opening-1.js"></script>
<title>A title &lt; another</title>
<link rel="manifest" href="site.webmanifest" />
<meta property="og:image" content="${root}og.png" />
<link rel="icon" href="data:image/svg+xml,x" type="image/svg+xml">
</head>
<body>
<div id="panel"><main class="panel"><header class="masthead"><div><p>Crosscurrents</p><a class="touch-row" href="./stories.html">Other stories</a></div><h1>A title</h1></header><nav class="other-stories"><a href="${root}second.html">Another</a></nav></main><noscript><section class="without-script"><p class="notices">No scripts. <a href="${statements}">Read all statements</a></p><ul><li><a href="${statements}#/a">One</a></li></ul></section></noscript></div>
<div id="stage"></div>
<div id="present"></div>
<link rel="preload" href="${root}fonts/sans.woff2" as="font" type="font/woff2" crossorigin />
<script type="application/json" id="stories">[{"name":"second"}]</script>
<script type="application/json" id="languages">[{"lang":"en","href":"./"},{"lang":"ko","href":"./ko/"}]</script>
<script type="module" crossorigin src="${root}assets/index-1.js"></script>
</body>
</html>`;
}

function statementsOf(text: string): string {
  return `<!doctype html><html lang="en"><body><main class="statements"><header><h1>A title</h1></header><p class="statements-back"><a href="./">Back</a></p><section><article id="/a"><p>${text}</p></article></section></main></body></html>`;
}

/** Writes the build into a folder that is deleted after the test. `more`: further files. */
export async function madeBuild(more: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'single-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [path, text] of Object.entries({ ...FILES, ...more })) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

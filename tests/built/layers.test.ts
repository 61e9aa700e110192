import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const LAYERS = ['reset', 'tokens', 'parts', 'rooms', 'print'];
const sheets = readdirSync('dist/assets').filter((file) => file.endsWith('.css'));
const read = (sheet: string) => readFileSync(`dist/assets/${sheet}`, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

it.each(sheets)('%s has no rule outside of the layers', (sheet) => {
  const outside = statementsOf(read(sheet)).filter((rule) => !/^@(?:layer|font-face)\b/.test(rule));
  expect(outside).toEqual([]);
});

it.each(sheets)('%s knows no other layers', (sheet) => {
  for (const name of layersOf(read(sheet))) expect(LAYERS).toContain(name);
});

// Otherwise a later sheet would determine the order of the layers.
it.each(['index.html', 'speaker.html', 'statements.html'])(
  'the first sheet of %s gives the layers their order',
  (page) => {
    const [, first = ''] =
      /<link [^>]*href="\.\/assets\/([^"]+\.css)"/.exec(readFileSync(`dist/${page}`, 'utf8')) ?? [];
    expect(layersOf(read(first))).toEqual(LAYERS);
  },
);

/** Returns the layers in the order of their first occurrence in a sheet. */
function layersOf(css: string): string[] {
  const named = [...css.matchAll(/@layer ([\w, ]+)[;{]/g)].flatMap(([, names = '']) =>
    names.split(',').map((name) => name.trim()),
  );
  return [...new Set(named)];
}

/** Returns the top-level rules and statements of a sheet. The sheet has no comments. */
function statementsOf(css: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < css.length; at++) {
    if (css[at] === '{') depth += 1;
    if (css[at] === '}') depth -= 1;
    if (depth > 0 || (css[at] !== '}' && css[at] !== ';')) continue;
    found.push(css.slice(start, at + 1).trim());
    start = at + 1;
  }
  return [...found, css.slice(start).trim()].filter((rule) => rule !== '');
}

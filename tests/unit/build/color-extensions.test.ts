import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { notFound } from '../../../scripts/not-found/not-found.mjs';
import { firstPaint } from '../../../src/first-paint/page';
import { storyText } from '../story/files';

/** The page for addresses that do not exist, as the build writes it. */
async function notFoundPage(): Promise<string> {
  let written = '';
  const { generateBundle } = notFound({});
  if (typeof generateBundle !== 'function') throw new Error('The plugin writes no page.');
  const emitFile = ({ source }: { source: string }) => {
    written = source;
  };
  await Reflect.apply(generateBundle, { emitFile }, []);
  return written;
}

async function statementsPage(): Promise<string> {
  const world = JSON.parse(readFileSync('public/geo/stories/northeast-asia-2026.topo.json', 'utf8'));
  return (await firstPaint(storyText, world)).statements({ policy: '', icon: '', styles: [], site: undefined });
}

it.each([
  ['index.html', () => readFileSync('index.html', 'utf8')],
  ['speaker.html', () => readFileSync('speaker.html', 'utf8')],
  ['statements.html', statementsPage],
  ['404.html', notFoundPage],
])('%s has dark colours of its own, and asks Dark Reader to leave them', async (_, page) => {
  expect(await page()).toMatch(/<meta name="darkreader-lock"\s*\/>/);
});

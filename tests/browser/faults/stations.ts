import { readdirSync, readFileSync } from 'node:fs';
import { openingStory } from '../../unit/story/files';
import type { App } from '../driver';

/** Each file of the build that a visit may request, by its path in `dist`. */
export const FILES: readonly string[] = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(?:js|css|json|woff2)$/.test(file) && file !== 'story.schema.json')
  .sort();

/** A way of a file to be wrong. `hanging`: it never comes. */
export const FAULTS = ['404', '500', 'html', 'truncated', 'hanging'] as const;
export type Fault = (typeof FAULTS)[number];

const HTML = '<!doctype html><title>Sign in</title><p>Welcome to our guest network.</p>';
const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  woff2: 'font/woff2',
};

/** The server's answer with a fault; a hanging file has none. */
export function answerWith(fault: Exclude<Fault, 'hanging'>, file: string) {
  if (fault === 'html') return { status: 200, contentType: 'text/html', body: HTML };
  if (fault !== 'truncated') return { status: Number(fault), contentType: 'text/plain', body: fault };
  const whole = readFileSync(`dist/${file}`);
  return {
    status: 200,
    contentType: TYPES[file.split('.').at(-1) ?? ''] ?? 'text/plain',
    body: whole.subarray(0, Math.floor(whole.length / 2)),
  };
}

const story = openingStory();

/** Something that a user comes to the page for: where it is, how it is reached, and how its success looks. */
export interface Station {
  readonly hash: string;
  readonly go?: (app: App) => Promise<void>;
  readonly goal: (app: App) => Promise<boolean>;
}

/** A map that follows the view: the deep link switches all layers but one off. */
const hasMap = async (app: App) =>
  (await app.marks('relation:beijing-tokyo-rupture').count()) > 0 &&
  (await app.page.locator('html[data-map="figure"]').count()) > 0;

const STATIONS: Readonly<Record<string, Station>> = {
  explore: {
    hash: '#/explore?layers=rupture',
    goal: async (app) =>
      (await app.page.getByRole('heading', { name: story.title }).first().isVisible()) && hasMap(app),
  },
  search: {
    hash: '#/explore?layers=rupture',
    go: (app) => app.page.getByRole('button', { name: /^Search/ }).click(),
    goal: async (app) => (await app.page.locator('dialog[open]').count()) > 0,
  },
  names: {
    hash: '#/explore?panel=names',
    goal: async (app) => (await app.page.locator('.panel .items li').count()) > 0,
  },
  present: {
    hash: '#/present/question',
    goal: (app) => app.page.locator('.present [aria-labelledby="present-title"]').first().isVisible(),
  },
  print: {
    hash: '#/explore?layers=rupture',
    go: async (app) => {
      await app.page.evaluate(() => {
        window.print = () => document.body.setAttribute('data-prints', '');
      });
      await app.page.keyboard.press('Control+p');
    },
    goal: async (app) => (await app.page.locator('body[data-prints]').count()) > 0,
  },
  picture: {
    hash: '#/explore?layers=rupture',
    go: async (app) => {
      const menu = app.page.getByRole('button', { name: /Print or save/ });
      if ((await app.page.locator('.take-away').count()) === 0) await menu.click();
      await app.page.getByRole('button', { name: /Drawing/ }).click();
    },
    goal: async (app) => /Saved /.test((await app.page.locator('.take-line').allTextContents()).join()),
  },
  speaker: {
    hash: 'speaker.html#/present/question',
    goal: async (app) =>
      (await app.page.locator('.speaker').count()) > 0 &&
      (await app.page.locator('.speaker svg [data-target]').count()) > 0,
  },
};

/** Which station needs a file. The others are all needed by the first page. */
const NEEDED_AT: readonly (readonly [RegExp, keyof typeof STATIONS])[] = [
  [/SearchDialog/, 'search'],
  [/lazy-pages|names\.json/, 'names'],
  [/PrintSheet|figure-element/, 'print'],
  [/picture-file|outlines|download-/, 'picture'],
  [/speaker|last-resort/, 'speaker'],
  [/Present|lesson|windows-|channel-/, 'present'],
];

export function stationOf(file: string): Station {
  const name = NEEDED_AT.find(([pattern]) => pattern.test(file))?.[1] ?? 'explore';
  const station = STATIONS[name];
  if (!station) throw new Error(`There is no station ${name}`);
  return station;
}

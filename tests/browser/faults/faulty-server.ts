import { readdirSync, readFileSync } from 'node:fs';
import type { Route } from 'playwright-core';
import { DEFAULT_STORY } from '../../../src/story/default-story';

/** How a file may fail to come. `dropped`: the connection ends. `offline`: there is no network, once the page has started. */
export const FAULTS = ['404', '500', 'html', 'truncated', 'dropped', 'hanging', 'offline'] as const;
export type Fault = (typeof FAULTS)[number];

/** The files of the build for its first story, without the compressed copies of the same. */
export const builtFiles = (): string[] =>
  readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
    .map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('\\', '/').replace(/^dist\//, ''))
    .filter((file) => !isOfOthers(file))
    .sort();

const startPage = readFileSync('dist/index.html', 'utf8');

/** Whether a file is for other stories only, or for the page of all: those fail as the first story's do. */
function isOfOthers(file: string): boolean {
  if (/^assets\/(?:first-paint|story-list|story-map)-/.test(file)) return !startPage.includes(file);
  const others = readdirSync('dist/stories').flatMap((name) => /^([^.]+)\.json$/.exec(name)?.[1] ?? []);
  const isOther = others.some(
    (name) => name !== DEFAULT_STORY && file.replace(/^(?:geo\/)?stories\//, '').startsWith(`${name}.`),
  );
  return isOther || /^(?:[\w-]+\/)?stories\.html$/.test(file) || file === 'geo/world.topo.json';
}

/** The server gives the first page for its folder. */
const fileOf = (route: Route): string =>
  new URL(route.request().url()).pathname.slice(1).replace(/(^|\/)$/, '$1index.html');

/** Between the page and the server: some files fail, all in one way, until they are healed. */
export class FaultyServer {
  private readonly held: Route[] = [];
  /** How they fail. */
  fault: Fault;
  private broken = new Set<string>();
  private readonly blocked: RegExp | undefined;

  /** `blocked`: files that never come. */
  constructor(fault: Fault, blocked?: RegExp) {
    this.fault = fault;
    this.blocked = blocked;
  }

  /** From now on these files fail, and no others. */
  breakOnly(files: readonly string[]): void {
    this.broken = new Set(files);
  }

  /** From now on these files come. Hanging requests are answered, unless only the next request is to be. */
  async heal(files: readonly string[], how: 'now' | 'next request' = 'now'): Promise<void> {
    for (const file of files) this.broken.delete(file);
    if (how === 'next request') return;
    for (const route of this.held.splice(0)) {
      if (files.includes(fileOf(route))) await route.continue();
      else this.held.push(route);
    }
  }

  /** Answers for the driver: of all files. */
  readonly answers = { '**': (route: Route) => this.answer(route) };

  private async answer(route: Route): Promise<void> {
    const file = fileOf(route);
    if (this.blocked?.test(file)) return route.abort();
    if (!this.broken.has(file)) return route.continue();
    switch (this.fault) {
      case '404':
      case '500':
        return route.fulfill({ status: Number(this.fault), contentType: 'text/plain', body: this.fault });
      case 'html':
        return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Sign in</title><p>Welcome</p>' });
      case 'truncated': {
        const whole = readFileSync(`dist/${file}`);
        return route.fulfill({ contentType: typeOf(file), body: whole.subarray(0, Math.floor(whole.length / 2)) });
      }
      case 'dropped':
        return route.abort('connectionreset');
      case 'hanging':
        this.held.push(route);
        return;
      case 'offline':
        return route.abort('internetdisconnected');
    }
  }
}

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  html: 'text/html',
  woff2: 'font/woff2',
};
const typeOf = (file: string): string => TYPES[file.split('.').at(-1) ?? ''] ?? 'text/plain';

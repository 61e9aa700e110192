import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { committed } from './committed';

/** Files as they are written in a text: `view/url.ts`, [rooms.ts](tests/…). */
const NAMED = /(?:`|\]\()(?<path>[\w./-]+\.(?:tsx?|mjs|js|css|md|html|json))(?:`|\))/g;

const decisions = committed.filter((path) => path.startsWith('docs/decisions/'));
const roomReadmes = committed.filter((path) => path.startsWith('src/') && path.endsWith('README.md'));
/** Paths from the project's folder in comments: `src/view/url.ts`. MapLibre's own sources have such paths as well. */
const IN_COMMENTS = /(?:^|[\s(`'"])(?<path>(?:src|tests|scripts|geo)\/[\w./-]+\.(?:tsx?|mjs|js|css|md))\b/g;
const commented = committed.filter(
  (path) => /^(?:src|scripts|tests|geo)\/.*\.(?:tsx?|mjs|css)$/.test(path) && !path.startsWith('src/map/'),
);
const papers = ['ARCHITECTURE.md', 'CONTRIBUTING.md', 'README.md', ...decisions, ...roomReadmes];
/** Files that the build makes. */
const BUILT = ['404.html', 'statements.html', 'stories.html', 'sw.js'];

describe('the papers', () => {
  it.each(papers)('%s names only files that exist', (paper) => {
    const named = [...readFileSync(paper, 'utf8').matchAll(NAMED)].flatMap(({ groups }) => groups?.['path'] ?? []);
    const missing = named.filter(
      (path) =>
        !BUILT.includes(path) &&
        !committed.some((one) => one === path || one.endsWith(`/${path.replace(/^(?:\.\.?\/)+/, '')}`)),
    );
    expect(missing).toEqual([]);
  });

  it('comments name only files that exist', () => {
    const missing = commented.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(IN_COMMENTS)]
        .flatMap(({ groups }) => groups?.['path'] ?? [])
        .filter((path) => !committed.includes(path))
        .map((path) => `${file}: ${path}`),
    );
    expect(missing).toEqual([]);
  });

  it('ARCHITECTURE.md is about one page', () => {
    expect(readFileSync('ARCHITECTURE.md', 'utf8').split('\n').length).toBeLessThan(130);
  });

  it('ARCHITECTURE.md lists each file with state that all of the program shares', () => {
    const table = readFileSync('ARCHITECTURE.md', 'utf8').split('## State outside the URL')[1] ?? '';
    const files = committed.filter(
      (path) => /^src\/.*\.tsx?$/.test(path) && /^(?:export )?const \w+ = signal[<(]/m.test(readFileSync(path, 'utf8')),
    );
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter((path) => !table.includes(`\`${path.slice('src/'.length)}\``))).toEqual([]);
  });

  it('each decision says its context, what was decided, what was measured, and when to drop it', () => {
    expect(decisions.length).toBeGreaterThan(20);
    for (const path of decisions) {
      const text = readFileSync(path, 'utf8');
      for (const part of ['**Context.**', '**Decision.**', '**Measured.**', '**Drop it when:**'])
        expect(text, path).toContain(part);
    }
  });
});

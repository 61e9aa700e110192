import { readdirSync } from 'node:fs';
import { parseSync } from 'vite';
import { expect, it } from 'vitest';
import { LEFT_OUT, SHADERS_LEFT_OUT, SOURCES, stubsFor } from '../../../scripts/map-library.mjs';

const modules = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).map(
  (file) => `${SOURCES}${file.replaceAll('\\', '/')}`,
);

it('leaves out modules that the library has: another version of it may call them otherwise', () => {
  const names = LEFT_OUT.flatMap(({ source }) => alternatives(source));
  expect(names.length).toBeGreaterThan(15);
  for (const name of names) expect(modules.filter((id) => new RegExp(name).test(id)).length, name).toBe(1);
  for (const name of alternatives(SHADERS_LEFT_OUT.source)) {
    expect(modules.filter((id) => new RegExp(name).test(id)).length, name).toBeGreaterThan(1);
  }
});

it('what is left out says so where it is called or made', async () => {
  const { program } = parseSync(
    'one.js',
    'export function drawSky() {}\nexport class Terrain {}\nexport const uniforms = 1;',
  );
  const stubs = await import(`data:text/javascript,${encodeURIComponent(stubsFor(program))}`);
  expect(Object.keys(stubs).sort()).toEqual(['Terrain', 'drawSky', 'uniforms']);
  expect(() => stubs.drawSky()).toThrow('MapLibre is built without drawSky');
  expect(() => new stubs.Terrain()).toThrow('MapLibre is built without Terrain');
});

/** Returns a separate pattern for each alternative in the brackets of a pattern. */
function alternatives(pattern: string): string[] {
  const [, before = '', within, after = ''] = /^(.*?)\((?:\?:)?(.*)\)(.*)$/.exec(pattern) ?? [];
  return within === undefined ? [pattern] : within.split('|').map((one) => `${before}${one}${after}`);
}

import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LEFT_OUT, SHADERS_LEFT_OUT, SOURCES } from '../../scripts/map-library.mjs';

const modules = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).map(
  (file) => `${SOURCES}${file.replaceAll('\\', '/')}`,
);

it('leaves out modules that the library has: another version of it may call them otherwise', () => {
  const names = LEFT_OUT.flatMap(({ source }) => alternatives(source));
  expect(names.length).toBeGreaterThan(15);
  for (const name of names) expect(modules.filter((id) => new RegExp(name).test(id)).length, name).toBe(1);
  expect(modules.filter((id) => SHADERS_LEFT_OUT.test(id)).length).toBeGreaterThan(20);
});

/** A pattern for each of the names that one pattern has between its brackets. */
function alternatives(pattern: string): string[] {
  const [, before = '', within, after = ''] = /^(.*)\(\?:(.*)\)(.*)$/.exec(pattern) ?? [];
  return within === undefined ? [pattern] : within.split('|').map((one) => `${before}${one}${after}`);
}

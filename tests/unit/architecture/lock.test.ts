import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, { integrity?: string; resolved?: string }>;
};
const entries = Object.entries(packages).filter(([path]) => path !== '');

// npm compares what it downloads with the checksum of the entry, on every platform and from every registry.
test('each package of the lock file has its checksum, and none names a registry', () => {
  expect(entries.length).toBeGreaterThan(200);
  expect(entries.filter(([, { integrity = '' }]) => !integrity.startsWith('sha512-'))).toEqual([]);
  expect(entries.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

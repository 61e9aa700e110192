// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** The browser's Trusted Types, with the policy that the page makes. */
function trustedTypes() {
  const types = {
    defaultPolicy: null as { createScriptURL(url: string): string } | null,
    createPolicy(_name: string, rules: { createScriptURL(url: string): string }) {
      if (types.defaultPolicy) throw new TypeError('Policy with name "default" already exists');
      types.defaultPolicy = rules;
    },
  };
  vi.stubGlobal('trustedTypes', types);
  return types;
}

const MAP = new URL('map-worker.js', document.baseURI).href;
const SERVICE = new URL('sw.js', document.baseURI).href;

it('two workers are allowed by one policy, and nothing else', async () => {
  const types = trustedTypes();
  const { allowScript } = await import('../../../src/ui/script-urls');
  expect([allowScript(MAP), allowScript(SERVICE)]).toEqual([true, true]);
  expect([MAP, SERVICE].map((url) => types.defaultPolicy?.createScriptURL(url))).toEqual([MAP, SERVICE]);
  expect(() => types.defaultPolicy?.createScriptURL('https://example.org/other.js')).toThrow(TypeError);
});

it('a policy that was there before decides', async () => {
  const types = trustedTypes();
  types.defaultPolicy = {
    createScriptURL(url) {
      if (url === MAP) return url;
      throw new TypeError();
    },
  };
  const { allowScript } = await import('../../../src/ui/script-urls');
  expect([allowScript(MAP), allowScript(SERVICE)]).toEqual([true, false]);
});

it('a browser without Trusted Types allows each', async () => {
  const { allowScript } = await import('../../../src/ui/script-urls');
  expect(allowScript(SERVICE)).toBe(true);
});

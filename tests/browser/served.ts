import type { TestProject } from 'vitest/node';
import { findOrFetchChromium } from '../../scripts/chromium.mjs';
import { serve } from '../../scripts/serve.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built app is served, with a slash at its end. */
    served: string;
  }
}

/** Once for all browser tests: a browser is there and the production build is served, under the headers of a real host. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  findOrFetchChromium();
  const { url, close } = await serve('dist', { port: 0 });
  project.provide('served', url);
  return close;
}

// @vitest-environment happy-dom

import { gzipSync } from 'fflate';
import { afterEach, expect, it, vi } from 'vitest';
import { prepareWorker, Worker } from '../../../scripts/single/file-worker.js';

afterEach(() => vi.unstubAllGlobals());

it('whatever worker the program starts, it is the one that the file holds, and no module', async () => {
  const block = document.createElement('script');
  block.type = 'text/plain';
  block.dataset['file'] = 'worker.js';
  block.textContent = Buffer.from(gzipSync(Buffer.from('const own = 1;'))).toString('base64');
  document.body.append(block);
  const started: unknown[][] = [];
  class BrowsersWorker {
    constructor(...given: unknown[]) {
      started.push(given);
    }
  }
  vi.stubGlobal('Worker', BrowsersWorker);
  await prepareWorker();
  const MapWorker = Worker as unknown as new (url: string, options: object) => unknown;
  expect(new MapWorker('file:///elsewhere.js', { type: 'module' })).toBeInstanceOf(BrowsersWorker);
  expect(started).toEqual([[expect.stringMatching(/^blob:/)]]);
});

it('in a browser that starts no worker the program gets an error, and goes on', () => {
  vi.stubGlobal('Worker', undefined);
  expect(() => new (Worker as unknown as new () => unknown)()).toThrow(TypeError);
});

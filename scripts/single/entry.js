/*
 * The program of the single file: that of the page, or that of the speaker's window (`window.js`). Both are inside, and one of them runs.
 */
import { prepareWorker } from './file-worker.js';

await prepareWorker();
if (document.documentElement.dataset['window'] === 'speaker') await import('virtual:built-speaker');
else await import('virtual:built-page');

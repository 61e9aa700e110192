import { lateParts } from './late-parts';

const { preload, Late } = lateParts(async () => (await import('./lazy-pages')).lazyPages);

/** Loads the pages of `lazy-pages.ts` once. */
export const preloadLazyPages = preload;

/** Renders one of the lazy pages. */
export const LazyPage = Late;

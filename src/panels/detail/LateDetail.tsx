import { lateParts } from '../whole/late-parts';

const { preload, Late } = lateParts(() => import('./details'));

/** Loads the pages of selections once. */
export const preloadDetails = preload;

/** Renders the page of a selection below its heading. */
export const LateDetail = Late;

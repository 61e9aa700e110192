import { catalogOf } from '../../src/text/all-catalogs';
import { en } from '../../src/text/en';
import { downloadTextsFor } from '../../src/text/late/classroom/download-texts';

export { lastResortIn } from '../../src/text/all-last-resorts';
export const { product } = en;

/** How to start the site on a laptop, in two lines. */
export const laptopText = (lang: string): string => downloadTextsFor(catalogOf(lang)).laptop.join('\n');

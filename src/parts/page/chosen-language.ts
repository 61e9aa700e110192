import { storedValue } from '../../ui/stored-value';

/** The language that the reader has chosen: `scripts/opening.js` reads it at the next visit. */
export const chosenLanguage = storedValue('language');

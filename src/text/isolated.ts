/** Letters of scripts that run from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * Returns a name that moves nothing in the sentence around it: Unicode's isolates (U+2068, U+2069) around a name that may run from right
 * to left, else the name itself. Without them "دمشق, 6 January" has its 6 before the name.
 */
export const isolated = (name: string): string => (RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name);

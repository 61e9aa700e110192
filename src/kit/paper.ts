/** Sizes of paper. */
export const PAPERS = ['a4', 'letter'] as const;
export type Paper = (typeof PAPERS)[number];

/** Where Letter is the usual size: CLDR's `paperSize` "US-Letter" (supplemental/measurementData). */
const LETTER = ['BZ', 'CA', 'CL', 'CO', 'CR', 'GT', 'MX', 'NI', 'PA', 'PH', 'PR', 'SV', 'US', 'VE'];

/** The usual paper of a reader with these languages (BCP 47). A language without a region says nothing. */
export function usualPaper(languages: readonly string[]): Paper {
  const [region] = languages.flatMap((tag) => regionOf(tag) ?? []);
  return region !== undefined && LETTER.includes(region) ? 'letter' : 'a4';
}

function regionOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).region;
  } catch {
    return undefined;
  }
}

import type { Story } from './format';

/** A language that stands beside the story's own: the names of places and people, and the titles of chapters. */
export interface SecondLanguage {
  /** BCP 47. */
  readonly lang: string;
  /** Undefined until they are loaded. */
  readonly texts?: SecondTexts | undefined;
  /** The story with the names of this language in the place of the original ones; as long as `texts`, and as late. */
  readonly inStory?: ((story: Story) => Story) | undefined;
}

/** The texts of a second language, by ids. The build writes them into a small file for each language of a story. */
export interface SecondTexts {
  readonly names: Readonly<Record<string, string>>;
  readonly chapters: Readonly<Record<string, string>>;
}

/** Returns what a story shows beside a story in another language. */
export const secondTextsOf = ({ places, people, chapters }: Story): SecondTexts => ({
  names: Object.fromEntries([...places, ...people].map(({ id, name }) => [id, name])),
  chapters: Object.fromEntries(chapters.map(({ id, title }) => [id, title])),
});

/** The file of these texts in `stories`. `name`: that of the story's file, without ".json". */
export const secondTextsFile = (name: string, lang: string): string => `${name}.names.${lang}.json`;

/** Whether a value that was read is such texts. */
export function isSecondTexts(value: unknown): value is SecondTexts {
  const { names, chapters } = (value ?? {}) as Partial<Record<keyof SecondTexts, unknown>>;
  return isRecordOfTexts(names) && isRecordOfTexts(chapters);
}

const isRecordOfTexts = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.values(value).every((text) => typeof text === 'string');

/** What other pages say of a story of the same site. The build writes it into each page if there are several stories. */
export interface StoryCard {
  /** The file's name, without ".json". */
  readonly name: string;
  /** The story's own page. */
  readonly href: string;
  readonly lang: string;
  readonly title: string;
  /** EDTF. */
  readonly date: string;
  /** URLs of its map as pictures, and their size in CSS px. */
  readonly map: { readonly day: string; readonly night: string; readonly width: number; readonly height: number };
}

/** What the page of all stories says besides. */
export interface ListedStory extends StoryCard {
  readonly summary: string;
}

/** A page of a story in one language. */
export interface LanguagePage {
  /** BCP 47. */
  readonly lang: string;
  readonly href: string;
}

/** What a page knows about the site that it is part of. */
export interface Site {
  /** The name of the story that this page shows when its address names none. */
  readonly own: string;
  /** All stories of the site; none if it has only one. */
  readonly cards: readonly StoryCard[];
  /** The page of all stories. */
  readonly list: string;
  /** The pages of this story in its languages, its own first: in the speaker's window, those of that window. */
  readonly languages: readonly LanguagePage[];
}

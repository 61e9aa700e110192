import type { Image, Story } from './format';

/** A picture of a story, where in the file it is, and the entity that has it. */
export interface PlacedImage {
  readonly image: Image;
  /** "places[2].image" */
  readonly path: string;
  readonly id: string;
}

const LISTS = ['sources', 'places', 'people', 'events', 'chapters'] as const;

/** Returns all pictures of a story, in the order of the file. */
export const imagesIn = (story: Story): PlacedImage[] =>
  LISTS.flatMap((list) =>
    story[list].flatMap(({ id, image }, i) => (image ? [{ image, path: `${list}[${i}].image`, id }] : [])),
  );

/** The path of a picture from the folder of its story's file: the files of a story are in a folder that has the story's id. */
export const fileOf = ({ id }: Pick<Story, 'id'>, { file }: Pick<Image, 'file'>): string => `${id}/${file}`;

/**
 * Returns the address of a picture from the page. `name`: the name or URL of the story's file, as addresses have it; undefined: the
 * page's own story. A URL is of the page's own site, since no other is fetched.
 */
export function addressOf(story: Pick<Story, 'id'>, image: Pick<Image, 'file'>, name: string | undefined): string {
  const folder =
    name !== undefined && /[/:?#\\]/.test(name) ? name.replace(/[?#].*$/s, '').replace(/[^/]*$/, '') : 'stories/';
  return folder + fileOf(story, image).split('/').map(encodeURIComponent).join('/');
}

import type { Person, Place, Story } from '../story/format';
import { hasOriginalNames } from '../story/questions';
import type { SecondLanguage } from '../story/second-language';

/** Which names a view shows beside those of the story: the original ones, or those of a second language. */
export interface NamesBeside {
  readonly originalNames: boolean;
  readonly second?: SecondLanguage | undefined;
}

/** Returns the name that a view shows beside that of a place or a person; undefined if there is none, or the same one. */
export function nameBeside(
  { id, name, originalName }: Pick<Place | Person, 'id' | 'name' | 'originalName'>,
  { originalNames, second }: NamesBeside,
): Place['originalName'] {
  if (!second) return originalNames && originalName?.text !== name ? originalName : undefined;
  const text = second.texts?.names[id];
  return text === undefined || text === name ? undefined : { text, lang: second.lang };
}

/** What the map sets below a place's name while other names are shown: that name, and below it that of the mark. */
const belowName = ({ originalName, marker }: Pick<Place, 'originalName' | 'marker'>): string =>
  [originalName?.text, marker].filter(Boolean).join('\n');

/** What is below a name on a whole globe, where the map leaves out that of the mark: the other name, while it is shown. */
export const belowOnGlobe = ({ originalName, marker }: Pick<Place, 'originalName' | 'marker'>): string | undefined =>
  originalName && marker?.split('\n')[0] === originalName.text ? originalName.text : undefined;

const named = new WeakMap<Story, Story>();

/** Returns the story with the names of a second language in the place of the original ones, while a view shows these. */
export const withSecondNames = (story: Story, { second }: NamesBeside): Story => second?.inStory?.(story) ?? story;

/**
 * Returns the story as the map of a view names its places: while other names are shown, they are below the names, and so have room
 * wherever names have. Cached, as what depends on it is.
 */
export function storyOnMap(given: Story, view: NamesBeside): Story {
  if (view.second ? !view.second.texts : !view.originalNames) return given;
  const story = withSecondNames(given, view);
  if (!hasOriginalNames(story)) return given;
  const places = () =>
    story.places.map((place) => {
      const originalName = nameBeside(place, { originalNames: true });
      return { ...place, originalName, marker: belowName({ ...place, originalName }) || undefined };
    });
  const onMap = named.get(story) ?? { ...story, places: places() };
  named.set(story, onMap);
  return onMap;
}

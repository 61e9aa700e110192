import type { Place, Story } from '../story/format';
import { hasOriginalNames } from '../story/questions';

/** What the map sets below a place's name while original names are shown: the original name, and below it that of the mark. */
const belowName = ({ originalName, marker }: Pick<Place, 'originalName' | 'marker'>): string =>
  [originalName?.text, marker].filter(Boolean).join('\n');

/** What is below a name on a whole globe, where the map leaves out that of the mark: the original name, while it is shown. */
export const belowOnGlobe = ({ originalName, marker }: Pick<Place, 'originalName' | 'marker'>): string | undefined =>
  originalName && marker?.split('\n')[0] === originalName.text ? originalName.text : undefined;

const named = new WeakMap<Story, Story>();

/**
 * Returns the story as the map of a view names its places: while original names are shown, they are below the names, and so have room
 * wherever names have. Cached per story, as what depends on it is.
 */
export function storyOnMap(story: Story, { originalNames }: { readonly originalNames: boolean }): Story {
  if (!originalNames || !hasOriginalNames(story)) return story;
  const places = () => story.places.map((place) => ({ ...place, marker: belowName(place) || undefined }));
  const onMap = named.get(story) ?? { ...story, places: places() };
  named.set(story, onMap);
  return onMap;
}

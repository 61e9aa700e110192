import { labelText } from '../composition/label-text';
import { contains, eastward } from '../story/bounds';
import { quoted, type StoryFault } from '../story/faults';
import type { Chapter, Story } from '../story/format';
import { LANGUAGES } from '../text/catalogs';
import { nearestLanguage } from '../text/languages';
import { MAX_ZOOM, MIN_ZOOM } from '../view/camera';
import { areasDrawn, drawnRelations, litBy } from '../view/drawn';
import { defaultView } from '../view/view';
import { adviceOnIdentity } from './advice-on-identity';
import { TERRITORY_BOXES } from './territory-boxes';
import { isToDo } from './to-do';

/**
 * Yields what is no fault of a story, which is shown, and is worth a look: the program shows something else than its author
 * expects. `file`: the name of its file without ".json", if it is known.
 */
export function* adviceOn(story: Story, file?: string): Iterable<StoryFault> {
  const { id, lang } = story;
  if (file !== undefined && file !== id) yield { code: 'id-unlike-file', path: 'id', detail: id, limits: [file] };
  if (nearestLanguage(LANGUAGES, lang) === undefined) {
    yield { code: 'no-catalog', path: 'lang', detail: lang, limits: LANGUAGES };
  }
  yield* adviceOnSources(story);
  yield* adviceOnPlaces(story);
  yield* adviceOnIdentity(story);
  for (const [i, layer] of story.layers.entries()) {
    if (![...story.relations, ...story.areas].some((one) => one.layer === layer.id))
      yield { code: 'empty-layer', path: `layers[${i}]`, id: layer.id };
  }
  for (const [i, { id, territory }] of story.areas.entries()) yield* noLand(territory, `areas[${i}].territory`, id);
  for (const [i, relation] of story.relations.entries()) {
    for (const field of ['label', 'short'] as const)
      yield* longLabel(relation[field], `relations[${i}].${field}`, relation.id);
    for (const [j, { name }] of (relation.via ?? []).entries())
      yield* longLabel(name, `relations[${i}].via[${j}].name`, relation.id);
  }
  for (const [i, chapter] of story.chapters.entries()) yield* adviceOnChapter(story, chapter, `chapters[${i}]`);
}

/** The date of a source is shown behind its dateline. */
function* adviceOnSources({ sources }: Story): Iterable<StoryFault> {
  for (const [i, { id, dateline = '', date }] of sources.entries()) {
    const [year = ''] = /-?\d{4}/.exec(date) ?? [];
    if (!isToDo(dateline) && dateline.split(/[^\p{L}\p{N}-]+/u).includes(year))
      yield { code: 'dateline-date', path: `sources[${i}].dateline`, id, detail: quoted(dateline) };
  }
}

function* adviceOnPlaces(story: Story): Iterable<StoryFault> {
  const owners = new Map<string, string>();
  for (const [i, { id, at, name, marker, territory }] of story.places.entries()) {
    yield* noLand(territory, `places[${i}].territory`, id);
    if (territory !== undefined && isFar(territory, at)) {
      const [longitude, latitude] = at;
      const swapped = isFar(territory, [latitude, longitude]) ? {} : ({ need: 'pair' } as const);
      yield { code: 'far-from-territory', path: `places[${i}].at`, id, detail: territory, ...swapped };
    }
    yield* longLabel(marker ?? name, `places[${i}].${marker === undefined ? 'name' : 'marker'}`, id);
    const owner = owners.get(at.join());
    if (owner === undefined) owners.set(at.join(), id);
    else yield { code: 'same-position', path: `places[${i}].at`, id, detail: owner };
  }
}

/** Degrees around a territory's box that still belong to it: its waters. */
const AROUND = 3;

const boxOf = (territory: string): string | undefined =>
  new RegExp(`${territory} ([-\\d ]+)`).exec(TERRITORY_BOXES)?.[1];

/** Some territories have a code, and are drawn with the land around them or are too small for the basemap. */
function* noLand(territory: string | undefined, path: string, id: string): Iterable<StoryFault> {
  if (territory !== undefined && boxOf(territory) === undefined) yield { code: 'no-land', path, id, detail: territory };
}

/** Whether a position is far from a territory. Never for one whose land the basemap has not. */
function isFar(territory: string, at: readonly [number, number]): boolean {
  const box = boxOf(territory);
  if (box === undefined) return false;
  const [west = 0, south = 0, east = 0, north = 0] = box.split(' ').map(Number);
  const wider = eastward([west, south, east, north]);
  if (wider[2] - wider[0] + 2 * AROUND >= 360) return at[1] < south - AROUND || at[1] > north + AROUND;
  return !contains([wider[0] - AROUND, south - AROUND, wider[2] + AROUND, north + AROUND], at);
}

function* longLabel(text: string | undefined, path: string, id: string): Iterable<StoryFault> {
  if (text !== undefined && labelText(text) !== text) yield { code: 'long-label', path, id, detail: quoted(text) };
}

/** Fewer words are no notes to speak from. */
const LEAST_NOTES = 30;

/** The number of words, also in scripts without spaces. A browser that cannot count them gives no advice. */
const wordsIn = (text: string): number =>
  Intl.Segmenter
    ? [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)].filter(({ isWordLike }) => isWordLike)
        .length
    : LEAST_NOTES;

/** A chapter has notes, shows something on its date, what it selects is on the map, and the map zooms as far as it asks. */
function* adviceOnChapter(story: Story, chapter: Chapter, path: string): Iterable<StoryFault> {
  const { id, camera, notes } = chapter;
  const words = wordsIn(notes);
  if (words < LEAST_NOTES && !isToDo(notes)) {
    yield { code: 'short-notes', path: `${path}.notes`, id, detail: String(words), limits: [String(LEAST_NOTES)] };
  }
  if ('zoom' in camera && (camera.zoom > MAX_ZOOM || camera.zoom < MIN_ZOOM)) {
    const limits = [String(MIN_ZOOM), String(MAX_ZOOM)];
    yield { code: 'zoom-limit', path: `${path}.camera.zoom`, id, detail: String(camera.zoom), limits };
  }
  const view = defaultView(story, 'story', chapter.id);
  const drawn = drawnRelations(story, view);
  const couldBeDrawn = story.relations.some((relation) => chapter.layers.includes(relation.layer));
  if (drawn.length === 0 && couldBeDrawn) yield { code: 'dark-chapter', path: `${path}.layers`, id };
  const { select } = chapter;
  if (select === undefined) return;
  const lit = litBy(story, view);
  const isLit =
    drawn.some((relation) => lit?.relations.has(relation)) ||
    areasDrawn(story, view).some(({ id }) => select === `area:${id}`) ||
    (!/^(?:relation|area):/.test(select) && view.places.some((place) => lit?.places.has(place)));
  if (!isLit) yield { code: 'dark-chapter', path: `${path}.select`, id, detail: select };
}

import type { ChapterId, LayerId, PlaceId, Story } from '../story/format';
import { type Camera, canonicalCamera, isSameCamera } from './camera';
import { resolve } from './resolve';
import {
  defaultView,
  inStoryOrder,
  type Mode,
  type PanelName,
  pairOf,
  type Selection,
  type Theme,
  type View,
} from './view';

/** A change of the view, as a pure function. A step that changes nothing returns the same object. */
export type Step = (view: View) => View;

export const toggleLayer =
  (story: Story, id: LayerId): Step =>
  (view) => ({ ...view, layers: inStoryOrder(story.layers, toggled(view.layers, id)) });

export const togglePlace =
  (story: Story, id: PlaceId): Step =>
  (view) => ({ ...view, places: inStoryOrder(story.places, toggled(view.places, id)) });

export const showLayers =
  (story: Story, ids: readonly LayerId[]): Step =>
  (view) => ({ ...view, layers: inStoryOrder(story.layers, ids) });

export const showPlaces =
  (story: Story, ids: readonly PlaceId[]): Step =>
  (view) => ({ ...view, places: inStoryOrder(story.places, ids) });

export const select =
  (selection: Selection | undefined): Step =>
  (view) =>
    view.select?.kind === selection?.kind && view.select?.id === selection?.id ? view : { ...view, select: selection };

/**
 * Selects a place together with the selected one, as a pair. A place of the selected pair is deselected, and the other
 * stays; with anything else selected, the new selection replaces it. `undefined` leaves the selection unchanged.
 */
export const extendSelection =
  (story: Story, selection: Selection | undefined): Step =>
  (view) => {
    if (!selection) return view;
    if (selection.kind !== 'place') return select(selection)(view);
    const before = view.select && resolve(story, view.select);
    if (before?.kind === 'pair') {
      const [other, ...more] = before.pair.filter(({ id }) => id !== selection.id);
      return select(other && more.length === 0 ? { kind: 'place', id: other.id } : selection)(view);
    }
    const joins = before?.kind === 'place' && before.place.id !== selection.id;
    return select(joins ? pairOf(story, before.place.id, selection.id) : selection)(view);
  };

/** To a page of the whole story, or to the overview. Clears the selection. */
export const openPanel =
  (panel: PanelName | undefined): Step =>
  (view) => ({ ...view, panel, select: undefined });

/** To a day, or to all dates. */
export const atDate =
  (date: string | undefined): Step =>
  (view) =>
    view.date === date ? view : { ...view, date };

export const moveCamera =
  (camera: Camera | undefined): Step =>
  (view) => {
    const next = camera && canonicalCamera(camera);
    return isSameCamera(view.camera, next) ? view : { ...view, camera: next };
  };

export const chooseTheme =
  (theme: Theme): Step =>
  (view) => ({ ...view, theme });

/** Shows or hides the original names, and no others. */
export const showOriginalNames =
  (originalNames: boolean): Step =>
  (view) =>
    view.originalNames === originalNames && !view.second ? view : { ...view, originalNames, second: undefined };

/** Shows the names and titles of a second language (BCP 47) beside the story's, or none. */
export const showSecondLanguage =
  (lang: string | undefined): Step =>
  (view) =>
    view.second?.lang === lang ? view : { ...view, originalNames: false, second: lang === undefined ? lang : { lang } };

/** To a chapter, or to free exploring, with its default layers, selection and camera; language, theme, names and story stay. */
export const goTo =
  (story: Story, mode: Mode, chapter?: ChapterId): Step =>
  ({ lang, theme, originalNames, second, story: name }) => ({
    ...defaultView(story, mode, chapter),
    lang,
    theme,
    originalNames,
    second,
    story: name,
  });

const toggled = <Id>(ids: readonly Id[], id: Id): Id[] =>
  ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];

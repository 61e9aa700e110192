import type { Chapter, ChapterId, LayerId, PlaceId, Source, Story } from '../story/format';
import { indexStory } from '../story/questions';
import type { SecondLanguage } from '../story/second-language';
import type { Camera } from './camera';

/**
 * Any screen is a pure function of (story, view). The URL holds the view, so links, chapters, the back button, a second
 * window and the tests all use this one small object. Views are canonical: ids are in the story's order and cameras are
 * rounded, so that two views that look the same are equal.
 */
export interface View {
  readonly mode: Mode;
  /** The chapter in `story` and `present`; undefined in `explore`. */
  readonly chapter: ChapterId | undefined;
  readonly layers: readonly LayerId[];
  readonly places: readonly PlaceId[];
  readonly select: Selection | undefined;
  /** The panel's page, which a selection's page covers; undefined: the overview, or the chapter. */
  readonly panel: PanelName | undefined;
  /** An ISO day; undefined shows all dates. */
  readonly date: string | undefined;
  /** How many reveals of the chapter are shown. */
  readonly step: number;
  /** Undefined: framed by the chapter or the story's bounds, at any window size. */
  readonly camera: Camera | undefined;
  /** BCP 47; undefined: the story's own language. */
  readonly lang: string | undefined;
  readonly theme: Theme;
  /** Whether original names are shown beside the others. */
  readonly originalNames: boolean;
  /** The language whose names and titles are shown beside the story's, instead of the original names. */
  readonly second: SecondLanguage | undefined;
  /** Name or URL of the story file; undefined: the default story. */
  readonly story: string | undefined;
}

export const MODES = ['explore', 'story', 'present'] as const;
export type Mode = (typeof MODES)[number];

export const THEMES = ['auto', 'day', 'night', 'projector'] as const;
/** `auto` follows the system's light or dark setting, and is the projector's in a presentation. */
export type Theme = (typeof THEMES)[number];

/** Whether a view is shown in the projector's colours and larger type. */
export const isForProjector = ({ theme, mode }: Pick<View, 'theme' | 'mode'>): boolean =>
  theme === 'projector' || (theme === 'auto' && mode === 'present');

/**
 * Pages besides the overview: who says what, relations between any two places, the article by its paragraphs, how to
 * teach with it; the names and borders of the basemap; and all kinds of lines and symbols.
 */
export const PANELS = ['voices', 'matrix', 'source', 'teach', 'names', 'kinds'] as const;
export type PanelName = (typeof PANELS)[number];

/** Entities that a story identifies by id. */
const ENTITY_KINDS = ['place', 'relation', 'event', 'person', 'claim', 'area'] as const;
/**
 * Everything that can be selected: besides the story's entities, two places together (`pair:seoul,beijing`), a paragraph
 * of a source (`paragraph:report/7`), and a basemap name (`name:liancourt`), which is valid with any story.
 */
export const SELECTION_KINDS = [...ENTITY_KINDS, 'pair', 'paragraph', 'name'] as const;
export type SelectionKind = (typeof SELECTION_KINDS)[number];

export interface Selection {
  readonly kind: SelectionKind;
  readonly id: string;
}

/** The selection of two places, in the story's order. */
export function pairOf(story: Story, a: string, b: string): Selection {
  return { kind: 'pair', id: inStoryOrder(story.places, [a, b]).join(',') };
}

export const paragraphOf = (source: Source, paragraph: number): Selection => ({
  kind: 'paragraph',
  id: `${source.id}/${paragraph}`,
});

/** The chapter that a view shows. */
export const chapterOf = (story: Story, { chapter }: Pick<View, 'chapter'>): Chapter | undefined =>
  chapter && indexStory(story).chapters.get(chapter);

/** The layers of a chapter at one of its reveals: a presentation adds those of its `build` step by step. */
export function layersAt({ layers, build }: Chapter, mode: Mode, step: number): readonly LayerId[] {
  const later = mode === 'present' ? build.slice(step).flat() : [];
  return layers.filter((id) => !later.includes(id));
}

/** The view of a mode, chapter and reveal before the user has changed anything; the URL omits these values. */
export function defaultView(story: Story, mode: Mode = 'explore', id?: ChapterId, step = 0): View {
  const chapter = mode === 'explore' ? undefined : (chapterOf(story, { chapter: id }) ?? story.chapters[0]);
  return {
    mode: chapter ? mode : 'explore',
    chapter: chapter?.id,
    layers: inStoryOrder(
      story.layers,
      chapter ? layersAt(chapter, mode, step) : story.layers.filter((layer) => layer.on).map((layer) => layer.id),
    ),
    places: inStoryOrder(story.places, chapter?.places ?? story.places.map((place) => place.id)),
    select: chapter?.select === undefined ? undefined : readSelection(chapter.select),
    panel: undefined,
    date: chapter?.date,
    step: chapter ? step : 0,
    camera: undefined,
    lang: undefined,
    theme: 'auto',
    originalNames: false,
    second: undefined,
    story: undefined,
  };
}

/** The ids of `all` that `ids` contains, without duplicates, in the story's order. */
export function inStoryOrder<Id extends string>(all: readonly { id: Id }[], ids: readonly string[]): Id[] {
  const set = new Set(ids);
  return all.map((item) => item.id).filter((id) => set.has(id));
}

export const sameIds = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, i) => id === b[i]);

const PLAIN = /^[a-z0-9-]+$/;
const ID: Readonly<Record<SelectionKind, RegExp>> = {
  place: PLAIN,
  relation: PLAIN,
  event: PLAIN,
  person: PLAIN,
  claim: PLAIN,
  area: PLAIN,
  pair: /^[a-z0-9-]+,[a-z0-9-]+$/,
  paragraph: /^[a-z0-9-]+\/\d+$/,
  name: /^[A-Za-z0-9-]+$/,
};

/** Parses "relation:korea-china"; undefined if the text is not a selection. */
export function readSelection(text: string): Selection | undefined {
  const at = text.indexOf(':');
  const kind = SELECTION_KINDS.find((k) => k === text.slice(0, at));
  const id = text.slice(at + 1);
  return kind && ID[kind].test(id) ? { kind, id } : undefined;
}

/** The inverse of {@link readSelection}. */
export const selectionText = (selection: Selection): string => `${selection.kind}:${selection.id}`;

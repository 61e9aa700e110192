import type { ChapterId, LayerId, PlaceId, Story } from '../story/format';
import type { Camera } from './camera';

/**
 * Any screen is a pure function of (story, view). The URL holds the view, so links, chapters, the back button, a second
 * window and the tests all speak this one small object. Views are canonical: ids stand in the story's order and cameras
 * are rounded, so that two views that look the same are equal.
 */
export interface View {
  readonly mode: Mode;
  /** The chapter in `story` and `present`; undefined in `explore`. */
  readonly chapter: ChapterId | undefined;
  readonly layers: readonly LayerId[];
  readonly places: readonly PlaceId[];
  readonly select: Selection | undefined;
  /** An ISO day; undefined shows everything that the story tells. */
  readonly date: string | undefined;
  /** How many reveals of the chapter are shown. */
  readonly step: number;
  /** Undefined: framed by the chapter or the story's bounds at whatever size the window has. */
  readonly camera: Camera | undefined;
  /** BCP 47; undefined: the story's own language. */
  readonly lang: string | undefined;
  readonly theme: Theme;
  /** Name or URL of the story file; undefined: the default story. */
  readonly story: string | undefined;
}

export const MODES = ['explore', 'story', 'present'] as const;
export type Mode = (typeof MODES)[number];

export const THEMES = ['auto', 'day', 'night', 'projector'] as const;
/** `auto` follows the system's light or dark setting. */
export type Theme = (typeof THEMES)[number];

export const SELECTION_KINDS = ['place', 'relation', 'event', 'person', 'claim'] as const;
export type SelectionKind = (typeof SELECTION_KINDS)[number];

export interface Selection {
  readonly kind: SelectionKind;
  readonly id: string;
}

/** What a mode and chapter show before a person has changed anything; the URL leaves these out. */
export function defaultView(story: Story, mode: Mode = 'explore', chapterId?: ChapterId): View {
  const chapter =
    mode === 'explore' ? undefined : (story.chapters.find((c) => c.id === chapterId) ?? story.chapters[0]);
  return {
    mode: chapter ? mode : 'explore',
    chapter: chapter?.id,
    layers: inStoryOrder(
      story.layers,
      chapter?.layers ?? story.layers.filter((layer) => layer.on).map((layer) => layer.id),
    ),
    places: inStoryOrder(story.places, chapter?.places ?? story.places.map((place) => place.id)),
    select: chapter?.select === undefined ? undefined : readSelection(chapter.select),
    date: chapter?.date,
    step: 0,
    camera: undefined,
    lang: undefined,
    theme: 'auto',
    story: undefined,
  };
}

/** The ids of `all` that `wanted` holds, each once, in the story's order. */
export function inStoryOrder<Id extends string>(all: readonly { id: Id }[], wanted: readonly string[]): Id[] {
  const set = new Set(wanted);
  return all.map((item) => item.id).filter((id) => set.has(id));
}

/** "relation:korea-china" → its kind and id; undefined where the text is no selection. */
export function readSelection(text: string): Selection | undefined {
  const at = text.indexOf(':');
  const kind = SELECTION_KINDS.find((k) => k === text.slice(0, at));
  const id = text.slice(at + 1);
  return kind && /^[a-z0-9-]+$/.test(id) ? { kind, id } : undefined;
}

/** The inverse of {@link readSelection}. */
export const selectionText = (selection: Selection): string => `${selection.kind}:${selection.id}`;

/** Whether the story has what the selection names. */
export function selectionExists(story: Story, { kind, id }: Selection): boolean {
  const lists = {
    place: story.places,
    relation: story.relations,
    event: story.events,
    person: story.people,
    claim: story.claims,
  } satisfies Record<SelectionKind, readonly { id: string }[]>;
  return lists[kind].some((item) => item.id === id);
}

import type { ChapterId, LayerId, Place, PlaceId, Source, Story } from '../story/format';
import type { Camera } from './camera';
import { baseName } from './names';

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
  /** What the panel shows under a selection's page; undefined: the overview, or the chapter. */
  readonly panel: PanelName | undefined;
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

/**
/**
 * Pages beside the overview: who says what, everything between any two, the article by its paragraphs, how to teach with
 * it; and, of the base map and no story, its names and borders.
 */
export const PANELS = ['voices', 'matrix', 'source', 'teach', 'names'] as const;
export type PanelName = (typeof PANELS)[number];

/** What a story holds under ids of its own. */
export const ENTITY_KINDS = ['place', 'relation', 'event', 'person', 'claim'] as const;
/**
 * Everything that can be selected: besides the story's own things two places together (`pair:seoul,beijing`), and a
 * paragraph of a source (`paragraph:report/7`); and a name of the base map (`name:liancourt`), whatever the story.
 */
export const SELECTION_KINDS = [...ENTITY_KINDS, 'pair', 'paragraph', 'name'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];
export type SelectionKind = (typeof SELECTION_KINDS)[number];

export interface Selection {
  readonly kind: SelectionKind;
  readonly id: string;
}

/** Two places together, in the story's order whichever was chosen first. */
export function pairOf(story: Story, a: string, b: string): Selection {
  return { kind: 'pair', id: inStoryOrder(story.places, [a, b]).join(',') };
}

/** The two places of a pair; undefined where the selection is none or the story lacks one of them. */
export function placesOfPair(story: Story, { kind, id }: Selection): readonly [Place, Place] | undefined {
  if (kind !== 'pair') return undefined;
  const [a, b, ...more] = id.split(',').map((one) => story.places.find((place) => place.id === one));
  return a && b && a !== b && more.length === 0 ? [a, b] : undefined;
}

export const paragraphOf = (source: Source, paragraph: number): Selection => ({
  kind: 'paragraph',
  id: `${source.id}/${paragraph}`,
});

/** The source and the number of its paragraph; undefined where the selection is none or the story lacks it. */
export function paragraphAt(story: Story, { kind, id }: Selection): { source: Source; paragraph: number } | undefined {
  if (kind !== 'paragraph') return undefined;
  const [name, number = '', ...more] = id.split('/');
  const source = story.sources.find((one) => one.id === name);
  const paragraph = /^[1-9]\d*$/.test(number) ? Number(number) : 0;
  return source && more.length === 0 && paragraph >= 1 && paragraph <= source.paragraphs
    ? { source, paragraph }
    : undefined;
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
    panel: undefined,
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

const PLAIN = /^[a-z0-9-]+$/;
const ID: Readonly<Record<SelectionKind, RegExp>> = {
  place: PLAIN,
  relation: PLAIN,
  event: PLAIN,
  person: PLAIN,
  claim: PLAIN,
  pair: /^[a-z0-9-]+,[a-z0-9-]+$/,
  paragraph: /^[a-z0-9-]+\/\d+$/,
  name: /^[A-Za-z0-9-]+$/,
};

/** "relation:korea-china" → its kind and id; undefined where the text is no selection. */
export function readSelection(text: string): Selection | undefined {
  const at = text.indexOf(':');
  const kind = SELECTION_KINDS.find((k) => k === text.slice(0, at));
  const id = text.slice(at + 1);
  return kind && ID[kind].test(id) ? { kind, id } : undefined;
}

/** The inverse of {@link readSelection}. */
export const selectionText = (selection: Selection): string => `${selection.kind}:${selection.id}`;

/** Whether the story, or the base map, has what the selection names. */
export function selectionExists(story: Story, selection: Selection): boolean {
  const { kind, id } = selection;
  switch (kind) {
    case 'pair':
      return placesOfPair(story, selection) !== undefined;
    case 'paragraph':
      return paragraphAt(story, selection) !== undefined;
    case 'name':
      return baseName(id) !== undefined;
    default: {
      const lists = {
        place: story.places,
        relation: story.relations,
        event: story.events,
        person: story.people,
        claim: story.claims,
      } satisfies Record<EntityKind, readonly { id: string }[]>;
      return lists[kind].some((item) => item.id === id);
    }
  }
}

/** The one way to write a selection: two places stand in the story's order. */
export function canonicalSelection(story: Story, selection: Selection): Selection {
  const pair = placesOfPair(story, selection);
  return pair ? pairOf(story, pair[0].id, pair[1].id) : selection;
}

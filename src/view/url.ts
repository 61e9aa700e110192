import { isDay } from '../story/calendar';
import type { Chapter, Story } from '../story/format';
import { RANGES, readCount } from '../story/ranges';
import { cameraText, readCamera } from './camera';
import { canonicalSelection } from './resolve';
import { revealsOf } from './stops';
import {
  chapterOf,
  defaultView,
  inStoryOrder,
  MODES,
  type Mode,
  PANELS,
  readSelection,
  selectionText,
  THEMES,
  type Theme,
  type View,
} from './view';

/**
 * View ⇄ URL. The format is public: links to it must stay valid.
 *
 *   #/explore  ·  #/story/<chapter id>  ·  #/present/<chapter id>
 *   ?layers= &places= &select=<kind>:<id> &panel= &date=YYYY-MM-DD &step= &map=<zoom>/<lat>/<lon>[/<bearing>/<pitch>]
 *   &lang= &theme= &story=
 *
 * A part with its default value is omitted. A part that cannot be read is listed in `dropped`; the others still apply.
 */

/** A part of the URL that could not be used, with its value. */
export interface DroppedPart {
  readonly part: string;
  readonly value: string;
}

const PARTS = ['layers', 'places', 'select', 'panel', 'date', 'step', 'map', 'lang', 'theme', 'story'];

/** Returns the hash, "#/explore?…". `urlText(story, viewOf(story, h).view)` is the shortest hash for the view of `h`. */
export function urlText(story: Story, view: View): string {
  const defaults = defaultView(story, view.mode, view.chapter);
  const query: [string, string][] = [];
  if (!sameIds(view.layers, defaults.layers)) query.push(['layers', view.layers.join(',')]);
  if (!sameIds(view.places, defaults.places)) query.push(['places', view.places.join(',')]);
  const select = view.select ? selectionText(view.select) : '';
  if (select !== (defaults.select ? selectionText(defaults.select) : '')) query.push(['select', select]);
  if (view.panel !== undefined) query.push(['panel', view.panel]);
  if (view.date !== defaults.date) query.push(['date', view.date ?? '']);
  if (view.step !== defaults.step) query.push(['step', String(view.step)]);
  if (view.camera) query.push(['map', cameraText(view.camera)]);
  if (view.lang !== undefined) query.push(['lang', view.lang]);
  if (view.theme !== defaults.theme) query.push(['theme', view.theme]);
  if (view.story !== undefined) query.push(['story', view.story]);
  const path = view.chapter === undefined ? `#/${view.mode}` : `#/${view.mode}/${view.chapter}`;
  return query.length ? `${path}?${query.map(([key, value]) => `${key}=${encoded(value)}`).join('&')}` : path;
}

/**
 * Returns the view of a hash, and the parts that could not be used. `languages`: BCP 47 tags of the available texts;
 * "en-GB" is accepted if "en" is among them.
 */
export function viewOf(
  story: Story,
  hash: string,
  languages: readonly string[] = ['en', story.lang],
): { view: View; dropped: DroppedPart[] } {
  const dropped: DroppedPart[] = [];
  const { path, parts } = splitHash(hash);
  const defaults = defaultFor(story, path, dropped);
  const view: { -readonly [Key in keyof View]: View[Key] } = { ...defaults };
  for (const [part, value] of parts) {
    const drop = () => dropped.push({ part, value });
    switch (part) {
      case 'layers':
        view.layers = inStoryOrder(story.layers, knownIds(story.layers, part, value, dropped) ?? defaults.layers);
        break;
      case 'places':
        view.places = inStoryOrder(story.places, knownIds(story.places, part, value, dropped) ?? defaults.places);
        break;
      case 'select': {
        const read = readSelection(value);
        const select = read && canonicalSelection(story, read);
        if (value === '' || select) view.select = select;
        else drop();
        break;
      }
      case 'panel': {
        const panel = PANELS.find((name) => name === value);
        if (panel) view.panel = panel;
        else drop();
        break;
      }
      case 'date':
        if (value === '') view.date = undefined;
        else if (isDay(value)) view.date = value;
        else drop();
        break;
      case 'step': {
        const step = readCount(value, RANGES.step);
        if (step !== undefined && view.chapter !== undefined) {
          const last = lastStep(story, view);
          view.step = Math.min(last, step);
          if (step > last) dropped.push({ part: 'late-step', value });
        } else drop();
        break;
      }
      case 'map': {
        const camera = readCamera(value);
        if (camera) view.camera = camera;
        else drop();
        break;
      }
      case 'theme': {
        const theme = readTheme(value);
        if (theme) view.theme = theme;
        else drop();
        break;
      }
      case 'lang':
        if (isLanguageAmong(languages, value)) view.lang = value;
        else drop();
        break;
      case 'story':
        if (value) view.story = value;
        else drop();
        break;
      default:
        drop();
    }
  }
  return { view, dropped };
}

/** The story that a hash names, read before a story is loaded; undefined: the default one. */
export const storyNameOf = (hash: string): string | undefined =>
  splitHash(hash).parts.find(([part, value]) => part === 'story' && value !== '')?.[1];

/** The theme that a hash names, read before a story is loaded. */
export const themeOf = (hash: string): Theme =>
  readTheme(splitHash(hash).parts.find(([part]) => part === 'theme')?.[1]) ?? 'auto';

const readTheme = (text: string | undefined): Theme | undefined => THEMES.find((name) => name === text);

const isLanguageAmong = (languages: readonly string[], tag: string): boolean =>
  /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag) &&
  (languages.includes(tag) || languages.includes(tag.split('-')[0] ?? ''));

function defaultFor(story: Story, path: string, dropped: DroppedPart[]): View {
  const [modeText = '', chapterText, ...more] = path.split('/').filter(Boolean);
  const mode: Mode | undefined = MODES.find((name) => name === modeText);
  if (!mode || more.length || (mode === 'explore' && chapterText !== undefined)) {
    if (path !== '') dropped.push({ part: 'path', value: path });
    return defaultView(story, mode);
  }
  if (mode !== 'explore' && story.chapters.length === 0) {
    dropped.push({ part: 'mode', value: mode });
    return defaultView(story);
  }
  if (mode !== 'explore' && chapterText !== undefined && !story.chapters.some((c) => c.id === chapterText)) {
    dropped.push({ part: 'chapter', value: chapterText });
  }
  return defaultView(story, mode, chapterText === undefined ? undefined : nearestChapter(story, chapterText)?.id);
}

/** Minimum length of the common prefix for an unknown chapter id to match a chapter. */
const MIN_PREFIX = 3;

/** The last step of a chapter: 0 shows its text, and each reveal adds one. */
function lastStep(story: Story, view: View): number {
  const chapter = chapterOf(story, view);
  return chapter ? revealsOf(chapter) : 0;
}

/** The chapter with that id or number; else the one whose id has the longest common prefix with it; else the first. */
function nearestChapter({ chapters }: Story, text: string): Chapter | undefined {
  const exact = chapters.find(({ id }) => id === text) ?? (/^\d+$/.test(text) ? chapters[Number(text) - 1] : undefined);
  if (exact) return exact;
  const prefixLength = (id: string) => {
    const differs = [...id].findIndex((letter, i) => letter !== text[i]?.toLowerCase());
    return differs < 0 ? id.length : differs;
  };
  const longest = Math.max(...chapters.map(({ id }) => prefixLength(id)));
  return longest < MIN_PREFIX ? chapters[0] : chapters.find(({ id }) => prefixLength(id) === longest);
}

/** Returns the ids of a comma-separated list that exist; adds the others to `dropped`. */
function knownIds(
  all: readonly { id: string }[],
  part: 'layers' | 'places',
  value: string,
  dropped: DroppedPart[],
): string[] | undefined {
  const ids = value.split(',').filter(Boolean);
  const unknown = ids.filter((id) => !all.some((item) => item.id === id));
  const isAll = unknown.length > 0 && unknown.length === ids.length;
  if (unknown.length) dropped.push({ part: isAll ? `only-strange-${part}` : part, value: unknown.join(',') });
  if (isAll) return undefined;
  return ids.filter((id) => !unknown.includes(id));
}

/** Splits a hash into its path and its parts, known or not. Of a repeated part the last one counts. */
function splitHash(hash: string): { path: string; parts: [string, string][] } {
  const text = hash.replace(/^#/, '').replace(/^\//, '');
  const mark = text.indexOf('?');
  const path = decoded(mark < 0 ? text : text.slice(0, mark));
  const parts = new Map<string, string>();
  for (const pair of mark < 0 ? [] : text.slice(mark + 1).split('&')) {
    if (pair === '') continue;
    const [key = '', ...value] = pair.split('=');
    parts.set(decoded(key), decoded(value.join('=')));
  }
  // In the order of PARTS, so that the order of the notices does not depend on the URL.
  const order = (key: string) => (PARTS.includes(key) ? PARTS.indexOf(key) : PARTS.length);
  return { path, parts: [...parts].sort(([a], [b]) => order(a) - order(b)) };
}

/** Percent-decodes a text; leaves it unchanged if an escape is broken, instead of throwing. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Percent-encodes a text but leaves , : / readable: a hash allows them (RFC 3986, section 3.5), and users read links. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/%2C/g, ',').replace(/%3A/g, ':').replace(/%2F/g, '/');

const sameIds = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, i) => id === b[i]);

import { type Chapter, ISO_DAY, type Story } from '../story/format';
import { cameraText, readCamera } from './camera';
import { revealsOf } from './stops';
import {
  canonicalSelection,
  defaultView,
  inStoryOrder,
  MODES,
  type Mode,
  PANELS,
  readSelection,
  selectionExists,
  selectionText,
  THEMES,
  type Theme,
  type View,
} from './view';

/**
 * View ⇄ URL: a contract that other tools rely on.
 *
 *   #/explore  ·  #/story/<chapter id>  ·  #/present/<chapter id>
 *   ?layers= &places= &select=<kind>:<id> &panel= &date=YYYY-MM-DD &step= &map=<zoom>/<lat>/<lon>[/<bearing>/<pitch>]
 *   &lang= &theme= &story=
 *
 * Each part is left out at its default. What cannot be read is dropped, named in `dropped`, and the rest holds.
 */

/** A part of the URL that could not be used: which one and what it said. */
export interface DroppedPart {
  readonly part: string;
  readonly value: string;
}

const KNOWN = ['layers', 'places', 'select', 'panel', 'date', 'step', 'map', 'lang', 'theme', 'story'];

/** "#/explore?…" for the view. `urlText(story, viewOf(story, h).view)` is the shortest hash with the same view as `h`. */
export function urlText(story: Story, view: View): string {
  const plain = defaultView(story, view.mode, view.chapter);
  const query: [string, string][] = [];
  if (!sameIds(view.layers, plain.layers)) query.push(['layers', view.layers.join(',')]);
  if (!sameIds(view.places, plain.places)) query.push(['places', view.places.join(',')]);
  const select = view.select ? selectionText(view.select) : '';
  if (select !== (plain.select ? selectionText(plain.select) : '')) query.push(['select', select]);
  if (view.panel !== undefined) query.push(['panel', view.panel]);
  if (view.date !== plain.date) query.push(['date', view.date ?? '']);
  if (view.step !== plain.step) query.push(['step', String(view.step)]);
  if (view.camera) query.push(['map', cameraText(view.camera)]);
  if (view.lang !== undefined) query.push(['lang', view.lang]);
  if (view.theme !== plain.theme) query.push(['theme', view.theme]);
  if (view.story !== undefined) query.push(['story', view.story]);
  const path = view.chapter === undefined ? `#/${view.mode}` : `#/${view.mode}/${view.chapter}`;
  return query.length ? `${path}?${query.map(([key, value]) => `${key}=${encoded(value)}`).join('&')}` : path;
}

/**
 * The view that a hash names, and what of the hash could not be used. `languages`: the BCP 47 tags that there are texts
 * in; "en-GB" is taken where "en" is among them.
 */
export function viewOf(
  story: Story,
  hash: string,
  languages: readonly string[] = ['en', story.lang],
): { view: View; dropped: DroppedPart[] } {
  const dropped: DroppedPart[] = [];
  const { path, parts } = split(hash);
  const plain = defaultFor(story, path, dropped);
  const view: { -readonly [Key in keyof View]: View[Key] } = { ...plain };
  for (const [part, value] of parts) {
    const drop = () => dropped.push({ part, value });
    switch (part) {
      case 'layers':
        view.layers = inStoryOrder(story.layers, known(story.layers, part, value, dropped) ?? plain.layers);
        break;
      case 'places':
        view.places = inStoryOrder(story.places, known(story.places, part, value, dropped) ?? plain.places);
        break;
      case 'select': {
        const select = readSelection(value);
        if (value === '') view.select = undefined;
        else if (select && selectionExists(story, select)) view.select = canonicalSelection(story, select);
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
        else if (isCalendarDay(value)) view.date = value;
        else drop();
        break;
      case 'step':
        if (/^\d{1,2}$/.test(value) && view.chapter !== undefined) {
          const last = lastStep(story, view.chapter);
          view.step = Math.min(last, Number(value));
          if (Number(value) > last) dropped.push({ part: 'late-step', value });
        } else drop();
        break;
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

/** The story that a hash asks for, read before any story is there; undefined: the default one. */
export const storyNameOf = (hash: string): string | undefined =>
  split(hash).parts.find(([part, value]) => part === 'story' && value !== '')?.[1];

/** The palette that a hash asks for, read before any story is there. */
export const themeOf = (hash: string): Theme =>
  readTheme(split(hash).parts.find(([part]) => part === 'theme')?.[1]) ?? 'auto';

const readTheme = (text: string | undefined): Theme | undefined => THEMES.find((name) => name === text);

const isLanguageAmong = (languages: readonly string[], tag: string): boolean =>
  /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag) &&
  (languages.includes(tag) || languages.includes(tag.split('-')[0] ?? ''));

/** A day that the calendar has: 2026-02-30 is none. */
export function isCalendarDay(text: string): boolean {
  if (!ISO_DAY.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

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

/** So many letters from the start have to be the same for a chapter to be the one that was meant. */
const MEANT_FROM = 3;

/** The last step of a chapter: its reveals are counted from its text on. */
function lastStep({ chapters }: Story, id: string): number {
  const chapter = chapters.find((one) => one.id === id);
  return chapter ? revealsOf(chapter) : 0;
}

/** The chapter of that id or number; else the one whose id shares most letters with it from the start; else the first. */
function nearestChapter({ chapters }: Story, text: string): Chapter | undefined {
  const exact = chapters.find(({ id }) => id === text) ?? (/^\d+$/.test(text) ? chapters[Number(text) - 1] : undefined);
  if (exact) return exact;
  const shared = (id: string) => {
    const differs = [...id].findIndex((letter, i) => letter !== text[i]?.toLowerCase());
    return differs < 0 ? id.length : differs;
  };
  const most = Math.max(...chapters.map(({ id }) => shared(id)));
  return most < MEANT_FROM ? chapters[0] : chapters.find(({ id }) => shared(id) === most);
}

/** The ids of a comma list that the story has; the others are dropped by name. */
function known(
  all: readonly { id: string }[],
  part: 'layers' | 'places',
  value: string,
  dropped: DroppedPart[],
): string[] | undefined {
  const ids = value.split(',').filter(Boolean);
  const strange = ids.filter((id) => !all.some((item) => item.id === id));
  const isAll = strange.length > 0 && strange.length === ids.length;
  if (strange.length) dropped.push({ part: isAll ? `only-strange-${part}` : part, value: strange.join(',') });
  if (isAll) return undefined;
  return ids.filter((id) => !strange.includes(id));
}

/** Hash → path and its known and unknown parts, each part once: the last one counts. */
function split(hash: string): { path: string; parts: [string, string][] } {
  const text = hash.replace(/^#/, '').replace(/^\//, '');
  const mark = text.indexOf('?');
  const path = decoded(mark < 0 ? text : text.slice(0, mark));
  const parts = new Map<string, string>();
  for (const pair of mark < 0 ? [] : text.slice(mark + 1).split('&')) {
    if (pair === '') continue;
    const [key = '', ...value] = pair.split('=');
    parts.set(decoded(key), decoded(value.join('=')));
  }
  // The order of KNOWN, so that the notices come in one order whatever the URL's.
  const order = (key: string) => (KNOWN.includes(key) ? KNOWN.indexOf(key) : KNOWN.length);
  return { path, parts: [...parts].sort(([a], [b]) => order(a) - order(b)) };
}

/** Percent-decoding that takes a broken escape as it stands instead of throwing. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Percent-encoding that leaves , : / readable: a hash allows them, and people read these links. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/%2C/g, ',').replace(/%3A/g, ':').replace(/%2F/g, '/');

const sameIds = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, i) => id === b[i]);

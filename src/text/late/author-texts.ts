import type { StoryFault } from '../../story/faults';
import { formatsOf } from '../formats';
import { type FaultTexts, faultTextsFor } from './fault-texts';
import type { WithPart } from './part';

/** What the program says to authors about their files, on the page and in the terminal. Loaded late, as few readers are authors. */

const { number, plural } = formatsOf('en-GB');

/** Returns what a fault is and what to do. */
export const faultWords = (
  { code, detail = '', need, limits }: StoryFault,
  messages: WithPart<'faults', FaultTexts>,
): string => faultTextsFor(messages)[code](detail, need, limits);

export type AuthorTexts = typeof en;

/** Returns these texts in the catalog's language. */
export const authorTextsFor = ({ later }: WithPart<'author', AuthorTexts>): AuthorTexts => later?.author ?? en;

const en = {
  /** The dialog in which an author opens a file. */
  open: 'Check or import a file',
  close: 'Close',
  lead: 'Choose a story file to check it, or a table, a GeoJSON, StoryMapJS, TimelineJS or Kumu file to make a draft of a story from it. The file stays on your device.',
  choose: 'Choose files',
  reading: 'Reading the file…',

  found: (file: string, faults: number, toDo: number, advice: number): string => {
    const parts = [
      faults > 0 && plural(faults, { one: '# fault', other: '# faults' }),
      toDo > 0 && `${number(toDo)} left to do`,
      advice > 0 && `${number(advice)} to look at`,
    ].filter(Boolean);
    return `${file}: ${parts.length > 0 ? parts.join(', ') : 'no faults'}`;
  },
  faults: 'What to fix',
  faultsWhy: 'The story is not shown until this is fixed.',
  toDo: 'Left to do',
  toDoWhy: 'This is a draft. Replace each text that begins with “TODO”.',
  advice: 'Worth a look',
  adviceWhy: 'The story is shown all the same.',
  more: (count: number) => `And ${number(count)} more.`,

  draft: (file: string) => `A draft of a story, made from ${file}`,
  draftHolds: (parts: readonly [number, number, number, number, number]): string => {
    const [places, relations, events, claims, chapters] = parts;
    return [
      plural(places, { one: '# place', other: '# places' }),
      plural(relations, { one: '# relationship', other: '# relationships' }),
      plural(events, { one: '# event', other: '# events' }),
      plural(claims, { one: '# statement', other: '# statements' }),
      plural(chapters, { one: '# chapter', other: '# chapters' }),
    ].join(', ');
  },
  noDraft: 'No draft could be made',
  save: 'Save the draft',
  /** The letters of a file whose encoding is guessed. */
  encoding: 'Encoding',
  encodingWhy: 'The file does not say how its letters are saved. If they look wrong here, choose another encoding.',

  /** What an import left out or could not read, and what to do. */
  notices: {
    'no-table': () =>
      'There is nothing in this file that a story could be made from. Give it a row of column names at its top.',
    'unknown-columns': (names: string) =>
      `Not used: the columns ${names}. A story has nothing for them, or they need another name.`,
    'unknown-table': (names: string) =>
      `It is not clear what the rows are. The columns are ${names}. Relationships need “Source” and “Target”, places “Name”, “Latitude” and “Longitude”, events “Date” and “Title”, statements “Statement” and “Paragraphs”.`,
    'broken-quotes': (row: string) =>
      `Row ${row}: a quotation mark is opened and not closed, or stands inside a cell. Write two for one: "". The rows from here on may be wrong.`,
    'too-many-cells': (row: string) =>
      `Row ${row} has more cells than there are columns. Perhaps a text with a comma in it has no quotation marks.`,
    'no-ends': (row: string) => `Row ${row} was left out: a relationship needs a place in “Source”.`,
    'bad-position': (found: string) =>
      `The position of ${found} cannot be read. Write latitude and longitude in degrees, like 12.34 and -56.78.`,
    'swapped-columns': () =>
      'Latitude and longitude seemed swapped in the whole file, so they were swapped back. Look at the map.',
    'bad-date': (found: string) =>
      `The date ${found} can be read in two ways, or not at all. Write year, month and day like 2001-02-03.`,
    'unknown-territory': (found: string) =>
      `The territory ${found} is not known, so it was left out. Write an ISO 3166-1 code of three letters or two, or the country’s English name.`,
    'same-id': (found: string) => `“${found}” is there twice. The first one was used.`,
    shapes: (count: string) =>
      `${plural(Number(count), { one: '# area or point without use was', other: '# areas or points without use were' })} left out. A story has places and lines between two places.`,
    routes: (count: string) =>
      `${plural(Number(count), { one: '# line has', other: '# lines have' })} more than two points. Only the ends were used.`,
    media: (count: string) =>
      `${plural(Number(count), { one: '# picture, film or embedded page was', other: '# pictures, films or embedded pages were' })} left out. Only the texts were used.`,
    markup: () => 'The texts had formatting or links. They are plain text now.',
    'too-large': () => 'The file is too large to be a story: more than 20 MB.',
    'not-readable': () =>
      'This is JSON, but not of a program that is known here: GeoJSON, StoryMapJS, TimelineJS or Kumu.',
    workbook: () => 'This is a workbook or an archive. Open it in your spreadsheet program and save each table as CSV.',
  },

  /** What stands behind "TODO" in a draft. */
  toDos: {
    title: 'Give the story a title.',
    summary: 'Sum up the article in two or three sentences.',
    bounds: 'Write what the map frames as [west, south, east, north] in degrees.',
    date: 'Write the day of the story, year-month-day.',
    sourceTitle: 'Write the title of the article.',
    sourceKind: 'Write what it is, like “News report”.',
    dateline: 'Write the place as the article begins, without the day. Leave the field out if it names none.',
    paragraphs: 'Number the paragraphs of the article. Write their number here, and a topic for each.',
    topic: (n: number) => `Write what paragraph ${number(n)} is about.`,
    placeName: 'Write the name of the place.',
    position: 'Write [longitude, latitude] in degrees, the longitude first.',
    territory: 'Write the ISO 3166-1 alpha-3 code of the country.',
    territoryMeant: (found: string) =>
      `Write the ISO 3166-1 alpha-3 code of the country as “territory”. The file has “${found}”.`,
    placeSummary: 'Say in one sentence what the article tells of this place.',
    layerSummary: 'Say in one sentence what the relationships of this layer have in common.',
    layerKind: (found: string, kinds: readonly string[]) =>
      `${found === '' ? 'The file names no kind' : `“${found}” is no kind of the format`}. Choose one: ${kinds.join(', ')}. The page “Lines and symbols” shows them, #/explore?panel=kinds.`,
    direction:
      'The file gives no direction. Write “both”, “forward” from the first place to the second, or “none”, and take this note out.',
    relationTitle: 'Give the relationship a title.',
    relationLabel: 'Write two to four words for the line on the map.',
    relationSummary: 'Say in one sentence what the article tells of this relationship.',
    wayClaims: 'The file does not say which statements this point of the way rests on. Keep those that name it.',
    relationDate: (field: string, found: string) =>
      `Write “${field}” in EDTF, like 2001-02-03 or 2001-02. The file has “${found}”.`,
    eventTitle: 'Give the event a title.',
    eventDate: (found: string) =>
      `Write the date in EDTF, like 2001-02-03 or 2001-02.${found && ` The file has “${found}”.`}`,
    eventSummary: 'Say in one sentence what happened.',
    chapterTitle: 'Give the chapter a title.',
    chapterBody: 'Write two or three sentences.',
    notes: 'Write notes for the speaker, 60 to 120 words.',
    side: 'Write the id of the place that stands for this person’s side.',
    role: 'Write who this is, in the words of the article.',
    claim: 'Write what the article says of this, in your own words.',
    basis:
      'This came without the place in the article that it rests on. Name source, paragraphs and basis: reported, said or inferred.',
  },

  /** The commands in the terminal. */
  cli: {
    usage: [
      'npm run story -- new my-story          write a commented template, public/stories/my-story.json',
      'npm run story -- check STORY …         list all faults of stories, by id or path; ends with 1 if there are any',
      'npm run story -- import FILE … [--to NAME] [--encoding NAME]',
      '                                       make a draft of a story from tables (CSV, TSV), GeoJSON, StoryMapJS, TimelineJS, Kumu',
    ].join('\n'),
    unknown: (command: string) => `There is no command “${command}”.`,
    noFile: 'Name a file.',
    missing: (file: string) => `There is no file ${file}.`,
    noStory: (asked: string, folder: string) =>
      `There is no story “${asked}”: no file of this id in ${folder}, and none of this path.`,
    exists: (file: string) => `${file} is there already. Choose another name: nothing is overwritten.`,
    badName: (name: string) =>
      `“${name}” cannot be a story’s name. Use lower-case letters a to z, digits and single hyphens, like “my-story”.`,
    badEncoding: (name: string, all: readonly string[]) =>
      `The encoding “${name}” is not known. Choose one of ${all.join(', ')}.`,
    written: (file: string) => `Wrote ${file}`,
    next: (name: string, file: string) =>
      `Write the story there, and check it with “npm run story -- check ${file}”. “npm run dev” shows it at #/explore?story=${name}`,
  },
};

export type DraftToDos = (typeof en)['toDos'];
export type ImportNotice = { readonly code: keyof (typeof en)['notices']; readonly detail?: string };

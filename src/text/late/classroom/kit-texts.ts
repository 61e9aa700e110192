import { formatsOf } from '../../formats';
import type { WithPart } from '../part';

/** The sheets for a class: a part of the catalog that is loaded with them. */

export type KitTexts = typeof en;

/** Returns these texts in the catalog's language. */
export const kitTextsFor = ({ later }: WithPart<'kit', KitTexts>): KitTexts => later?.kit ?? en;

const { number, list, plural } = formatsOf('en-GB');

const en = {
  /** On the page for teachers. */
  title: 'Sheets for your class',
  lead: 'Maps to fill in, questions with lines, cards to cut, answers and a plan, all made from this story.',
  open: 'Print or copy the sheets',

  /** The dialog. */
  close: 'Close',
  paper: 'Paper',
  /** Names of sizes. */
  papers: { a4: 'A4', letter: 'Letter' },
  wallSize: 'Pages of the wall map',
  pages: (pages: number) => plural(pages, { one: '# page', other: '# pages' }),
  all: 'Print all sheets',
  print: 'Print',
  printOne: (sheet: string) => `Print: ${sheet}`,
  copy: 'Copy for a document',
  copyOne: (sheet: string) => `Copy for a document: ${sheet}`,
  making: 'Making the sheets…',
  copied: 'Copied. Now paste it into your document.',
  copiedWithoutMap:
    'Copied without its map, because this browser does not let pages copy pictures. Print the sheet to get the map.',
  notCopied: 'This browser does not allow copying, so print the sheet or save it as a PDF.',
  failed: 'The sheets could not be made. Everything else works. Please try again.',
  noLand: 'The land could not be loaded, so the maps have none. Close this window and open it again.',

  sheets: {
    plan: { title: 'Plan for the class', what: 'On one page: questions, tasks, and times for 10, 15 and 45 minutes.' },
    chapters: { title: 'All chapters', what: 'Each chapter with its map, your notes, its question and the answer.' },
    answers: { title: 'Answers', what: 'For you: the questions, the table, the map and the cards, all solved.' },
    pupils: {
      title: 'Sheet for pupils',
      what: 'The question of each chapter with lines to write on, and a table with gaps.',
    },
    blanks: {
      title: 'Map with blanks',
      what: 'Numbers instead of names, lines to write on, and a list of the places.',
    },
    mute: { title: 'Map without names', what: 'Coasts, borders and a dot at each place, as large as the page.' },
    cards: {
      title: 'Cards to cut and sort',
      what: 'Statements to sort by how we know them, and events to put in order.',
    },
    wall: { title: 'Wall map', what: 'The map without names on several pages, to tape together.' },
  },

  /** At the top of a sheet. */
  name: 'Name',
  day: 'Date',
  /** The accessible name of a map. */
  map: (sheet: string) => `Map: ${sheet}`,

  blanks: {
    task: 'Which place has which number? Write its name on the line.',
    places: 'The places',
  },
  mute: { task: 'Write the names of the places beside their dots.' },
  wall: {
    task: 'Cut along the frames and tape the pages together.',
    part: (row: number, column: number) => `Row ${number(row)}, column ${number(column)}`,
  },
  pupils: {
    questions: 'Questions',
    table: 'Who says it, and how do we know?',
    task: 'Fill in the gaps. The map helps, and so does the text with its numbered paragraphs.',
    statement: 'Statement',
    who: 'Who says it',
    how: 'How do we know?',
    where: 'Paragraph',
    /** Who says what we have worked out. */
    thisMap: 'This map',
  },
  cards: {
    sort: 'Cut out the cards. Put each statement under its heading: how do we know it?',
    order: 'Cut out the cards. Put the events in the order of time.',
    headings: 'Headings',
    statements: 'Statements',
    events: 'Events',
    /** The solution: the letters of the cards. */
    inOrder: 'In the order of time',
  },
  plan: {
    big: 'The big question',
    /** The one question of the whole class, about any story. */
    compelling: (story: string) => `“${story}”: what do we know, who says so, and how sure can we be?`,
    supporting: 'Questions on the way',
    /** About a chapter without a question. */
    about: (chapter: string) => `“${chapter}”: who says what, and how do we know?`,
    inChapter: (chapter: number) => `Chapter ${number(chapter)}`,
    tasks: 'Tasks and times',
    task: 'Task',
    minutes: (minutes: number) => `${number(minutes)} min`,
    steps: {
      begin: 'Read the big question aloud. Collect first ideas on the board.',
      map: 'Fill in the map with blanks.',
      chapters: 'Show the chapters. Ask each question before you show the answer.',
      look: 'Look at the map together. Ask who says what.',
      table: 'Pupils fill in the table of their sheet, then compare it with the answers.',
      cards: 'In groups: sort the cards.',
      open: 'Talk about what is not said.',
      end: 'Answer the big question together. Name the paragraphs.',
    },
    chosen: (chapters: readonly number[]) => `Chapters: ${list(chapters.map(number))}`,
    allChapters: 'All chapters',
    standards: 'Goals and standards of your school',
  },
};

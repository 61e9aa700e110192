import { formatsOf } from '../formats';
import type { WithPart } from './part';

/** The search's dialog, and the actions that only it offers: a part of the catalog that is loaded with the dialog. */

export type SearchTexts = typeof en;

/** Other words by which the search finds an action. */
export type Also = keyof SearchTexts['also'];

/** Returns these texts in the catalog's language. */
export const searchTextsFor = ({ later }: WithPart<'search', SearchTexts>): SearchTexts => later?.search ?? en;

const { number, plural } = formatsOf('en-GB');

const en = {
  close: 'Close the search',
  results: 'Results',
  suggestions: 'Suggestions',
  knows: (names: readonly string[]) =>
    `Places, people, events, statements and more, by any of their names${names.length ? `: ${names.join(', ')}` : ''}.`,
  found: (finds: number) => plural(finds, { one: '# result', other: '# results' }),
  likeliest: (shown: number, finds: number) => `Best ${number(shown)} of ${number(finds)} results`,
  nothing: (query: string) => `No results for “${query}”.`,
  keys: 'Arrow keys move, Enter opens, Escape closes.',
  kinds: { page: 'Page', question: 'Open question', action: 'Action' },
  actions: {
    /** `save`: "Save as CSV". */
    saveTable: (save: string) => `Relationships: ${save}`,
    letterKeys: { on: 'Letter keys: on', off: 'Letter keys: off' },
    originalNames: { on: 'Original names: on', off: 'Original names: off' },
  },
  /** Other words by which the search finds these actions. */
  also: {
    nothing: [],
    present: ['lesson', 'slides', 'classroom'],
    allLayersOn: ['all layers on'],
    allLayersOff: ['all layers off'],
    auto: ['system'],
    day: ['Day', 'light'],
    night: ['Night', 'dark'],
    projector: ['Projector', 'beamer', 'contrast'],
    print: ['PDF', 'paper'],
    save: ['download', 'image', 'export'],
    quiz: ['questions', 'test', 'exercise'],
    share: ['link', 'address', 'QR code', 'send', 'phone'],
    table: ['download', 'export', 'table', 'spreadsheet', 'data', 'network', 'Gephi', 'Kumu', 'Cytoscape'],
    cite: ['reference', 'bibliography', 'Zotero', 'RIS', 'BibTeX'],
    play: ['animate', 'timeline', 'stop'],
    originalNames: ['script', 'characters', 'language', 'spelling'],
    letterKeys: ['shortcuts', 'keyboard', 'single keys', 'speech'],
  },
};

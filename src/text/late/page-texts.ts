import { formatsOf } from '../formats';
import type { WithPart } from './part';

/** The pages of the whole story: a part of the catalog that is loaded with them. */

const { plural } = formatsOf('en-GB');

const en = {
  leads: {
    matrix:
      'Each box shows the relationships from the place on the left to the place at the top. Choose a box to read more. Where both are the same place, the box shows what it does alone. “+2”: two more are hidden. “·”: no relationship, but a statement is about both.',
    names:
      'Places that more than one side claims, and seas with more than one name. For each: who administers it, who claims it, and what each side calls it.',
    teach: 'How to present the story to a class: the first minute, keys and clicker, handouts, links.',
    kinds: 'All kinds of lines, symbols and marks: what each means, and when a story uses it.',
  },
  voices: {
    people: 'People',
    institutions: 'Organisations and media',
    sideBySide: 'One event, several voices',
  },
  none: 'No statements from this paragraph.',
  later: (count: number) =>
    plural(count, {
      one: '# more statement, based on this and later paragraphs',
      other: '# more statements, based on this and later paragraphs',
    }),
};

export type PageTexts = typeof en;

/** Returns these texts in the catalog's language. */
export const pageTextsFor = ({ later }: WithPart<'page', PageTexts>): PageTexts => later?.page ?? en;

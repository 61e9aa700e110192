import type { Relation, Story } from '../../story/format';
import { separatorOf } from '../../story/tables/csv';
import { relationsCsv, relationsGeoJson } from '../../story/tables/tables';
import { download } from '../../ui/download';
import { hiddenBecause } from '../../view/drawn';
import type { View } from '../../view/view';

/** The file formats for a table of relations. */
const FORMATS = {
  csv: {
    type: 'text/csv',
    write: (story: Story, relations: readonly Relation[]) =>
      relationsCsv(story, relations, separatorOf(globalThis.navigator?.language)),
  },
  geojson: {
    type: 'application/geo+json',
    write: (story: Story, relations: readonly Relation[]) =>
      `${JSON.stringify(relationsGeoJson(story, relations), undefined, 2)}\n`,
  },
} as const;

export type TableFormat = keyof typeof FORMATS;

/** Returns the relations whose layer is on and that hold on the view's date, also those of places that are switched off. */
export const tableRelations = (story: Story, view: View): Relation[] =>
  story.relations.filter((relation) => !hiddenBecause(relation, view).some(({ why }) => why !== 'place-off'));

/** Returns the text of the file. */
export const tableText = (story: Story, view: View, format: TableFormat): string =>
  FORMATS[format].write(story, tableRelations(story, view));

/** Downloads the table and returns the file's name. */
export function saveTable(story: Story, view: View, format: TableFormat): string {
  const file = `${story.id}-relations${view.date ? `-${view.date}` : ''}.${format}`;
  download(new Blob([tableText(story, view, format)], { type: FORMATS[format].type }), file);
  return file;
}

import type { Relation, Story } from '../../story/format';
import { relationsCsv, relationsGeoJson } from '../../story/tables';
import { download } from '../../ui/download';
import { hiddenBecause } from '../../view/drawn';
import type { View } from '../../view/view';

/** The relations that a view is about, as files, for those who reckon with them. */
const TABLES = {
  csv: {
    type: 'text/csv',
    write: relationsCsv,
  },
  geojson: {
    type: 'application/geo+json',
    write: (story: Story, relations: readonly Relation[]) =>
      `${JSON.stringify(relationsGeoJson(story, relations), undefined, 2)}\n`,
  },
} as const;

export type TableFormat = keyof typeof TABLES;

/** Those whose layer is on and that hold on the date; places that are off the map keep theirs. */
export const tableRelations = (story: Story, view: View): Relation[] =>
  story.relations.filter((relation) => !hiddenBecause(relation, view).some(({ why }) => why !== 'place-off'));

export const tableText = (story: Story, view: View, table: TableFormat): string =>
  TABLES[table].write(story, tableRelations(story, view));

/** Hands the file to the browser as a download and gives its name. */
export function saveTable(story: Story, view: View, table: TableFormat): string {
  const file = `${story.id}-relations${view.date ? `-${view.date}` : ''}.${table}`;
  download(new Blob([tableText(story, view, table)], { type: TABLES[table].type }), file);
  return file;
}

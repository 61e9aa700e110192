import type { Area, Relation, Story } from '../../story/format';
import { separatorOf } from '../../story/tables/csv';
import { storyGeoJson } from '../../story/tables/geojson';
import { placesCsv, relationsCsv } from '../../story/tables/tables';
import { download } from '../../ui/download';
import { areasDrawn, hiddenBecause } from '../../view/drawn';
import type { View } from '../../view/view';

/** The file formats for the tables of relations and places. */
const FORMATS = {
  csv: {
    type: 'text/csv',
    name: 'relations',
    write: (story: Story, relations: readonly Relation[]) =>
      relationsCsv(story, relations, separatorOf(globalThis.navigator?.language)),
  },
  /** The places: the nodes of the network whose edges are the relations. All of them, on any date. */
  places: {
    type: 'text/csv',
    name: 'places',
    write: (story: Story) => placesCsv(story, separatorOf(globalThis.navigator?.language)),
  },
  geojson: {
    type: 'application/geo+json',
    name: 'relations',
    write: (story: Story, relations: readonly Relation[], areas: readonly Area[]) =>
      `${JSON.stringify(storyGeoJson(story, relations, areas), undefined, 2)}\n`,
  },
} as const;

export type TableFormat = keyof typeof FORMATS;

/** Returns the relations whose layer is on and that hold on the view's date, also those of places that are switched off. */
export const tableRelations = (story: Story, view: View): Relation[] =>
  story.relations.filter((relation) => !hiddenBecause(relation, view).some(({ why }) => why !== 'place-off'));

/** Returns the text of the file. */
export const tableText = (story: Story, view: View, format: TableFormat): string =>
  FORMATS[format].write(story, tableRelations(story, view), areasDrawn(story, view));

/** Downloads the table and returns the file's name. */
export function saveTable(story: Story, view: View, format: TableFormat): string {
  const { name, type } = FORMATS[format];
  const day = view.date && format !== 'places' ? `-${view.date}` : '';
  const file = `${story.id}-${name}${day}.${format === 'geojson' ? 'geojson' : 'csv'}`;
  download(new Blob([tableText(story, view, format)], { type }), file);
  return file;
}

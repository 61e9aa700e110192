import { useApp } from '../../parts/app-context';
import { LATE_COMMANDS } from '../../parts/commands/late-commands';
import { type TableFormat, tableRelations, tableText } from '../../parts/commands/relation-files';
import { matrixTextsFor } from '../../text/late/matrix-texts';
import { useCopying } from './use-copying';

/** Buttons that save or copy the table's relations, and the places that they connect. */
export function TableFiles() {
  const app = useApp();
  const { story, store, messages } = app;
  const matrix = matrixTextsFor(messages);
  const { status, copy } = useCopying();
  const view = store.view.value;
  const copyTable = (format: TableFormat) => copy(tableText(story, view, format).replace(/^\uFEFF/, ''));
  const save = (format: TableFormat) => {
    LATE_COMMANDS[`save-${format}` as const].perform(app, ({ text }) => {
      status.value = text;
    });
  };
  return (
    <section class="part">
      <h3>{matrix.files(tableRelations(story, view).length)}</h3>
      <p>{matrix.network}</p>
      <div class="matrix-files wrap">
        <button type="button" class="button" onClick={() => save('csv')}>
          {matrix.saveCsv}
        </button>
        <button type="button" class="button" onClick={() => save('places')}>
          {matrix.savePlaces}
        </button>
        <button type="button" class="button" onClick={() => save('geojson')}>
          {matrix.saveGeoJson}
        </button>
        <button type="button" class="button" onClick={() => copyTable('csv')}>
          {matrix.copyCsv}
        </button>
        <button type="button" class="button" onClick={() => copyTable('geojson')}>
          {matrix.copyGeoJson}
        </button>
      </div>
      <p role="status">{status}</p>
    </section>
  );
}

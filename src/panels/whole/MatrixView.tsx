import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { useDesk } from '../../parts/desk';
import { EntityLink } from '../../parts/links/EntityLink';
import { KindSwatch } from '../../parts/links/marks';
import { placeEntity, relationEntity, sameEntity } from '../../parts/naming/naming';
import type { Place, Relation, Story } from '../../story/format';
import { claimsBetween, eventsBetween, happenedBy, holdsOn, isThereOn, relationsBetween } from '../../story/questions';
import { toggleLayer } from '../../view/steps';
import { pairOf } from '../../view/view';
import { saveTable, type Table, tableRelations, tableText } from './relation-files';
import './matrix.css';

/** Every pair of places in one table, each cell with the marks of what ties or parts them. */
export function MatrixView() {
  const { story, store, messages } = useDesk();
  const view = store.view.value;
  const { matrix } = messages.panels;
  return (
    <>
      <p class="summary">{matrix.lead}</p>
      <Grid relations={tableRelations(story, view)} />
      <ul class="matrix-layers wrap" aria-label={messages.overview.relationships}>
        {story.layers.map((layer) => (
          <li key={layer.id}>
            <button
              type="button"
              class="matrix-layer touch-row"
              aria-pressed={view.layers.includes(layer.id)}
              onClick={() => store.act(toggleLayer(story, layer.id))}
            >
              <KindSwatch kind={layer.kind} relations={story.relations.filter((one) => one.layer === layer.id)} />
              <span>{layer.title}</span>
            </button>
          </li>
        ))}
      </ul>
      <Files />
    </>
  );
}

/** One stop of the tab key; arrows go from cell to cell. */
function Grid({ relations }: { relations: readonly Relation[] }) {
  const { story, store, messages } = useDesk();
  const grid = useRef<HTMLTableElement>(null);
  const at = useSignal<readonly [row: number, column: number]>([0, 1]);
  const { places } = story;
  const held = story.relations.filter((relation) => holdsOn(relation, store.view.value.date));
  const last = places.length - 1;

  const onKeyDown = (event: KeyboardEvent) => {
    const [row, column] = at.value;
    const to = (event.ctrlKey ? LEAPS : MOVES)[event.key]?.(row, column, last);
    if (!to || event.metaKey || event.altKey) return;
    event.preventDefault();
    const next = [Math.min(last, Math.max(0, to[0])), Math.min(last, Math.max(0, to[1]))] as const;
    at.value = next;
    grid.current?.querySelector<HTMLElement>(`[data-cell="${next.join(' ')}"]`)?.focus();
  };
  const onFocusIn = ({ target }: FocusEvent) => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-cell]')?.dataset['cell'] : undefined;
    const [row, column] = cell?.split(' ').map(Number) ?? [];
    if (row !== undefined && column !== undefined) at.value = [row, column];
  };
  return (
    <div class="matrix-scroll">
      <table
        class="matrix"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are reached by arrows is a grid.
        role="grid"
        aria-label={messages.panels.matrix.table}
        ref={grid}
        onKeyDown={onKeyDown}
        onFocusIn={onFocusIn}
      >
        <thead>
          <tr>
            <td />
            {places.map((place) => (
              <th key={place.id} scope="col">
                <span>{place.name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {places.map((from, row) => (
            <tr key={from.id}>
              <th scope="row">{from.name}</th>
              {places.map((to, column) => (
                <Cell
                  key={to.id}
                  pair={[from, to]}
                  relations={relationsIn(story, from, to, relations)}
                  all={relationsIn(story, from, to, held).length}
                  cell={`${row} ${column}`}
                  stop={at.value[0] === row && at.value[1] === column}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type Moves = Readonly<Record<string, (row: number, column: number, last: number) => readonly [number, number]>>;

const MOVES: Moves = {
  ArrowUp: (row, column) => [row - 1, column],
  ArrowDown: (row, column) => [row + 1, column],
  ArrowLeft: (row, column) => [row, column - 1],
  ArrowRight: (row, column) => [row, column + 1],
  Home: (row) => [row, 0],
  End: (row, _, last) => [row, last],
  PageUp: (_, column) => [0, column],
  PageDown: (_, column, last) => [last, column],
};
/** With Ctrl: the grid's first cell and its last. */
const LEAPS: Moves = {
  Home: () => [0, 0],
  End: (_row, _column, last) => [last, last],
};

/** What leads from the row's place to the column's, or holds between them; on the diagonal, what a place does by itself. */
function relationsIn(story: Story, from: Place, to: Place, shown: readonly Relation[]): Relation[] {
  const all =
    from === to
      ? story.relations.filter((relation) => relation.from === from.id && relation.to === undefined)
      : relationsBetween(story, from.id, to.id).filter(
          (relation) => relation.direction !== 'forward' || relation.from === from.id,
        );
  return all.filter((relation) => shown.includes(relation));
}

interface CellProps {
  readonly pair: readonly [Place, Place];
  readonly relations: readonly Relation[];
  /** So many relations there are, drawn or not. */
  readonly all: number;
  /** "row column". */
  readonly cell: string;
  /** The cell that the tab key stops at. */
  readonly stop: boolean;
}

function Cell({ pair: [from, to], relations, all, cell, stop }: CellProps) {
  const { story, store, messages } = useDesk();
  const { matrix } = messages.panels;
  const alone = from === to;
  const entity = targetOf(story, from, to, relations, all, store.view.value.date);
  const title = alone ? from.name : messages.pair.title(from.name, to.name);
  const label = matrix.cell(
    title,
    relations.map((relation) => relation.title),
    all - relations.length,
  );
  const selected = entity && sameEntity(store.view.value.select, entity);
  return (
    <td data-alone={alone ? '' : undefined} data-selected={selected ? '' : undefined}>
      {entity ? (
        <EntityLink class="matrix-cell" entity={entity} label={label} cell={{ id: cell, stop }}>
          {story.layers
            .map((layer) => ({ layer, own: relations.filter((relation) => relation.layer === layer.id) }))
            .filter(({ own }) => own.length > 0)
            .map(({ layer, own }) => (
              <KindSwatch key={layer.id} kind={layer.kind} relations={own} />
            ))}
          {(all > relations.length || all === 0) && (
            <span class="matrix-more" aria-hidden="true">
              {matrix.more(all - relations.length)}
            </span>
          )}
        </EntityLink>
      ) : (
        <span class="matrix-cell" data-cell={cell} tabIndex={stop ? 0 : -1}>
          <span class="visually-hidden">{label}</span>
        </span>
      )}
    </td>
  );
}

/** What a cell opens: the one relation of a place by itself, or the page of the pair, where anything lies between the two. */
function targetOf(story: Story, from: Place, to: Place, relations: readonly Relation[], all: number, day?: string) {
  if (from !== to) return all > 0 || isTold(story, from, to, day) ? pairOf(story, from.id, to.id) : undefined;
  const [first] = relations;
  if (first && all === 1) return relationEntity(first);
  return all > 0 ? placeEntity(from) : undefined;
}

/** Whether the story tells of both together, though no relation is drawn between them. */
const isTold = (story: Story, from: Place, to: Place, day: string | undefined): boolean =>
  claimsBetween(story, from.id, to.id).some((claim) => isThereOn(story, claim, day)) ||
  eventsBetween(story, from.id, to.id).some((event) => happenedBy(event, day));

/** The table's relations as files. */
function Files() {
  const { story, store, messages } = useDesk();
  const { matrix } = messages.panels;
  const said = useSignal('');
  const view = store.view.value;
  const copy = async (table: Table) => {
    try {
      await navigator.clipboard.writeText(tableText(story, view, table).replace(/^\uFEFF/, ''));
      said.value = matrix.copied;
    } catch {
      said.value = matrix.notCopied;
    }
  };
  const save = (table: Table) => {
    said.value = messages.picture.saved(saveTable(story, view, table));
  };
  return (
    <section class="part">
      <h3>{matrix.files(tableRelations(story, view).length)}</h3>
      <div class="matrix-files wrap">
        <button type="button" class="button" onClick={() => save('csv')}>
          {matrix.saveCsv}
        </button>
        <button type="button" class="button" onClick={() => save('geojson')}>
          {matrix.saveGeoJson}
        </button>
        <button type="button" class="button" onClick={() => copy('csv')}>
          {matrix.copyCsv}
        </button>
        <button type="button" class="button" onClick={() => copy('geojson')}>
          {matrix.copyGeoJson}
        </button>
      </div>
      <p role="status">{said}</p>
    </section>
  );
}

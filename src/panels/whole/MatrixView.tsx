import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { useApp } from '../../parts/app-context';
import { tableRelations } from '../../parts/commands/relation-files';
import { ActLink } from '../../parts/links/ActLink';
import { EntityLink } from '../../parts/links/EntityLink';
import { KindSwatch, OwnKind } from '../../parts/links/swatches';
import { titleWithPlan } from '../../parts/naming/dates';
import { placeEntity, relationEntity, sameEntity } from '../../parts/naming/naming';
import type { Place, Relation, Story } from '../../story/format';
import {
  claimExistsOn,
  claimsBetween,
  eventsBetween,
  happenedBy,
  holdsOn,
  relationsBetween,
} from '../../story/questions';
import { detailTextsFor } from '../../text/late/detail-texts';
import { matrixTextsFor } from '../../text/late/matrix-texts';
import { openPanel, toggleLayer } from '../../view/steps';
import { pairOf } from '../../view/view';
import { TableFiles } from './TableFiles';
import './matrix.css';

/** All pairs of places in one table, each cell with the swatches of their relations. */
export function MatrixView() {
  const { story, store, messages } = useApp();
  const view = store.view.value;
  return (
    <>
      <p class="summary">{detailTextsFor(messages).leads.matrix}</p>
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
              <KindSwatch
                kind={layer.kind}
                relations={story.relations.filter((relation) => relation.layer === layer.id)}
              />
              <span>
                {layer.title}
                <OwnKind layer={layer} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p>
        <ActLink class="inline-link" step={openPanel('kinds')}>
          {messages.panels.kinds.open}
        </ActLink>
      </p>
      <TableFiles />
    </>
  );
}

/** The table as an ARIA grid: one cell in the tab order, arrow keys move between cells. */
function Grid({ relations }: { relations: readonly Relation[] }) {
  const { story, store, messages } = useApp();
  const grid = useRef<HTMLTableElement>(null);
  const at = useSignal<readonly [row: number, column: number]>([0, 1]);
  const { places } = story;
  const holding = story.relations.filter((relation) => holdsOn(relation, store.view.value.date));
  const last = places.length - 1;

  const onKeyDown = (event: KeyboardEvent) => {
    const [row, column] = at.value;
    const to = (event.ctrlKey ? CTRL_MOVES : MOVES)[event.key]?.(row, column, last);
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
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table with arrow keys between its cells is a grid.
        role="grid"
        aria-label={matrixTextsFor(messages).table}
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
              <th scope="row">
                <span>{from.name}</span>
              </th>
              {places.map((to, column) => (
                <Cell
                  key={to.id}
                  pair={[from, to]}
                  relations={relationsIn(story, from, to, relations)}
                  all={relationsIn(story, from, to, holding).length}
                  cell={`${row} ${column}`}
                  tabStop={at.value[0] === row && at.value[1] === column}
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
/** With Ctrl: to the grid's first or last cell. */
const CTRL_MOVES: Moves = {
  Home: () => [0, 0],
  End: (_row, _column, last) => [last, last],
};

/**
 * Returns the relations of a cell: from the row's place to the column's, or without a direction between them. On the
 * diagonal: the place's relations without a second place.
 */
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
  /** The number of the cell's relations that hold on the date, also those of layers that are off. */
  readonly all: number;
  /** "row column". */
  readonly cell: string;
  /** Whether it is the one cell that the Tab key reaches. */
  readonly tabStop: boolean;
}

function Cell({ pair: [from, to], relations, all, cell, tabStop }: CellProps) {
  const { story, store, messages } = useApp();
  const matrix = matrixTextsFor(messages);
  const isDiagonal = from === to;
  const entity = targetOf(story, from, to, relations, all, store.view.value.date);
  const title = isDiagonal ? from.name : messages.pair.title(from.name, to.name);
  const label =
    entity !== undefined && all === 0
      ? matrix.onlyStatements(title)
      : matrix.cell(
          title,
          relations.map((relation) => titleWithPlan(story, messages, relation)),
          all - relations.length,
        );
  const selected = entity && sameEntity(store.view.value.select, entity);
  return (
    <td data-alone={isDiagonal ? '' : undefined} data-selected={selected ? '' : undefined}>
      {entity ? (
        <EntityLink class="matrix-cell" entity={entity} label={label} cell={{ id: cell, tabStop }}>
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
        <span class="matrix-cell" data-cell={cell} tabIndex={tabStop ? 0 : -1}>
          <span class="visually-hidden">{label}</span>
        </span>
      )}
    </td>
  );
}

/**
 * Returns what a cell opens. A pair opens its page if the story has anything about both. On the diagonal the only relation
 * opens, or the place if it has several.
 */
function targetOf(story: Story, from: Place, to: Place, relations: readonly Relation[], all: number, day?: string) {
  if (from !== to)
    return all > 0 || isMentionedTogether(story, from, to, day) ? pairOf(story, from.id, to.id) : undefined;
  const [first] = relations;
  if (first && all === 1) return relationEntity(first);
  return all > 0 ? placeEntity(from) : undefined;
}

/** Returns whether the story has claims or events about both places, though no relation. */
const isMentionedTogether = (story: Story, from: Place, to: Place, day: string | undefined): boolean =>
  claimsBetween(story, from.id, to.id).some((claim) => claimExistsOn(story, claim, day)) ||
  eventsBetween(story, from.id, to.id).some((event) => happenedBy(event, day));

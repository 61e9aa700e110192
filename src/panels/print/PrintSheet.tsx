import { signal } from '@preact/signals';
import { render } from 'preact';
import { type Desk, DeskContext } from '../../parts/desk';
import { Claims } from '../../parts/evidence/Claims';
import { claimsInView, unsaidInView } from '../../parts/naming/in-view';
import { screenOf } from '../../parts/naming/screen-of';
import { Wordmark } from '../../parts/page/Masthead';
import { PALETTES } from '../../style/palette';
import { PrintColophon } from './PrintColophon';
import { PrintLegend, PrintPlaces } from './PrintLegend';
import { PrintSubject } from './PrintSubject';
import './print-sheet.css';
import './print-statements.css';

export interface PrintSheetProps {
  readonly desk: Desk;
  /** The page's address in full, from which the view can be had again. */
  readonly address: string;
  /** The figure, an `<svg>` as wide as the sheet. */
  readonly map?: SVGElement | undefined;
}

/** Lays the sheet of the present view into an element of the page. It stays as it is, whatever happens on screen. */
export const layPrintSheet = (element: HTMLElement, props: PrintSheetProps): void =>
  render(<PrintSheet {...props} />, element);

/** A view on paper: what is looked at, its map with the legend, and the statements behind it. */
export function PrintSheet({ desk, address, map }: PrintSheetProps) {
  return (
    <DeskContext.Provider value={onPaper(desk)}>
      <Masthead desk={desk} />
      <PrintSubject />
      <div class="sheet-plate">
        <div>
          <PrintMap desk={desk} map={map} />
          <PrintPlaces />
        </div>
        <PrintLegend />
      </div>
      <Statements desk={desk} />
      <PrintColophon address={address} />
    </DeskContext.Provider>
  );
}

/** Ink on white, whatever the screen wears, and the view as it was when the sheet was laid. */
function onPaper(desk: Desk): Desk {
  const view = signal(desk.store.view.peek());
  return { ...desk, palette: signal(PALETTES.day), store: { ...desk.store, view } };
}

function Masthead({ desk: { story, store, messages } }: { desk: Desk }) {
  const [source] = story.sources;
  const isOverview = screenOf(story, store.view.peek()).kind === 'overview';
  return (
    <header class="sheet-masthead">
      <Wordmark name={messages.product} />
      {!isOverview && <h1>{story.title}</h1>}
      <p class="dateline">
        {source && <span>{source.dateline}</span>} <time dateTime={story.date}>{messages.date.edtf(story.date)}</time>
      </p>
    </header>
  );
}

/** The map, with what every map of borders owes its reader. */
function PrintMap({ desk, map }: Pick<PrintSheetProps, 'desk' | 'map'>) {
  const { store, messages, trouble } = desk;
  const { about, paper, notices } = messages;
  const { date } = store.view.peek();
  const hasNoLand = trouble.peek().some(({ code }) => code === 'no-geometry');
  return (
    <figure class="sheet-map">
      <div role="img" aria-label={paper.map} ref={(slot) => void (map && slot?.replaceChildren(map))} />
      <figcaption>
        {date !== undefined && <strong>{paper.onDate(date)} </strong>}
        {hasNoLand && <strong>{notices.trouble['no-geometry']} </strong>}
        {about.bordersNote} {about.schematic}
      </figcaption>
    </figure>
  );
}

/** What the view says and on what basis, then what the source leaves open about it. */
function Statements({ desk: { story, store, messages } }: { desk: Desk }) {
  const view = store.view.peek();
  const screen = screenOf(story, view);
  // One that is looked at itself stands at the head of the sheet already.
  const isHead = screen.kind === 'detail' && screen.selection.kind === 'claim';
  const claims = isHead ? [] : claimsInView(story, view);
  const unsaid = unsaidInView(story, view);
  return (
    <>
      {claims.length > 0 && (
        <section class="sheet-statements">
          <h2>{messages.paper.statements}</h2>
          <Claims claims={claims} />
        </section>
      )}
      {unsaid.length > 0 && (
        <section class="sheet-unsaid">
          <h2>{messages.detail.unsaid}</h2>
          <ul class="unsaid">
            {unsaid.map((one) => (
              <li key={one.id}>{one.text}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

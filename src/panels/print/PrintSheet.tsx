import { signal } from '@preact/signals';
import { render } from 'preact';
import { type App, AppContext } from '../../parts/app-context';
import { Claims } from '../../parts/evidence/Claims';
import { inPhrases } from '../../parts/in-phrases';
import { claimsInView, unsaidInView } from '../../parts/naming/in-view';
import { screenOf } from '../../parts/naming/screen-of';
import { Dateline, Wordmark } from '../../parts/page/Masthead';
import type { Claim, Story } from '../../story/format';
import { COMPARISONS, comparedWith } from '../../story/sources/comparisons';
import { PALETTES } from '../../style/palette';
import { detailTextsFor } from '../../text/late/detail-texts';
import { printTextsFor } from '../../text/late/print-texts';
import { PrintColophon } from './PrintColophon';
import { type IsShown, PrintLegend, PrintPlaces } from './PrintLegend';
import { isPrintPage, PrintPage } from './PrintPage';
import { PrintSubject } from './PrintSubject';
import './print-sheet.css';
import './print-statements.css';

export interface PrintSheetProps {
  readonly app: App;
  /** The page's full URL, which opens this view. */
  readonly address: string;
  /** The figure: an `<svg>` as wide as the sheet. */
  readonly map?: SVGElement | undefined;
  /** What the figure shows; without one: no place that the story has off the map. */
  readonly isShown?: IsShown;
}

/** Renders the print sheet of the current view into an element. It does not follow later changes of the view. */
export const renderPrintSheet = (element: HTMLElement, props: PrintSheetProps): void =>
  render(<PrintSheet {...props} />, element);

/** A view on paper: its subject, the map with its legend, and the claims; or a page that is not about the map's view. */
export function PrintSheet({ app, address, map, isShown = () => false }: PrintSheetProps) {
  const screen = screenOf(app.story, app.store.view.peek());
  return (
    <AppContext.Provider value={paperApp(app)}>
      <Masthead app={app} />
      {screen.kind === 'panel' && isPrintPage(screen.panel) ? (
        <PrintPage panel={screen.panel} />
      ) : (
        <>
          <PrintSubject />
          <div class="sheet-plate">
            <div>
              <PrintMap app={app} map={map} />
              <PrintPlaces isShown={isShown} />
            </div>
            <PrintLegend />
          </div>
          <Statements app={app} />
        </>
      )}
      <PrintColophon address={address} />
    </AppContext.Provider>
  );
}

/** Returns an app with the day palette, and with the view as it is now. */
function paperApp(app: App): App {
  const view = signal(app.store.view.peek());
  return { ...app, palette: signal(PALETTES.day), store: { ...app.store, view } };
}

function Masthead({ app: { story, store, messages } }: { app: App }) {
  const isOverview = screenOf(story, store.view.peek()).kind === 'overview';
  return (
    <header class="sheet-masthead">
      <Wordmark name={messages.product} />
      {!isOverview && <h1>{inPhrases(story, story.title)}</h1>}
      <Dateline />
    </header>
  );
}

/** The map, with the note on borders in its caption. */
function PrintMap({ app, map }: Pick<PrintSheetProps, 'app' | 'map'>) {
  const { store, messages, trouble } = app;
  const { about, notices } = messages;
  const paper = printTextsFor(messages);
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

const isRelation = (screen: ReturnType<typeof screenOf>) =>
  screen.kind === 'detail' && screen.selection.kind === 'relation';

/** Claims with those that agree with them or do not; `others`: only these. */
function withCompared(story: Story, claims: readonly Claim[], others: boolean): Claim[] {
  const compared = claims.flatMap((claim) => COMPARISONS.flatMap((how) => comparedWith(story, claim, how)));
  return [...new Set(others ? compared : [...claims, ...compared])];
}

/** The claims that the view shows, then the questions that the source leaves open. */
function Statements({ app: { story, store, messages } }: { app: App }) {
  const view = store.view.peek();
  const screen = screenOf(story, view);
  // A selected claim is at the top of the sheet already. Those that it is compared with follow.
  const isSubject = screen.kind === 'detail' && screen.selection.kind === 'claim';
  const own = claimsInView(story, view);
  const claims = isSubject || isRelation(screen) ? withCompared(story, own, isSubject) : own;
  const unsaid = unsaidInView(story, view);
  return (
    <>
      {claims.length > 0 && (
        <section class="sheet-statements">
          <h2>{printTextsFor(messages).statements}</h2>
          <Claims claims={claims} />
        </section>
      )}
      {unsaid.length > 0 && (
        <section class="sheet-unsaid">
          <h2>{detailTextsFor(messages).unsaid}</h2>
          <ul class="unsaid">
            {unsaid.map((question) => (
              <li key={question.id}>{question.text}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

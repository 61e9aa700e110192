import { type Signal, useSignal } from '@preact/signals';
import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type App, AppContext, useApp } from '../parts/app-context';
import { kitTextsFor } from '../text/late/classroom/kit-texts';
import { Icon } from '../ui/Icon';
import { type SheetName, sheetsOf, WALLS, type Wall } from './content/sheets';
import { copySheet } from './copy-sheet';
import { makeSheets } from './make-sheets';
import { PAPERS, type Paper, usualPaper } from './paper';
import { printInstead } from './print-sheets';
import './kit-dialog.css';

/** Opens the dialog that prints or copies the sheets. It is on the page only while it is open. */
export function openKitDialog(app: App): void {
  const container = document.createElement('div');
  document.body.append(container);
  const closed = () => {
    render(null, container);
    container.remove();
  };
  render(
    <AppContext.Provider value={app}>
      <KitDialog onClosed={closed} />
    </AppContext.Provider>,
    container,
  );
}

const TITLE = 'kit-title';

function KitDialog({ onClosed }: { readonly onClosed: () => void }) {
  const texts = kitTextsFor(useApp().messages);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      class="kit-dialog"
      aria-labelledby={TITLE}
      onClose={onClosed}
      // The page's own keys must not react to keys in the dialog.
      onKeyDown={(event) => event.stopPropagation()}
      // The content fills the dialog, so only a click on the backdrop has the dialog itself as its target.
      onClick={(event) => event.target === event.currentTarget && close()}
    >
      <div class="kit-desk">
        <header>
          <h1 id={TITLE}>{texts.title}</h1>
          <button type="button" class="icon-button" title={texts.close} aria-label={texts.close} onClick={close}>
            <Icon name="close" />
          </button>
        </header>
        <p>{texts.lead}</p>
        <Kit />
      </div>
    </dialog>
  );
}

/** The choices of paper and wall, and each sheet with its buttons. */
function Kit() {
  const app = useApp();
  const texts = kitTextsFor(app.messages);
  const paper = useSignal<Paper>(usualPaper(navigator.languages));
  const wall = useSignal<Wall>(2);
  const said = useSignal('');
  const isBusy = useSignal(false);
  const sheets = sheetsOf(app.story);

  /** Does one thing at a time, and says how it ended. */
  const act = async (task: () => Promise<string>) => {
    if (isBusy.value) return;
    isBusy.value = true;
    said.value = texts.making;
    try {
      said.value = await task();
    } catch (error) {
      console.warn(error);
      said.value = texts.failed;
    }
    isBusy.value = false;
  };
  const print = (some: readonly SheetName[]) =>
    act(async () => {
      const { element, hasLand } = await makeSheets(app, some, wall.value);
      printInstead(element, app, paper.value);
      return hasLand ? '' : texts.noLand;
    });
  const copy = (sheet: SheetName) => act(async () => texts[await copySheet(app, sheet)]);

  return (
    <>
      <div class="kit-choices">
        <Choice
          legend={texts.paper}
          name="kit-paper"
          chosen={paper}
          options={PAPERS.map((value) => ({ value, label: texts.papers[value] }))}
        />
        <Choice
          legend={texts.wallSize}
          name="kit-wall"
          chosen={wall}
          options={WALLS.map((value) => ({ value, label: texts.pages(value * value) }))}
        />
      </div>
      <ul class="kit-list">
        {sheets.map((sheet) => (
          <li key={sheet}>
            <div>
              <h2>{texts.sheets[sheet].title}</h2>
              <p>{texts.sheets[sheet].what}</p>
            </div>
            <div class="wrap">
              <button
                type="button"
                class="button"
                aria-label={texts.printOne(texts.sheets[sheet].title)}
                aria-disabled={isBusy.value}
                onClick={() => void print([sheet])}
              >
                {texts.print}
              </button>
              {sheet !== 'wall' && (
                <button
                  type="button"
                  class="button"
                  aria-label={texts.copyOne(texts.sheets[sheet].title)}
                  aria-disabled={isBusy.value}
                  onClick={() => void copy(sheet)}
                >
                  {texts.copy}
                </button>
              )}
            </div>
          </li>
        ))}
      </ul>
      <div class="kit-end">
        <button
          type="button"
          class="button button-main"
          aria-disabled={isBusy.value}
          onClick={() => void print(sheets)}
        >
          {texts.all}
        </button>
        <p role="status">{said.value}</p>
      </div>
    </>
  );
}

interface ChoiceProps<Value> {
  readonly legend: string;
  readonly name: string;
  readonly chosen: Signal<Value>;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
}

function Choice<Value extends string | number>({ legend, name, chosen, options }: ChoiceProps<Value>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            checked={chosen.value === value}
            onChange={() => {
              chosen.value = value;
            }}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

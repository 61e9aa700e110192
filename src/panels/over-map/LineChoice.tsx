import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { movedBox } from '../../composition/box';
import { type App, AppContext } from '../../parts/app-context';
import { KindSwatch } from '../../parts/links/swatches';
import { partsOf } from '../../parts/naming/told-in-view';
import { indexStory } from '../../story/questions';
import { litBy } from '../../view/drawn';
import { choice, hovered, type Press } from '../../view/focus';
import { extendSelection, select } from '../../view/steps';
import { besidePoint } from './beside-point';
import { toldOnScreen } from './told-on-screen';
import './line-choice.css';

/** Px between the list and the window's edges. */
const ASIDE = 8;

/** The question which of several lines near to each other is meant, where they were pressed. */
export function LineChoice({ app }: { readonly app: App }) {
  const press = choice.value;
  return <AppContext.Provider value={app}>{press && <Choice app={app} press={press} />}</AppContext.Provider>;
}

function Choice({ app, press }: { readonly app: App; readonly press: Press }) {
  const { story, store, messages } = app;
  const element = useRef<HTMLDialogElement>(null);
  const wasPressed = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question stays where it was asked.
  useLayoutEffect(() => {
    const dialog = element.current;
    if (!dialog) return;
    wasPressed.current = false;
    dialog.showModal();
    const map = document.getElementById('map')?.getBoundingClientRect();
    const told = toldOnScreen(app).map((box) => ({ ...box, ...movedBox(box, map?.left ?? 0, map?.top ?? 0) }));
    const { left, top } = besidePoint(
      { width: dialog.offsetWidth, height: dialog.offsetHeight },
      { left: ASIDE, top: ASIDE, right: innerWidth - ASIDE, bottom: innerHeight - ASIDE },
      press.at,
      partsOf(told, litBy(story, store.view.peek())?.relations),
    );
    dialog.style.left = `${left}px`;
    dialog.style.top = `${top}px`;
    return () => dialog.close();
  }, [press]);
  const view = store.view.value;
  const before = useRef(view);
  // A clicker steps on meanwhile: the lines may be gone.
  useEffect(() => {
    if (view !== before.current) close();
  }, [view]);
  const relations = press.lines.flatMap(({ id }) => {
    const relation = story.relations.find((one) => one.id === id);
    const layer = relation && indexStory(story).layers.get(relation.layer);
    return layer ? [{ relation, layer }] : [];
  });
  return (
    <dialog
      class="line-choice paper"
      ref={element}
      aria-labelledby="line-choice-title"
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onKeyDown={moveFocus}
      onPointerDown={() => {
        wasPressed.current = true;
      }}
      // A finger's click follows the release that has opened the dialog: it belongs to the map.
      onClickCapture={(event) => {
        if (event.detail > 0 && !wasPressed.current) event.stopPropagation();
      }}
      // The content fills the dialog, so only a click on the backdrop has the dialog itself as its target.
      onClick={(event) => event.target === event.currentTarget && close()}
    >
      <div class="line-choice-sheet">
        <h2 id="line-choice-title" class="kicker">
          {messages.whichLine}
        </h2>
        <ul>
          {relations.map(({ relation, layer }) => {
            const target = { kind: 'relation', id: relation.id } as const;
            const light = () => {
              hovered.value = target;
            };
            return (
              <li key={relation.id}>
                <button
                  type="button"
                  class="line-choice-row touch-row tile"
                  onPointerEnter={light}
                  onFocus={light}
                  onClick={() => {
                    close();
                    store.act(press.beside ? extendSelection(story, target) : select(target));
                  }}
                >
                  <KindSwatch kind={layer.kind} relations={[relation]} />
                  <span>{relation.title}</span>
                </button>
              </li>
            );
          })}
        </ul>
      </div>
    </dialog>
  );
}

/** The browser returns the focus to what had it before. */
function close(): void {
  hovered.value = undefined;
  choice.value = undefined;
}

/** The arrow keys move between the lines, as in a menu. */
function moveFocus(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  // The page's own key handlers must not react to keys in the dialog.
  event.stopPropagation();
  if (event.key === 'Escape') {
    event.preventDefault();
    close();
    return;
  }
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined) return;
  event.preventDefault();
  const rows = [...event.currentTarget.querySelectorAll('button')];
  const at = rows.findIndex((row) => row.matches(':focus'));
  rows.at((at + by) % rows.length)?.focus();
}

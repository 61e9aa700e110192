import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { movedBox } from '../../composition/box';
import { type App, AppContext, useApp } from '../../parts/app-context';
import { Ends } from '../../parts/links/Ends';
import { KindSwatch, PlaceSwatch } from '../../parts/links/swatches';
import { titleWithPlan } from '../../parts/naming/dates';
import { bundleEnds, bundleTitle, markName } from '../../parts/naming/gathered-names';
import { partsOf } from '../../parts/naming/told-in-view';
import type { Relation } from '../../story/format';
import { indexStory } from '../../story/questions';
import { Icon } from '../../ui/Icon';
import type { Camera } from '../../view/camera';
import { litBy } from '../../view/drawn';
import { choice, hovered, type Press } from '../../view/focus';
import { cameraOf } from '../../view/framing';
import { resolve } from '../../view/resolve';
import { mapSize } from '../../view/screen';
import { extendSelection, moveCamera, select } from '../../view/steps';
import { type Selection, selectionText } from '../../view/view';
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
  const heading = headingOf(app, press);
  const nearer = press.gathered === undefined ? undefined : nearerOf(app, press.gathered);
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
          {heading.title}
        </h2>
        {heading.where && <p class="line-choice-where">{heading.where}</p>}
        {nearer && (
          <button
            type="button"
            class="line-choice-row touch-row tile"
            onClick={() => {
              close();
              store.act(moveCamera(nearer), 'replace');
            }}
          >
            <Icon name="plus" />
            <span>{messages.gathered.zoomIn}</span>
          </button>
        )}
        <ul>
          {press.lines.map((target) => (
            <ChoiceRow key={selectionText(target)} target={target} press={press} />
          ))}
        </ul>
      </div>
    </dialog>
  );
}

/** One of the lines, or of the places of a group. */
function ChoiceRow({ target, press }: { readonly target: Selection; readonly press: Press }) {
  const { story, store } = useApp();
  const resolved = resolve(story, target);
  const light = () => {
    hovered.value = target;
  };
  return (
    <li>
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
        {resolved?.kind === 'relation' && (
          <RelationRow relation={resolved.relation} isGathered={press.gathered !== undefined} />
        )}
        {resolved?.kind === 'place' && (
          <>
            <PlaceSwatch
              offMap={resolved.place.offMap}
              kind={resolved.place.kind}
              tinted={resolved.place.territory !== undefined}
            />
            <span>{resolved.place.name}</span>
          </>
        )}
      </button>
    </li>
  );
}

/** `isGathered`: its ends may be among several places. */
function RelationRow({ relation, isGathered }: { readonly relation: Relation; readonly isGathered: boolean }) {
  const { story, messages } = useApp();
  const layer = indexStory(story).layers.get(relation.layer);
  return (
    <>
      {layer && <KindSwatch kind={layer.kind} relations={[relation]} />}
      <span>
        {titleWithPlan(story, messages, relation)}
        {isGathered && (
          <>
            {' '}
            <Ends relation={relation} />
          </>
        )}
      </span>
    </>
  );
}

/** What is asked. Of a bundle or a group: what it is, and where. */
function headingOf({ messages, gathered }: App, { gathered: id }: Press): { title: string; where?: string } {
  const gathering = gathered?.now.peek().gathering;
  const bundle = id === undefined ? undefined : gathering?.bundles.get(id);
  const group = id === undefined ? undefined : gathering?.groups.get(id);
  if (gathering && bundle)
    return { title: bundleTitle(messages, bundle), where: bundleEnds(messages, gathering, bundle) };
  if (gathering && group)
    return { title: messages.gathered.places(group.places.length), where: markName(messages, gathering, group.id) };
  return { title: messages.whichLine };
}

/** The camera that shows nearer what is gathered, if there is one. */
function nearerOf({ story, store, gathered }: App, id: string): Camera | undefined {
  if (!gathered) return undefined;
  const positions = gathered.positionsWithin(story, gathered.now.peek().gathering, id);
  const size = mapSize.peek();
  return gathered.nearerCamera(story, positions, cameraOf(story, store.view.peek(), size), size);
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

import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { type Asked, type Guess, saidIn } from '../../story/asking/prediction';
import { indexStory } from '../../story/questions';
import { projectionOf } from '../../view/projection';
import { mapSize, shownCamera } from '../../view/screen';
import { type App, AppContext, useApp } from '../app-context';

/** Marks the places of a guess on the map; once the answer is shown, those that the source gives too. */
export function useGuessMarks(asked: Asked, guess: Guess, shown: boolean, hasMap: boolean): void {
  const app = useApp();
  const { mode, chapter } = app.store.view.value;
  const { kind } = asked.predict;
  const isMarked =
    hasMap && mode !== 'explore' && chapter === asked.chapter.id && (kind === 'place' || kind === 'pair');
  // One text, so that the effect runs when what is marked changes.
  const marked = JSON.stringify({ guess, said: shown ? saidIn(asked) : [] });
  useEffect(
    () => (isMarked ? marksOn(app, kind === 'pair', JSON.parse(marked)) : undefined),
    [app, isMarked, kind, marked],
  );
}

interface Marked {
  readonly guess: Guess;
  readonly said: readonly Guess[];
}

/** Shows marks over the map. Returns a function that removes them. */
function marksOn(app: App, isPair: boolean, marked: Marked): (() => void) | undefined {
  if (marked.guess.length === 0 && marked.said.length === 0) return undefined;
  const controls = document.getElementById('over-map');
  if (!controls?.parentElement) return undefined;
  const container = document.createElement('div');
  container.className = 'guess-marks';
  controls.before(container);
  render(
    <AppContext.Provider value={app}>
      <Marks isPair={isPair} {...marked} />
    </AppContext.Provider>,
    container,
  );
  return () => {
    render(null, container);
    container.remove();
  };
}

/** The radii of the rings, in px: that of the source is around that of the guess. */
const RADIUS = { guess: 13, said: 18 } as const;

/** Rings around places, and a line between the two of a pair. They follow the camera. The text beside the question says the same. */
function Marks({ isPair, guess, said }: Marked & { readonly isPair: boolean }) {
  const { story, store } = useApp();
  const size = mapSize.value;
  if (size.width === 0) return null;
  const { project } = projectionOf(shownCamera(story, store.view.value), size);
  const pointsOf = (ids: Guess) =>
    ids.flatMap((id) => {
      const place = [...indexStory(story).places.values()].find((one) => one.id === id);
      const point = place && project(place.at);
      return point && point.front > 0 ? [point] : [];
    });
  return (
    <svg width={size.width} height={size.height} aria-hidden="true">
      {[...said.map((ids) => ['said', ids] as const), ['guess', guess] as const].map(([of, ids]) => {
        const points = pointsOf(ids);
        const [from, to] = points;
        const isLine = isPair && from && to;
        return ['casing', 'line'].map((part) => (
          <g key={`${of} ${ids.join()} ${part}`} class={`${of}-mark mark-${part}`}>
            {isLine && <path d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />}
            {points.map(({ x, y }) => (
              <circle key={`${x} ${y}`} cx={x} cy={y} r={RADIUS[of]} />
            ))}
          </g>
        ));
      })}
    </svg>
  );
}

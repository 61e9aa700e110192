import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';

/**
 * Which renderer is the map, as a state machine. `map-on-screen.ts` sends the events.
 *
 *     prerendered ──used──► figure ◄──restored── lost
 *          │                 │  │                ▲ ▲
 *          │           painted  └──────lost──────┘ │
 *          │                 ▼                     │
 *          └──painted────► live ────────lost───────┘
 *
 * In addition, `prerendered` can be lost, and each state can fail. A map without a context paints nothing. Each state but
 * `prerendered` becomes `figure` when the live map is started anew; nothing else ends `failed`.
 *
 * - `prerendered`: the picture that the page contains is the map; the live map is loading.
 * - `figure`: the simple map is the map; the live map is loading, or drawing again after a restored context.
 * - `live`: the live map is the map.
 * - `lost`: the simple map is the map until the browser gives the graphics context back.
 * - `failed`: the simple map is the map, and no live map is on its way.
 */
export type TakeoverState = 'prerendered' | 'figure' | 'live' | 'lost' | 'failed';

/**
 * - `used`: the view has changed or the user has touched the map, which needs more than a picture.
 * - `painted`: the live map has drawn the whole view.
 * - `lost`, `restored`: the live map's graphics context, or its worker.
 * - `failed`: there will be no live map.
 * - `retried`: the live map is started anew.
 */
export type TakeoverEvent = 'used' | 'painted' | 'lost' | 'restored' | 'failed' | 'retried';

export const TRANSITIONS: Readonly<Record<TakeoverState, Readonly<Record<TakeoverEvent, TakeoverState>>>> = {
  prerendered: {
    used: 'figure',
    painted: 'live',
    lost: 'lost',
    restored: 'prerendered',
    failed: 'failed',
    retried: 'prerendered',
  },
  figure: { used: 'figure', painted: 'live', lost: 'lost', restored: 'figure', failed: 'failed', retried: 'figure' },
  live: { used: 'live', painted: 'live', lost: 'lost', restored: 'live', failed: 'failed', retried: 'figure' },
  lost: { used: 'lost', painted: 'lost', lost: 'lost', restored: 'figure', failed: 'failed', retried: 'figure' },
  failed: {
    used: 'failed',
    painted: 'failed',
    lost: 'failed',
    restored: 'failed',
    failed: 'failed',
    retried: 'figure',
  },
};

/** The renderer on screen. `picture`: the prerendered one, which needs no program. */
export type Renderer = 'picture' | 'figure' | 'live';

const RENDERERS: Readonly<Record<TakeoverState, Renderer>> = {
  prerendered: 'picture',
  figure: 'figure',
  live: 'live',
  lost: 'figure',
  failed: 'figure',
};

/** Whether the live map is the map or will be without another event from outside: then its drawing is waited for. */
const AWAITS_LIVE: Readonly<Record<TakeoverState, boolean>> = {
  prerendered: true,
  figure: true,
  live: true,
  lost: false,
  failed: false,
};

export interface Takeover {
  readonly state: ReadonlySignal<TakeoverState>;
  readonly send: (event: TakeoverEvent) => void;
  /** The renderer that the state needs. */
  readonly renderer: ReadonlySignal<Renderer>;
  /** The renderer that is visible: the figure only once it has drawn. */
  readonly map: ReadonlySignal<'figure' | 'live' | 'none'>;
  /** False once the final renderer has drawn the whole view. */
  readonly busy: ReadonlySignal<boolean>;
  /** What the renderers report. Of a renderer that is not needed, nothing is read. */
  readonly reported: {
    /** Whether the figure's element contains a picture or the simple map. */
    readonly figureShown: Signal<boolean>;
    readonly figureBusy: Signal<boolean>;
    readonly liveBusy: Signal<boolean>;
  };
}

/** Creates the state machine. `prerendered`: the page contains a picture of the view. */
export function createTakeover(prerendered: boolean): Takeover {
  const state = signal<TakeoverState>(prerendered ? 'prerendered' : 'figure');
  const reported = { figureShown: signal(prerendered), figureBusy: signal(true), liveBusy: signal(true) };
  const renderer = computed(() => RENDERERS[state.value]);
  return {
    state,
    send(event) {
      state.value = TRANSITIONS[state.peek()][event];
    },
    renderer,
    map: computed(() => (renderer.value === 'live' ? 'live' : reported.figureShown.value ? 'figure' : 'none')),
    busy: computed(
      () =>
        (renderer.value === 'figure' && reported.figureBusy.value) ||
        (AWAITS_LIVE[state.value] && reported.liveBusy.value),
    ),
    reported,
  };
}

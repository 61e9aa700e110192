import type { Map as LiveMap } from 'maplibre-gl';

type Listener = (event: object) => unknown;

/** A map without WebGL: the given methods, and events that the test fires. */
export function fakeMap(methods: object) {
  const listeners = new Map<string, Set<Listener>>();
  const on = (type: string, listener: Listener) => {
    listeners.set(type, (listeners.get(type) ?? new Set()).add(listener));
  };
  const off = (type: string, listener: Listener) => void listeners.get(type)?.delete(listener);
  return {
    map: { on, off, ...methods } as unknown as LiveMap,
    fire(type: string, event: object = {}) {
      for (const listener of [...(listeners.get(type) ?? [])]) listener(event);
    },
    /** How many listeners an event has. */
    listening: (type: string): number => listeners.get(type)?.size ?? 0,
  };
}

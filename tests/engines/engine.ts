/** A browser engine that the tour can run in. */
export interface Engine {
  readonly name: string;
  /** What is not installed that it needs, as Debian names it; empty where nothing is missing. */
  missing(): readonly string[];
  /** Starts the browser with one window, in `environment`, and serves it the built app. */
  start(environment: NodeJS.ProcessEnv, atEnd: AtEnd): Promise<Session>;
}

/** Keeps what has to be undone at the end of the tour, also when the start failed halfway; the last comes first. */
export type AtEnd = (undo: () => Promise<unknown>) => void;

/** A running browser. Both protocols, WebDriver and WebDriver BiDi, are behind this. */
export interface Session {
  /** Where this browser finds the app, with a slash at its end. */
  readonly home: string;
  /** The open windows. */
  windows(): Promise<readonly WindowId[]>;
  goTo(window: WindowId, url: string): Promise<void>;
  /** The size of the page's viewport, in CSS pixels. */
  resize(window: WindowId, width: number, height: number): Promise<void>;
  /** The first visible element that the engine itself gives this role and this name, if there is one. */
  find(window: WindowId, role: Role, name: string): Promise<ElementId | undefined>;
  /**
   * Calls a function in the page. It may use only its argument and the page's globals, because its source text is sent.
   *
   * @returns its result as JSON
   */
  run(window: WindowId, source: string, element?: ElementId): Promise<unknown>;
  /** A real click with the pointer. */
  click(window: WindowId, element: ElementId): Promise<void>;
  /** Presses and releases keys, one after the other. `KEYS` has those that are not characters. */
  press(window: WindowId, keys: readonly string[]): Promise<void>;
  /** Prints the page, or at least tells it so: the page lays out its sheet. */
  print(window: WindowId): Promise<void>;
  /** A picture of the viewport, as a PNG file. */
  screenshot(window: WindowId): Promise<Buffer>;
  /** Errors in any window, and requests to other origins, since this was last asked. */
  newFaults(): Promise<readonly string[]>;
}

export type WindowId = string;
export type ElementId = string;
export type Role = 'button' | 'combobox' | 'heading' | 'link' | 'main' | 'option' | 'switch';

/** https://www.w3.org/TR/webdriver2/#keyboard-actions */
export const KEYS = { enter: '\uE007', escape: '\uE00C', pageDown: '\uE00F' } as const;

/** The action of pressing keys, which both protocols write in the same way. */
export const keyActions = (keys: readonly string[]) => [
  {
    type: 'key',
    id: 'keyboard',
    actions: keys.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]),
  },
];

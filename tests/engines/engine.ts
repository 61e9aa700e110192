/** A browser engine in which the tour can run. */
export interface Engine {
  readonly name: string;
  /** Missing Debian packages that the engine needs; empty if all are installed. */
  missing(): readonly string[];
  /**
   * Starts the browser with one window, in `environment`, and serves the built app to it. `file`: a page to be opened as a file
   * instead, without a server.
   */
  start(environment: NodeJS.ProcessEnv, atEnd: AtEnd, file?: string): Promise<Session>;
}

/**
 * Registers a cleanup for the end of the tour. It also runs when the start fails halfway. The last registered cleanup runs
 * first.
 */
export type AtEnd = (cleanup: () => Promise<unknown>) => void;

/** A running browser. It hides the difference between the two protocols, WebDriver and WebDriver BiDi. */
export interface Session {
  /** URL of the app for this browser: with a slash at its end, or that of the file. */
  readonly home: string;
  /** Returns the open windows. */
  windows(): Promise<readonly WindowId[]>;
  goTo(window: WindowId, url: string): Promise<void>;
  /** Sets the size of the page's viewport, in CSS pixels. */
  resize(window: WindowId, width: number, height: number): Promise<void>;
  /** Returns the first visible element with this role and name in the engine's own accessibility tree, if there is one. */
  find(window: WindowId, role: Role, name: string): Promise<ElementId | undefined>;
  /**
   * Calls a function in the page. The function may use only its argument and the page's globals, because only its source text
   * is sent.
   *
   * @returns its result as JSON
   */
  run(window: WindowId, source: string, element?: ElementId): Promise<unknown>;
  /** Clicks with the pointer, like a user: the browser itself creates the events. */
  click(window: WindowId, element: ElementId): Promise<void>;
  /** Presses and releases keys, one after the other. `KEYS` contains those that are not characters. */
  press(window: WindowId, keys: readonly string[]): Promise<void>;
  /** Prints the page, or at least triggers the page's print event, so that it lays out its sheet. */
  print(window: WindowId): Promise<void>;
  /** Returns a screenshot of the viewport, as a PNG file. */
  screenshot(window: WindowId): Promise<Buffer>;
  /** Returns errors in any window, and requests to other origins, since the last call. */
  newFaults(): Promise<readonly string[]>;
}

export type WindowId = string;
export type ElementId = string;
export type Role = 'button' | 'combobox' | 'heading' | 'link' | 'main' | 'option' | 'switch';

/** https://www.w3.org/TR/webdriver2/#keyboard-actions */
export const KEYS = { enter: '\uE007', escape: '\uE00C', pageDown: '\uE00F' } as const;

/** Returns the action of pressing keys, in the format of both protocols. */
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

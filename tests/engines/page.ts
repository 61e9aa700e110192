import { PNG } from 'pngjs';
import type { ElementId, Role, Session, WindowId } from './engine';
import { until } from './until';

/** One window with the app, from the user's view: its elements are found by role and name. */
export class Page {
  private readonly session: Session;
  private readonly window: WindowId;

  constructor(session: Session, window: WindowId) {
    this.session = session;
    this.window = window;
  }

  /** Opens a view of the app: "#/explore". */
  async open(hash: string): Promise<void> {
    await this.session.goTo(this.window, this.session.home + hash);
  }

  resize(width: number, height: number): Promise<void> {
    return this.session.resize(this.window, width, height);
  }

  /** Resolves when an element with this role and name exists. */
  see(role: Role, name: string): Promise<ElementId> {
    return until(`there is a ${role} "${name}"`, () => this.session.find(this.window, role, name));
  }

  async click(role: Role, name: string): Promise<void> {
    await this.session.click(this.window, await this.see(role, name));
  }

  press(...keys: readonly string[]): Promise<void> {
    return this.session.press(this.window, keys);
  }

  /** Types text into the focused field. */
  type(text: string): Promise<void> {
    return this.press(...text);
  }

  print(): Promise<void> {
    return this.session.print(this.window);
  }

  /** Returns the result of a function for an element. The function runs in the page, so it may use only the page's globals. */
  async at(role: Role, name: string, look: (element: Element) => unknown): Promise<unknown> {
    return this.session.run(this.window, String(look), await this.see(role, name));
  }

  /** Resolves when a function, which runs in the page, returns this value. */
  async shows(look: () => unknown, expected: unknown): Promise<void> {
    await until(`${look} is ${expected}`, async () => (await this.session.run(this.window, String(look))) === expected);
  }

  /** Resolves when the URL from "#" on equals this. */
  async isAt(hash: string): Promise<void> {
    await this.shows(() => location.hash, hash);
  }

  async picture(): Promise<PNG> {
    return PNG.sync.read(await this.session.screenshot(this.window));
  }

  /** Returns the window that an action of the user opens. */
  async opens(act: () => Promise<void>): Promise<Page> {
    const before = await this.session.windows();
    await act();
    const opened = await until('a window opens', async () =>
      (await this.session.windows()).find((window) => !before.includes(window)),
    );
    return new Page(this.session, opened);
  }
}

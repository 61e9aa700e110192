import { PNG } from 'pngjs';
import type { ElementId, Role, Session, WindowId } from './engine';
import { until } from './until';

/** One window with the app in it, as its user has it: what is in it is found by role and name. */
export class Page {
  private readonly session: Session;
  private readonly window: WindowId;

  constructor(session: Session, window: WindowId) {
    this.session = session;
    this.window = window;
  }

  /** Goes to a view of the app: "#/explore". */
  async open(hash: string): Promise<void> {
    await this.session.goTo(this.window, this.session.home + hash);
  }

  resize(width: number, height: number): Promise<void> {
    return this.session.resize(this.window, width, height);
  }

  /** Resolves when an element with this role and name is there. */
  see(role: Role, name: string): Promise<ElementId> {
    return until(`there is a ${role} "${name}"`, () => this.session.find(this.window, role, name));
  }

  async click(role: Role, name: string): Promise<void> {
    await this.session.click(this.window, await this.see(role, name));
  }

  press(...keys: readonly string[]): Promise<void> {
    return this.session.press(this.window, keys);
  }

  /** Types text into the field that has the focus. */
  type(text: string): Promise<void> {
    return this.press(...text);
  }

  print(): Promise<void> {
    return this.session.print(this.window);
  }

  /** What a function finds at an element. It runs in the page, so it may use only what is there. */
  async at(role: Role, name: string, look: (element: Element) => unknown): Promise<unknown> {
    return this.session.run(this.window, String(look), await this.see(role, name));
  }

  /** Resolves when a function finds this in the page, in which it runs. */
  async shows(look: () => unknown, expected: unknown): Promise<void> {
    await until(`${look} is ${expected}`, async () => (await this.session.run(this.window, String(look))) === expected);
  }

  /** Resolves when the URL's part from "#" on is this. */
  async isAt(hash: string): Promise<void> {
    await this.shows(() => location.hash, hash);
  }

  async picture(): Promise<PNG> {
    return PNG.sync.read(await this.session.screenshot(this.window));
  }

  /** The window that an act of the user opens. */
  async opens(act: () => Promise<void>): Promise<Page> {
    const before = await this.session.windows();
    await act();
    const opened = await until('a window opens', async () =>
      (await this.session.windows()).find((window) => !before.includes(window)),
    );
    return new Page(this.session, opened);
  }
}

import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { array, looseObject, number, object, parse, string, unknown } from 'valibot';
import { isProgram } from '../../scripts/programs.mjs';
import { serve } from '../../scripts/serve.mjs';
import { type AtEnd, type ElementId, type Engine, keyActions, type Role, type Session, type WindowId } from './engine';
import { isInstalled, Program } from './program';
import { until } from './until';
import { newFaultsInPage, watch } from './watch';
import { ELEMENT, freePort, WebDriver, WebDriverError } from './webdriver';

const COMMAND = 'WebKitWebDriver';

/** WebKitGTK by WebDriver: it does not support WebDriver BiDi yet. */
export const webkit: Engine = {
  name: 'WebKit',
  missing: () => (isInstalled(COMMAND) && miniBrowser() ? [] : ['webkit2gtk-driver']),
  async start(environment, atEnd, file) {
    const folder = await mkdtemp(join(tmpdir(), 'crosscurrents-webkit-'));
    atEnd(() => rm(folder, { recursive: true, force: true }));
    const home = file
      ? pathToFileURL(await watchedFile(file, join(folder, 'map.html'))).href
      : await served(await watchedApp(join(folder, 'app')), atEnd);
    const port = await freePort();
    const program = new Program(COMMAND, [`--port=${port}`], { ...environment, ...(await userFolders(folder)) });
    atEnd(() => program.stop());
    const driver = new WebDriver(port);
    await until('WebKitWebDriver answers', () => driver.isReady());
    const browser = { binary: miniBrowser(), args: ['--automation'] };
    const { sessionId } = await driver.send(
      'POST',
      '/session',
      { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': browser } } },
      looseObject({ sessionId: string() }),
    );
    const session = new WebKitSession(driver, `/session/${sessionId}`, home);
    atEnd(() => driver.send('DELETE', `/session/${sessionId}`, {}, unknown()));
    return session;
  },
};

/** WebKitGTK's own small browser. Debian installs it with the library. */
function miniBrowser(): string | undefined {
  if (!existsSync('/usr/lib')) return undefined;
  return readdirSync('/usr/lib')
    .filter((folder) => folder.endsWith('-linux-gnu'))
    .flatMap((folder) =>
      ['webkit2gtk-4.1', 'webkit2gtk-4.0'].map((api) => join('/usr/lib', folder, api, 'MiniBrowser')),
    )
    .find(isProgram);
}

/** Creates a copy of the built app with `watch` before the scripts of each page. It has no compressed versions of the pages. */
async function watchedApp(folder: string): Promise<string> {
  await cp('dist', folder, { recursive: true, filter: (file) => !/\.html\.(?:br|gz)$/.test(file) });
  await writeFile(join(folder, 'watch.js'), `(${watch})();\n`);
  for (const page of ['index.html', 'speaker.html']) {
    const html = await readFile(join(folder, page), 'utf8');
    await writeFile(join(folder, page), html.replace(/<script|<\/head>/, '<script src="./watch.js"></script>$&'));
  }
  return folder;
}

async function served(folder: string, atEnd: AtEnd): Promise<string> {
  const server = await serve(folder, { port: 0 });
  atEnd(server.close);
  return server.url;
}

/** Creates a copy of a single file with `watch` before its own scripts, which its policy then allows as well. */
async function watchedFile(file: string, copy: string): Promise<string> {
  const script = `(${watch})();`;
  const hash = createHash('sha256').update(script).digest('base64');
  const html = await readFile(file, 'utf8');
  const allowed = html.replace("script-src '", () => `script-src 'sha256-${hash}' '`);
  await writeFile(
    copy,
    allowed.replace('<script>', () => `<script>${script}</script><script>`),
  );
  return copy;
}

/** Creates folders for the user's files, with a GTK setting that disables animations. */
async function userFolders(folder: string): Promise<NodeJS.ProcessEnv> {
  const config = join(folder, 'config');
  await mkdir(join(config, 'gtk-3.0'), { recursive: true });
  await writeFile(join(config, 'gtk-3.0', 'settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
  return { XDG_CONFIG_HOME: config, XDG_CACHE_HOME: join(folder, 'cache'), XDG_DATA_HOME: join(folder, 'data') };
}

/**
 * Selectors of elements that may have a role. The standard has no search by role, so each element is queried for its role and
 * name.
 */
const CANDIDATES: Readonly<Record<Role, string>> = {
  button: 'button',
  combobox: '[role=combobox]',
  heading: 'h1, h2, h3',
  link: 'a[href]',
  main: 'main',
  option: '[role=option]',
  switch: '[role=switch]',
};

const Elements = array(object({ [ELEMENT]: string() }));
const Size = object({ width: number(), height: number() });

class WebKitSession implements Session {
  readonly home: string;
  private readonly driver: WebDriver;
  /** Path of the session at the driver. */
  private readonly path: string;
  /** The window that receives the commands. */
  private current: WindowId | undefined;

  constructor(driver: WebDriver, path: string, home: string) {
    this.driver = driver;
    this.path = path;
    this.home = home;
  }

  windows(): Promise<readonly WindowId[]> {
    return this.driver.send('GET', `${this.path}/window/handles`, {}, array(string()));
  }

  async goTo(window: WindowId, url: string): Promise<void> {
    await this.post(window, '/url', { url });
  }

  async resize(window: WindowId, width: number, height: number): Promise<void> {
    const set = (size: object) => this.post(window, '/window/rect', { x: 0, y: 0, ...size });
    await set({ width, height });
    // The command sets the size of the window. The viewport is smaller because of the toolbar.
    const got = parse(Size, await this.run(window, '() => ({ width: innerWidth, height: innerHeight })'));
    await set({ width: 2 * width - got.width, height: 2 * height - got.height });
  }

  async find(window: WindowId, role: Role, name: string): Promise<ElementId | undefined> {
    const script = 'return [...document.querySelectorAll(arguments[0])].filter((node) => node.checkVisibility())';
    const nodes = parse(Elements, await this.post(window, '/execute/sync', { script, args: [CANDIDATES[role]] }));
    for (const { [ELEMENT]: element } of nodes) {
      if ((await this.computed(element, 'label')) === name && (await this.computed(element, 'role')) === role)
        return element;
    }
    return undefined;
  }

  private async computed(element: ElementId, property: 'label' | 'role'): Promise<string | undefined> {
    try {
      return await this.driver.send('GET', `${this.path}/element/${element}/computed${property}`, {}, string());
    } catch (error) {
      // The element was removed, or it is not in the accessibility tree, which WebKit reports as an unknown error.
      const codes = ['stale element reference', 'no such element', 'unknown error'];
      if (error instanceof WebDriverError && codes.includes(error.code)) return undefined;
      throw error;
    }
  }

  run(window: WindowId, source: string, element?: ElementId): Promise<unknown> {
    const args = element ? [{ [ELEMENT]: element }] : [];
    return this.post(window, '/execute/sync', { script: `return (${source})(...arguments)`, args });
  }

  async click(window: WindowId, element: ElementId): Promise<void> {
    await this.post(window, `/element/${element}/click`, {});
  }

  async press(window: WindowId, keys: readonly string[]): Promise<void> {
    await this.post(window, '/actions', { actions: keyActions(keys) });
  }

  /** WebKit's driver has no command for printing. */
  async print(window: WindowId): Promise<void> {
    await this.run(window, "() => void dispatchEvent(new Event('beforeprint'))");
  }

  async screenshot(window: WindowId): Promise<Buffer> {
    await this.switchTo(window);
    return Buffer.from(await this.driver.send('GET', `${this.path}/screenshot`, {}, string()), 'base64');
  }

  async newFaults(): Promise<readonly string[]> {
    const faults: string[] = [];
    for (const window of await this.windows())
      faults.push(...parse(array(string()), await this.run(window, String(newFaultsInPage))));
    return faults;
  }

  private async post(window: WindowId, path: string, body: object): Promise<unknown> {
    await this.switchTo(window);
    return this.driver.send('POST', this.path + path, body, unknown());
  }

  private async switchTo(handle: WindowId): Promise<void> {
    if (handle === this.current) return;
    await this.driver.send('POST', `${this.path}/window`, { handle }, unknown());
    this.current = handle;
  }
}

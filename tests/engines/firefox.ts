import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { array, looseObject, object, optional, safeParse, string, unknown } from 'valibot';
import { serve } from '../../scripts/serve.mjs';
import { BiDi } from './bidi';
import { type AtEnd, type ElementId, type Engine, keyActions, type Role, type Session, type WindowId } from './engine';
import { isInstalled, Program } from './program';

/** Only Debian's package works: Ubuntu's `firefox` is a snap, which cannot read a profile in the folder for temporary files. */
const COMMAND = 'firefox-esr';
const PREFERENCES = 'user_pref("ui.prefersReducedMotion", 1);\n';

/** Firefox by WebDriver BiDi. Firefox supports it directly: geckodriver is not needed. */
export const firefox: Engine = {
  name: 'Firefox',
  missing: () => (isInstalled(COMMAND) ? [] : ['firefox-esr']),
  async start(environment, atEnd, file) {
    const profile = await mkdtemp(join(tmpdir(), 'crosscurrents-firefox-'));
    atEnd(() => rm(profile, { recursive: true, force: true }));
    await writeFile(join(profile, 'user.js'), PREFERENCES);
    const home = file ? pathToFileURL(file).href : await served(atEnd);
    const args = ['--remote-debugging-port=0', '--profile', profile, '--no-remote', 'about:blank'];
    const program = new Program(COMMAND, args, environment, 'stderr');
    atEnd(() => program.stop());
    const bidi = await BiDi.connect(await program.says(/WebDriver BiDi listening on (ws:\S+)/));
    await bidi.send('session.new', { capabilities: {} }, unknown());
    atEnd(async () => {
      await bidi.send('browser.close', {}, unknown());
      await program.end();
    });
    const session = new FirefoxSession(bidi, home);
    await bidi.send('session.subscribe', { events: ['log.entryAdded', 'network.beforeRequestSent'] }, unknown());
    return session;
  },
};

async function served(atEnd: AtEnd): Promise<string> {
  const server = await serve('dist', { port: 0 });
  atEnd(server.close);
  return server.url;
}

const Tree = object({ contexts: array(looseObject({ context: string() })) });
const Nodes = object({ nodes: array(looseObject({ sharedId: string() })) });
const Picture = looseObject({ data: string() });
const Result = looseObject({
  result: optional(looseObject({ value: optional(string()) })),
  exceptionDetails: optional(looseObject({ text: string() })),
});
const LogEntry = looseObject({ level: string(), text: string() });
const RequestSent = looseObject({ request: looseObject({ url: string() }) });

class FirefoxSession implements Session {
  readonly home: string;
  private readonly bidi: BiDi;
  private readonly seen: string[] = [];

  constructor(bidi: BiDi, home: string) {
    this.bidi = bidi;
    this.home = home;
    bidi.onEvent = (params) => this.notice(params);
  }

  private notice(params: unknown): void {
    const entry = safeParse(LogEntry, params);
    if (entry.success && entry.output.level === 'error') this.seen.push(`console: ${entry.output.text}`);
    const sent = safeParse(RequestSent, params);
    const url = sent.success ? sent.output.request.url : this.home;
    if (!url.startsWith(this.home) && !/^(?:about|blob|data):/.test(url)) this.seen.push(`another origin: ${url}`);
  }

  async windows(): Promise<readonly WindowId[]> {
    const { contexts } = await this.bidi.send('browsingContext.getTree', { maxDepth: 0 }, Tree);
    return contexts.map(({ context }) => context);
  }

  async goTo(context: WindowId, url: string): Promise<void> {
    await this.bidi.send('browsingContext.navigate', { context, url, wait: 'complete' }, unknown());
  }

  async resize(context: WindowId, width: number, height: number): Promise<void> {
    await this.bidi.send('browsingContext.setViewport', { context, viewport: { width, height } }, unknown());
  }

  async find(context: WindowId, role: Role, name: string): Promise<ElementId | undefined> {
    const locator = { type: 'accessibility', value: { role, name } };
    const { nodes } = await this.bidi.send('browsingContext.locateNodes', { context, locator, maxNodeCount: 1 }, Nodes);
    return nodes[0]?.sharedId;
  }

  async run(context: WindowId, source: string, element?: ElementId): Promise<unknown> {
    const params = {
      functionDeclaration: `async (element) => JSON.stringify(await (${source})(element))`,
      arguments: element ? [{ sharedId: element }] : [],
      target: { context },
      awaitPromise: true,
    };
    const { result, exceptionDetails } = await this.bidi.send('script.callFunction', params, Result);
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result?.value === undefined ? undefined : JSON.parse(result.value);
  }

  async click(context: WindowId, element: ElementId): Promise<void> {
    await this.run(context, "(element) => element.scrollIntoView({ block: 'center' })", element);
    const origin = { type: 'element', element: { sharedId: element } };
    await this.perform(context, [
      {
        type: 'pointer',
        id: 'mouse',
        actions: [
          { type: 'pointerMove', x: 0, y: 0, origin },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      },
    ]);
  }

  press(context: WindowId, keys: readonly string[]): Promise<void> {
    return this.perform(context, keyActions(keys));
  }

  private async perform(context: WindowId, actions: readonly object[]): Promise<void> {
    await this.bidi.send('input.performActions', { context, actions }, unknown());
  }

  async print(context: WindowId): Promise<void> {
    await this.bidi.send('browsingContext.print', { context }, Picture);
  }

  async screenshot(context: WindowId): Promise<Buffer> {
    const { data } = await this.bidi.send('browsingContext.captureScreenshot', { context }, Picture);
    return Buffer.from(data, 'base64');
  }

  async newFaults(): Promise<readonly string[]> {
    return this.seen.splice(0);
  }
}

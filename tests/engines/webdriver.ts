import { createServer } from 'node:net';
import { type GenericSchema, looseObject, object, optional, parse, safeParse, string, unknown } from 'valibot';

/** JSON key of an element's id: https://www.w3.org/TR/webdriver2/#dfn-web-element-identifier */
export const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

const Answer = object({ value: optional(unknown()) });
const Fault = looseObject({ error: string(), message: string() });

/** Error for a command that the driver rejects. It has the standard's error code. */
export class WebDriverError extends Error {
  readonly code: string;
  constructor(command: string, code: string, message: string) {
    super(`${command}: ${code}${message && `: ${message}`}`);
    this.code = code;
  }
}

/** A WebDriver connection (https://www.w3.org/TR/webdriver2/) to a driver on a port of this computer. */
export class WebDriver {
  private readonly url: string;

  constructor(port: number) {
    this.url = `http://127.0.0.1:${port}`;
  }

  /** @throws {WebDriverError} when the driver rejects the command */
  async send<T>(method: 'GET' | 'POST' | 'DELETE', path: string, body: object, value: GenericSchema<unknown, T>) {
    const response = await fetch(this.url + path, { method, ...(method === 'POST' && { body: JSON.stringify(body) }) });
    const answer = parse(Answer, await response.json()).value;
    const fault = safeParse(Fault, answer);
    if (fault.success) throw new WebDriverError(path, fault.output.error, fault.output.message);
    return parse(value, answer);
  }

  /** Returns whether the driver answers yet. */
  async isReady(): Promise<boolean> {
    return fetch(`${this.url}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
  }
}

/** Returns a port on which no program listens. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (!address || typeof address === 'string') throw new Error('The server had no port.');
  return address.port;
}

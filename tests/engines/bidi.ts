import { type GenericSchema, literal, looseObject, number, parse, safeParse, string, unknown, variant } from 'valibot';
import { WebSocket } from 'ws';

const Message = variant('type', [
  looseObject({ type: literal('success'), id: number(), result: unknown() }),
  looseObject({ type: literal('error'), id: number(), error: string(), message: string() }),
  looseObject({ type: literal('event'), method: string(), params: unknown() }),
]);

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/** A WebDriver BiDi connection (https://w3c.github.io/webdriver-bidi/): commands with answers, and events. */
export class BiDi {
  /** Called for each subscribed event. */
  onEvent: (params: unknown) => void = () => {};

  private readonly socket: WebSocket;
  private readonly waiting = new Map<number, Waiting>();
  private lastId = 0;

  private constructor(socket: WebSocket) {
    this.socket = socket;
    socket.on('message', (data) => this.receive(String(data)));
    socket.on('close', () => {
      for (const { reject } of this.waiting.values()) reject(new Error('The browser closed the connection.'));
      this.waiting.clear();
    });
  }

  /** @param url "ws://127.0.0.1:9222", as the browser prints it at its start */
  static connect(url: string): Promise<BiDi> {
    const socket = new WebSocket(`${url}/session`);
    return new Promise((resolve, reject) => {
      socket.once('open', () => resolve(new BiDi(socket)));
      socket.once('error', reject);
    });
  }

  /** @throws {Error} when the browser rejects the command, or its answer does not match `result` */
  async send<T>(method: string, params: object, result: GenericSchema<unknown, T>): Promise<T> {
    const id = ++this.lastId;
    const answer = await new Promise<unknown>((resolve, reject) => {
      this.waiting.set(id, { resolve, reject: (error) => reject(new Error(`${method}: ${error.message}`)) });
      this.socket.send(JSON.stringify({ id, method, params }));
    });
    return parse(result, answer);
  }

  private receive(text: string): void {
    const read = safeParse(Message, JSON.parse(text));
    // A browser may send events from a later version of the standard.
    if (!read.success) return;
    const message = read.output;
    if (message.type === 'event') {
      this.onEvent(message.params);
      return;
    }
    const waiting = this.waiting.get(message.id);
    this.waiting.delete(message.id);
    if (message.type === 'success') waiting?.resolve(message.result);
    else waiting?.reject(new Error(`${message.error}: ${message.message}`));
  }
}

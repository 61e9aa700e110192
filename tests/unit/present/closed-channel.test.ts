// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { openChannel } from '../../../src/present/lesson/channel';

describe('a channel that is closed', () => {
  it.each(['BroadcastChannel', 'postMessage'] as const)('sends nothing and throws nothing, by %s', (by) => {
    const posted: unknown[] = [];
    class Closable {
      private closed = false;
      addEventListener() {}
      postMessage(message: unknown) {
        if (this.closed) throw new DOMException('Channel is closed', 'InvalidStateError');
        posted.push(message);
      }
      close() {
        this.closed = true;
      }
    }
    const before = globalThis.BroadcastChannel;
    Object.assign(globalThis, { BroadcastChannel: by === 'BroadcastChannel' ? Closable : undefined });
    try {
      const channel = openChannel(() => {});
      channel.send('first');
      channel.close();
      expect(() => channel.send('second')).not.toThrow();
      expect(() => channel.close()).not.toThrow();
      expect(posted).toEqual(by === 'BroadcastChannel' ? ['first'] : []);
    } finally {
      globalThis.BroadcastChannel = before;
    }
  });
});

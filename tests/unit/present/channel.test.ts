// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addWindow, type Channel, openChannel } from '../../../src/present/lesson/channel';

/** Another window of this origin, which keeps what it gets. */
const otherWindow = (isFramed: boolean) => {
  const got: unknown[] = [];
  const other = { closed: false, origin: window.origin, postMessage: (message: unknown) => got.push(message), top: {} };
  if (!isFramed) other.top = other;
  return { other: other as unknown as Window, got };
};

let channel: Channel | undefined;
afterEach(() => {
  channel?.close();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** This window, in a frame or opened by another one. */
const thisWindow = (place: { opener?: unknown; top?: unknown }) => {
  vi.stubGlobal(
    'BroadcastChannel',
    class extends EventTarget {
      postMessage() {}
      close() {}
    },
  );
  if ('opener' in place) vi.spyOn(window, 'opener', 'get').mockReturnValue(place.opener as Window);
  if ('top' in place) vi.spyOn(window, 'top', 'get').mockReturnValue(place.top as Window);
};

describe('the messages of a lesson', () => {
  it('go from a frame to the speaker’s window that it has opened', () => {
    thisWindow({ top: {} });
    const speaker = otherWindow(false);
    channel = openChannel(() => {});
    addWindow(speaker.other);
    channel.send('step');
    expect(speaker.got).toEqual(['step']);
  });

  it('go from the speaker’s window to the frame that has opened it', () => {
    const audience = otherWindow(true);
    thisWindow({ opener: audience.other });
    channel = openChannel(() => {});
    channel.send('step');
    expect(audience.got).toEqual(['step']);
  });

  it('go by the one channel alone where no window is in a frame', () => {
    const audience = otherWindow(false);
    thisWindow({ opener: audience.other });
    channel = openChannel(() => {});
    channel.send('step');
    expect(audience.got).toEqual([]);
  });

  it('are taken from windows of this origin alone', () => {
    thisWindow({ top: {} });
    const received: unknown[] = [];
    channel = openChannel((data) => received.push(data));
    const source = otherWindow(false).other;
    for (const origin of [window.origin, 'https://other.example', 'null'])
      window.dispatchEvent(Object.assign(new Event('message'), { origin, source, data: origin }));
    expect(received).toEqual([window.origin]);
  });
});

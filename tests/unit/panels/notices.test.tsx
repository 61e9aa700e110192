// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { waitFor } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { Panel } from '../../../src/panels/frame/Panel';
import type { Trouble } from '../../../src/parts/app-context';
import { en } from '../../../src/text/en';
import { rendered, texts } from '../component-driver';
import { appAt } from './test-app';

/** What the live region of the panel says. */
const saidIn = (page: ReturnType<typeof rendered>) => texts(page.getAllByRole('status')).join(' ');

describe('notices', () => {
  it('are announced when the page opens with one', async () => {
    const app = appAt('#/explore?date=2026-13-40');
    const page = rendered(app, <Panel app={app} />);
    await waitFor(() => expect(saidIn(page)).toContain(en.notices.dropped('date', '2026-13-40')));
  });

  it.each(['no-webgl', 'worker-dead', 'context-lost', 'no-present'] as const)(
    'are announced when "%s" comes later',
    async (code) => {
      const trouble = signal<readonly Trouble[]>([]);
      const app = { ...appAt('#/explore'), trouble, map: signal('figure' as const) };
      const page = rendered(app, <Panel app={app} />);
      trouble.value = [{ code }];
      await waitFor(() => expect(saidIn(page)).toContain(en.notices.trouble[code]));
    },
  );
});

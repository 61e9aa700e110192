import { describe, expect, it } from 'vitest';
import { contrast } from '../unit/ui/contrast';
import { openApp } from './driver';
import { hexOf } from './pixels';

const TEXT = ['ink', 'ink-2', 'accent'];
const PAPER = ['paper', 'paper-2', 'paper-3'];

describe.each([
  ['day', 4.5],
  ['night', 4.5],
  ['projector', 7],
] as const)('the %s theme', (theme, least) => {
  it(`has text of ${least}:1 at least on every background, and a focus ring of 3:1`, async () => {
    const app = await openApp({ webgl: false, hash: `#/explore?theme=${theme}` });
    await app.mapIs('figure');
    const colors = await app.page.evaluate(
      (names) => {
        const probe = document.body.appendChild(document.createElement('i'));
        return names.map((name) => {
          // A declaration that cannot be resolved leaves the colour that is inherited: none of a palette's.
          probe.parentElement?.style.setProperty('color', 'rgb(1, 2, 3)');
          probe.style.color = `var(--${name})`;
          return [name, getComputedStyle(probe).color] as const;
        });
      },
      [...TEXT, ...PAPER, 'focus'],
    );
    const hex = Object.fromEntries(colors.map(([name, color]) => [name, hexOf(color)]));
    for (const paper of PAPER) {
      for (const text of TEXT)
        expect(contrast(hex[text], hex[paper]), `${text} on ${paper}`).toBeGreaterThanOrEqual(least);
      expect(contrast(hex['focus'], hex[paper]), `focus ring on ${paper}`).toBeGreaterThanOrEqual(3);
    }
  });
});

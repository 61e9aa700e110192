// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { savedAs } from '../../../src/parts/commands/save-picture';
import { en } from '../../../src/text/en';
import { saveTextsFor } from '../../../src/text/late/save-texts';

const { saved, handedOver, refused } = saveTextsFor(en);
const FILE = 'map.svg';
const said = () => savedAs(FILE, saveTextsFor(en));

/** The page in a frame: with these elements around it, from the inmost; `undefined`: of another site. */
function framedBy(...sandboxes: readonly (string | null | undefined)[]): void {
  const top = { frameElement: null } as { parent?: unknown; frameElement: unknown };
  top.parent = top;
  let outer = top;
  for (const sandbox of sandboxes.toReversed()) {
    const element = document.createElement('iframe');
    if (typeof sandbox === 'string') element.setAttribute('sandbox', sandbox);
    outer = { parent: outer, frameElement: sandbox === undefined ? null : element };
  }
  vi.stubGlobal('parent', outer.parent);
  vi.stubGlobal('frameElement', outer.frameElement);
}
afterEach(() => vi.unstubAllGlobals());

describe('a file is said to be saved', () => {
  it('in a window of its own, and in a frame that may save', () => {
    expect(said()).toEqual({ kind: 'done', text: saved(FILE) });
    for (const sandbox of [null, 'allow-scripts allow-downloads']) {
      framedBy(sandbox);
      expect(said(), String(sandbox)).toEqual({ kind: 'done', text: saved(FILE) });
    }
  });

  it.each([
    ['sandboxed', ['allow-scripts allow-same-origin']],
    ['sandboxed without exceptions', ['']],
    ['in a sandboxed one', [null, 'allow-scripts allow-same-origin']],
    ['that may only open other windows', ['allow-scripts allow-popups']],
  ])('not in a frame %s, which the browser lets save nothing', (_, sandboxes) => {
    framedBy(...sandboxes);
    expect(said()).toEqual({ kind: 'failed', text: refused });
  });

  it('with care in a frame of another site, which cannot be asked', () => {
    framedBy(undefined);
    expect(said()).toEqual({ kind: 'done', text: handedOver(FILE) });
    framedBy('allow-downloads', undefined);
    expect(said()).toEqual({ kind: 'done', text: handedOver(FILE) });
  });
});

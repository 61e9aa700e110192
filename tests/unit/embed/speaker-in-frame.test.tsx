// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { PopupBlocked } from '../../../src/present/shared/PopupBlocked';
import { en } from '../../../src/text/en';
import { windowTextsFor } from '../../../src/text/late/window-texts';
import { rendered } from '../component-driver';
import { appAt } from '../panels/test-app';

const { framed, byHand } = windowTextsFor(en);
const PAGE = 'https://school.example/map/';
const AT = '#/present/question';
const { happyDOM } = window as unknown as { happyDOM: { setURL: (address: string) => void } };

beforeEach(() => happyDOM.setURL(PAGE));
afterEach(() => void Object.defineProperty(window, 'top', { value: window, configurable: true }));

const dialogFor = (which: 'speaker' | 'audience') =>
  rendered(appAt(AT), <PopupBlocked which={which} onClose={() => {}} />);

it('in a frame, the speaker’s window leads to the presentation in a window of its own, at the same step', () => {
  Object.defineProperty(window, 'top', { value: {}, configurable: true });
  const page = dialogFor('speaker');
  page.getByRole('heading', { name: framed.title });
  page.getByText(framed.why);
  const link = page.getByRole<HTMLAnchorElement>('link', { name: framed.open });
  expect([link.href, link.target, link.rel]).toEqual([PAGE + AT, '_blank', 'noopener']);
  // A frame may stop links as well.
  expect(page.getByRole<HTMLInputElement>('textbox', { name: byHand.address }).value).toBe(PAGE + AT);
});

it('outside of frames, a window that was blocked is linked itself', () => {
  const page = dialogFor('speaker');
  const link = page.getByRole<HTMLAnchorElement>('link', { name: byHand.open.speaker });
  expect(link.href).toBe(`${PAGE}speaker.html${AT}`);
  expect(link.rel).toBe('');
});

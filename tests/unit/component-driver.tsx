import { type BoundFunctions, configure, type queries, within } from '@testing-library/dom';
import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { onTestFinished } from 'vitest';
import { Panel } from '../../src/panels/frame/Panel';
import { type App, AppContext } from '../../src/parts/app-context';
import { appAt } from './panels/test-app';

/**
 * Renders components into happy-dom, so that a test finds things as a user does, by role and name:
 *
 *     const page = panelAt('#/explore?select=place:seoul');
 *     page.getByRole('heading', { level: 2, name: 'Seoul' });
 *
 * A test file that uses it begins with `// @vitest-environment happy-dom`. There are no style sheets, no sizes and no
 * layout: what depends on them belongs to the browser tests.
 */
export type Rendered = BoundFunctions<typeof queries> & {
  readonly element: HTMLElement;
  /** All of its text, as it is in the document. */
  readonly text: string;
};

// Whether an element is visible is a matter of style sheets, which are not loaded; asking costs more than rendering does.
configure({ defaultHidden: true });
// happy-dom has no `FontFaceSet`; here no font is loaded anyway.
Object.defineProperty(document, 'fonts', { value: Object.assign(new EventTarget(), { ready: Promise.resolve() }) });

/** Renders into the document; unmounted at the end of the test, or of the file where it is rendered outside of a test. */
export function rendered(app: App, children: ComponentChildren): Rendered {
  const element = document.body.appendChild(document.createElement('div'));
  render(<AppContext.Provider value={app}>{children}</AppContext.Provider>, element);
  const unmount = async () => {
    // Its effects end now, and not in the next test.
    await act(() => render(null, element));
    element.remove();
  };
  try {
    onTestFinished(unmount);
  } catch {
    // Outside of a test, for several tests: the environment ends with the file.
  }
  return inside(element);
}

/** The queries within an element. */
export const inside = (element: HTMLElement): Rendered =>
  Object.assign(within(element), { element, text: element.textContent });

/** The panel at an address. */
export function panelAt(hash: string): Rendered {
  const app = appAt(hash);
  return rendered(app, <Panel app={app} />);
}

/** The ids of all entities of a kind that are linked, in the order of the page: each link highlights its mark on the map. */
export const linked = (page: Rendered, kind: string): string[] =>
  page.queryAllByRole('link').flatMap(({ dataset: { entity = '' } }) => {
    const [own, ...id] = entity.split(':');
    return own === kind ? [id.join(':')] : [];
  });

/** The addresses that the page links to. */
export const addresses = (page: Rendered): string[] =>
  page.queryAllByRole('link').map((link) => link.getAttribute('href') ?? '');

/** The texts of a list's elements. */
export const texts = (elements: readonly Element[]): string[] => elements.map(({ textContent }) => textContent);

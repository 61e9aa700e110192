import type { VNode } from 'preact';
import { nameBeside } from '../../composition/original-names';
import type { Chapter, Person, Place } from '../../story/format';
import type { Resolved } from '../../view/resolve';
import type { App } from '../app-context';
import { namedIn } from '../naming/naming';

/**
 * Returns the original name of a place or a person, or that of the second language, to follow the name: nothing while these are off, or if
 * there is none. Not a component: an element with nothing but a text stays one.
 */
export function originalNameOf({ store }: Pick<App, 'store'>, named: Place | Person | undefined): VNode | null {
  const original = named && nameBeside(named, store.view.value);
  return original ? beside(original.text, original.lang) : null;
}

/** Returns the title of a chapter in the second language, to follow the title: nothing without such a language, or if it is the same. */
export function secondTitleOf(
  { store }: Pick<App, 'store'>,
  { id, title }: Pick<Chapter, 'id' | 'title'>,
): VNode | null {
  const { second } = store.view.value;
  const text = second?.texts?.chapters[id];
  return second && text !== undefined && text !== title ? beside(text, second.lang) : null;
}

const beside = (text: string, lang: string): VNode => (
  <>
    {' '}
    <span class="original-name" lang={lang} dir="auto">
      {text}
    </span>
  </>
);

/** Returns the original names of those whose names are the title of something. */
export function originalNamesOf(app: Pick<App, 'store'>, resolved: Resolved | undefined): VNode[] {
  return namedIn(resolved).flatMap((named) => originalNameOf(app, named) ?? []);
}

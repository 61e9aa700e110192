import type { VNode } from 'preact';
import type { Person, Place } from '../../story/format';
import type { Resolved } from '../../view/resolve';
import type { App } from '../app-context';
import { namedIn } from '../naming/naming';

/**
 * Returns the original name of a place or a person, to follow the name: nothing while original names are off, or if there is none. Not a
 * component: an element with nothing but a text stays one.
 */
export function originalNameOf(
  { store }: Pick<App, 'store'>,
  named: Pick<Place | Person, 'originalName'> | undefined,
): VNode | null {
  const original = store.view.value.originalNames ? named?.originalName : undefined;
  if (!original) return null;
  return (
    <>
      {' '}
      <span class="original-name" lang={original.lang} dir="auto">
        {original.text}
      </span>
    </>
  );
}

/** Returns the original names of those whose names are the title of something. */
export function originalNamesOf(app: Pick<App, 'store'>, resolved: Resolved | undefined): VNode[] {
  return namedIn(resolved).flatMap((named) => originalNameOf(app, named) ?? []);
}

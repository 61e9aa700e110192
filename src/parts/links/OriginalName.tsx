import type { Person, Place } from '../../story/format';
import type { Resolved } from '../../view/resolve';
import { useApp } from '../app-context';
import { namedIn } from '../naming/naming';

type Named = Pick<Place | Person, 'originalName'>;

/** The original name of a place or a person, to follow the name: while original names are switched on, and if there is one. */
export function OriginalName({ of }: { of: Named | undefined }) {
  const { store } = useApp();
  const original = store.view.value.originalNames ? of?.originalName : undefined;
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

/** The original names of those whose names are the title of something. */
export function OriginalNames({ of }: { of: Resolved | undefined }) {
  return (
    <>
      {namedIn(of).map((named) => (
        <OriginalName key={named.id} of={named} />
      ))}
    </>
  );
}

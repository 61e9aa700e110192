import type { Person } from '../../story/format';
import { useApp } from '../app-context';
import { EntityLink } from '../links/EntityLink';
import { originalNameOf } from '../links/OriginalName';
import { personEntity } from '../naming/naming';
import { LongList } from './LongList';
import { Fold } from './Section';
import './items.css';

/** The people and institutions in a section that folds. */
export function People() {
  const { story, messages } = useApp();
  const people = story.people.filter((person) => person.kind === 'person');
  const institutions = story.people.filter((person) => person.kind === 'institution');
  return (
    <Fold id="people" title={<h2>{messages.overview.people}</h2>}>
      <PeopleList people={people} />
      {institutions.length > 0 && (
        <>
          <h3 class="list-title">{messages.overview.institutions}</h3>
          <PeopleList people={institutions} />
        </>
      )}
    </Fold>
  );
}

/** Links to people or institutions, with their roles. */
export function PeopleList({ people }: { people: readonly Person[] }) {
  const app = useApp();
  return (
    <LongList class="items" items={people}>
      {(person) => (
        <li key={person.id}>
          <EntityLink class="item-link" entity={personEntity(person)}>
            <span class="item-title">
              {person.name}
              {originalNameOf(app, person)}
            </span>{' '}
            <span class="item-note">{person.role}</span>
          </EntityLink>
        </li>
      )}
    </LongList>
  );
}

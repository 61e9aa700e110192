import { Fragment } from 'preact';
import type { Basis as BasisName, Claim, Person } from '../../story/format';
import { indexStory } from '../../story/questions';
import { type App, useApp } from '../app-context';
import { EntityLink } from '../links/EntityLink';
import { originalNameOf } from '../links/OriginalName';
import { personEntity } from '../naming/naming';

/** A full disc for reported, a speech bubble for said, a dashed ring for inferred. */
export function BasisMark({ basis }: { basis: BasisName }) {
  return (
    <svg class="basis-mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {basis === 'reported' && <circle cx="8" cy="8" r="5.5" fill="currentColor" />}
      {basis === 'said' && (
        <path
          d="M2 3H14V11H8.5L5 14.5V11H2Z"
          fill="none"
          stroke="currentColor"
          stroke-width="1.6"
          stroke-linejoin="round"
        />
      )}
      {basis === 'inferred' && (
        <circle cx="8" cy="8" r="5.2" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="2.6 2.6" />
      )}
    </svg>
  );
}

interface BasisProps {
  readonly claim: Claim;
  /** Whether the speaker's name is shown above already. */
  readonly underSpeaker?: boolean;
}

/** A claim's basis as a mark with text: "Reported", "Said by …, according to …", "Worked out by us". */
export function Basis({ claim, underSpeaker = false }: BasisProps) {
  const app = useApp();
  const { story, messages } = app;
  const { people } = indexStory(story);
  const speaker = claim.speaker && people.get(claim.speaker);
  const via = claim.via && people.get(claim.via);
  return (
    <span class="basis">
      <BasisMark basis={claim.basis} />
      {claim.basis === 'said' && speaker ? (
        <span>
          {underSpeaker
            ? via
              ? messages.basis.saidVia(linked(app, via))
              : messages.basis.said
            : messages.basis.saidBy(linked(app, speaker), via && linked(app, via))}
        </span>
      ) : (
        <span>{messages.basis[claim.basis]}</span>
      )}
    </span>
  );
}

const linked = (app: App, person: Person) => (
  <Fragment key={person.id}>
    <EntityLink class="inline-link" entity={personEntity(person)}>
      {person.name}
    </EntityLink>
    {originalNameOf(app, person)}
  </Fragment>
);

import type { ComponentChildren } from 'preact';
import type { Claim, Place } from '../story/format';
import { unsaidAbout } from '../story/questions';
import { Claims } from './Claims';
import { useDesk } from './desk';
import { EntityLink } from './EntityLink';
import { placeEntity } from './naming';

/** A part of a detail page under its own small heading; nothing where it would be empty. */
export function Part({ title, show = true, children }: { title: string; show?: boolean; children: ComponentChildren }) {
  return show ? (
    <section class="part">
      <h3>{title}</h3>
      {children}
    </section>
  ) : null;
}

/** Facts as a table of terms and values. */
export function Facts({ children }: { children: ComponentChildren }) {
  return <dl class="facts">{children}</dl>;
}

export function Fact({ term, children }: { term: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

export function ClaimsPart({ title, claims }: { title: string; claims: readonly Claim[] }) {
  return (
    <Part title={title} show={claims.length > 0}>
      <Claims claims={claims} />
    </Part>
  );
}

/** What the source leaves open about a thing, as questions. */
export function UnsaidPart({ id }: { id: string }) {
  const { story, messages } = useDesk();
  const unsaid = unsaidAbout(story, id);
  return (
    <Part title={messages.detail.unsaid} show={unsaid.length > 0}>
      <ul class="unsaid">
        {unsaid.map((one) => (
          <li key={one.id}>{one.text}</li>
        ))}
      </ul>
    </Part>
  );
}

/** Places in a row, each a link. */
export function PlaceLinks({ places }: { places: readonly Place[] }) {
  return (
    <ul class="link-row">
      {places.map((place) => (
        <li key={place.id}>
          <EntityLink class="inline-link" entity={placeEntity(place)}>
            {place.name}
          </EntityLink>
        </li>
      ))}
    </ul>
  );
}

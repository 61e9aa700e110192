import type { ComponentChildren } from 'preact';
import type { Claim, Unsaid } from '../../story/format';
import { unsaidAbout } from '../../story/questions';
import { type Selection, selectionText } from '../../view/view';
import { useDesk } from '../desk';
import { Claims, DatedClaims } from '../evidence/Claims';
import { EntityLink } from '../links/EntityLink';
import { nameOf } from '../naming/naming';
import './items.css';

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

interface ClaimsPartProps {
  readonly title: string;
  readonly claims: readonly Claim[];
}

/** What the page rests on, whole on every date. */
export function ClaimsPart({ title, claims }: ClaimsPartProps) {
  return (
    <Part title={title} show={claims.length > 0}>
      <Claims claims={claims} />
    </Part>
  );
}

/** What is said, as far as it is there on the view's date. */
export function DatedClaimsPart({ title, claims }: ClaimsPartProps) {
  return (
    <Part title={title} show={claims.length > 0}>
      <DatedClaims claims={claims} />
    </Part>
  );
}

/** What the source leaves open about a thing, as questions. */
export function UnsaidPart({ id }: { id: string }) {
  const { story } = useDesk();
  return <Questions unsaid={unsaidAbout(story, id)} />;
}

export function Questions({ unsaid }: { unsaid: readonly Unsaid[] }) {
  const { messages } = useDesk();
  return (
    <Part title={messages.detail.unsaid} show={unsaid.length > 0}>
      <ul class="unsaid">
        {unsaid.map((one) => (
          <li key={one.id} data-question={one.id} tabIndex={-1}>
            {one.text}
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** Things by their names in a row, each a link. */
export function EntityLinks({ entities }: { entities: readonly Selection[] }) {
  const { story, messages } = useDesk();
  return (
    <ul class="link-row wrap">
      {entities.map((entity) => (
        <li key={selectionText(entity)}>
          <EntityLink class="inline-link" entity={entity}>
            {nameOf(story, messages, entity)?.title}
          </EntityLink>
        </li>
      ))}
    </ul>
  );
}

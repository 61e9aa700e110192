import type { ComponentChildren } from 'preact';
import type { Claim, Unsaid } from '../../story/format';
import { unsaidAbout } from '../../story/questions';
import { detailTextsFor } from '../../text/late/detail-texts';
import { resolve } from '../../view/resolve';
import { type Selection, selectionText } from '../../view/view';
import { useApp } from '../app-context';
import { Boundary } from '../Boundary';
import { Claims, DatedClaims } from '../evidence/Claims';
import { EntityLink } from '../links/EntityLink';
import { originalNamesOf } from '../links/OriginalName';
import { nameOf } from '../naming/naming';
import './detail-parts.css';
import './items.css';

/** A part of a detail page under a small heading. `show`: false if it would be empty. */
export function Part({ title, show = true, children }: { title: string; show?: boolean; children: ComponentChildren }) {
  return show ? (
    <section class="part">
      <h3>{title}</h3>
      <Boundary>{children}</Boundary>
    </section>
  ) : null;
}

/** Facts as a list of terms and values. */
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

/** The claims of the page's own entity, all of them on any date. */
export function ClaimsPart({ title, claims }: ClaimsPartProps) {
  return (
    <Part title={title} show={claims.length > 0}>
      <Claims claims={claims} />
    </Part>
  );
}

/** Claims in a part, only those that hold on the view's date. */
export function DatedClaimsPart({ title, claims }: ClaimsPartProps) {
  return (
    <Part title={title} show={claims.length > 0}>
      <DatedClaims claims={claims} />
    </Part>
  );
}

/** Questions about an entity that the source leaves open. */
export function UnsaidPart({ id }: { id: string }) {
  const { story } = useApp();
  return <Questions unsaid={unsaidAbout(story, id)} />;
}

export function Questions({ unsaid }: { unsaid: readonly Unsaid[] }) {
  const { messages } = useApp();
  return (
    <Part title={detailTextsFor(messages).unsaid} show={unsaid.length > 0}>
      <ul class="unsaid">
        {unsaid.map((question) => (
          <li key={question.id} data-question={question.id} tabIndex={-1}>
            {question.text}
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** Entities in a row, each a link with its name. */
export function EntityLinks({ entities }: { entities: readonly Selection[] }) {
  const app = useApp();
  const { story, messages } = app;
  return (
    <ul class="link-row wrap">
      {entities.map((entity) => (
        <li key={selectionText(entity)}>
          <EntityLink class="inline-link" entity={entity}>
            {nameOf(story, messages, entity)?.title}
          </EntityLink>
          {originalNamesOf(app, resolve(story, entity))}
        </li>
      ))}
    </ul>
  );
}

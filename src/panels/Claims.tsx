import type { Claim } from '../story/format';
import { Basis } from './Basis';
import { useDesk } from './desk';
import { EntityLink } from './EntityLink';
import { claimEntity } from './naming';
import { Paragraphs } from './Paragraphs';

/** Statements with all that makes them checkable: the quote, who says it, on what basis, in which paragraphs. */
export function Claims({ claims }: { claims: readonly Claim[] }) {
  return (
    <ul class="claims">
      {claims.map((claim) => (
        <ClaimItem key={claim.id} claim={claim} />
      ))}
    </ul>
  );
}

function ClaimItem({ claim }: { claim: Claim }) {
  return (
    <li class="claim">
      <Quote claim={claim} />
      <EntityLink class="claim-text" entity={claimEntity(claim)}>
        {claim.text}
      </EntityLink>
      <p class="claim-basis">
        <Basis claim={claim} />
        <Paragraphs numbers={claim.paragraphs} />
      </p>
    </li>
  );
}

/** The words themselves, where the story quotes them. */
export function Quote({ claim }: { claim: Claim }) {
  const { messages } = useDesk();
  return claim.quote === undefined ? null : <p class="quote">{messages.basis.quote(claim.quote)}</p>;
}

import type { ComponentChildren } from 'preact';
import type { Claim } from '../../story/format';
import { isThereOn } from '../../story/questions';
import { useDesk } from '../desk';
import { EntityLink } from '../links/EntityLink';
import { claimEntity } from '../naming/naming';
import { Basis } from './Basis';
import { OtherDates } from './OtherDates';
import { Paragraphs } from './Paragraphs';
import './claims.css';

/** Statements with all that makes them checkable: the quote, who says it, on what basis, in which paragraphs. */
export function Claims({ claims, isLinked }: { claims: readonly Claim[]; isLinked?: boolean | undefined }) {
  return (
    <ul class="claims">
      {claims.map((claim) => (
        <ClaimItem key={claim.id} claim={claim} isLinked={isLinked} />
      ))}
    </ul>
  );
}

/** Statements that are there on the view's date, and how many are not. */
export function DatedClaims({ claims }: { claims: readonly Claim[] }) {
  const there = useThereOnDate()(claims);
  return (
    <>
      {there.length > 0 && <Claims claims={there} />}
      <OtherDates shown={there.length} all={claims.length} />
    </>
  );
}

/** Leaves out of a list the statements that are not there on the view's date. */
export function useThereOnDate(): (claims: readonly Claim[]) => readonly Claim[] {
  const { story, store } = useDesk();
  const { date } = store.view.value;
  return (claims) => claims.filter((claim) => isThereOn(story, claim, date));
}

interface ItemProps {
  readonly claim: Claim;
  /** How it is known; with the name of who says it, unless that stands above. */
  readonly basis?: ComponentChildren;
  /** Whether its words lead to its own page: true unless another is said. */
  readonly isLinked?: boolean | undefined;
  /** What stands under it. */
  readonly children?: ComponentChildren;
}

export function ClaimItem({ claim, basis = <Basis claim={claim} />, isLinked = true, children }: ItemProps) {
  return (
    <li class="claim">
      <Quote claim={claim} />
      {isLinked ? (
        <EntityLink class="claim-text" entity={claimEntity(claim)}>
          {claim.text}
        </EntityLink>
      ) : (
        <p class="claim-text">{claim.text}</p>
      )}
      <p class="claim-basis">
        {basis}
        <Paragraphs numbers={claim.paragraphs} />
      </p>
      {children}
    </li>
  );
}

/** The words themselves, where the story quotes them. */
export function Quote({ claim }: { claim: Claim }) {
  const { messages } = useDesk();
  return claim.quote === undefined ? null : <p class="quote">{messages.basis.quote(claim.quote)}</p>;
}

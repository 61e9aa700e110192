import type { ComponentChildren } from 'preact';
import type { Claim } from '../../story/format';
import { claimExistsOn } from '../../story/questions';
import { quoteLanguage } from '../../story/sources/source-language';
import { useApp } from '../app-context';
import { EntityLink } from '../links/EntityLink';
import { claimEntity } from '../naming/naming';
import { Basis } from './Basis';
import { ComparedNote } from './ComparedNote';
import { OtherDates } from './OtherDates';
import { Paragraphs } from './Paragraphs';
import { inLanguage } from './source-words';
import './claims.css';

/** Claims with all that is needed to check them: quote, speaker, basis, paragraphs. */
export function Claims({ claims, isLinked }: { claims: readonly Claim[]; isLinked?: boolean | undefined }) {
  return (
    <ul class="claims">
      {claims.map((claim) => (
        <ClaimItem key={claim.id} claim={claim} isLinked={isLinked} />
      ))}
    </ul>
  );
}

/** The claims that hold on the view's date, and how many do not. */
export function DatedClaims({ claims }: { claims: readonly Claim[] }) {
  const onDate = useClaimsOnDate()(claims);
  return (
    <>
      {onDate.length > 0 && <Claims claims={onDate} />}
      <OtherDates shown={onDate.length} all={claims.length} />
    </>
  );
}

/** Returns a filter for the claims that hold on the view's date. */
export function useClaimsOnDate(): (claims: readonly Claim[]) => readonly Claim[] {
  const { story, store } = useApp();
  const { date } = store.view.value;
  return (claims) => claims.filter((claim) => claimExistsOn(story, claim, date));
}

interface ItemProps {
  readonly claim: Claim;
  /** Replaces the default basis, for lists that show the speaker above. */
  readonly basis?: ComponentChildren;
  /** Whether its text links to its own page. Default: true. */
  readonly isLinked?: boolean | undefined;
  /** Shown below the claim. */
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
        <Paragraphs claims={[claim]} />
      </p>
      <ComparedNote claim={claim} />
      {children}
    </li>
  );
}

/** The quote of a claim, if it has one: in the words of its source, with the translation beside it in a story of another language. */
export function Quote({ claim }: { claim: Claim }) {
  const { story, messages } = useApp();
  if (claim.quote === undefined) return null;
  const words = inLanguage(messages.basis.quote(claim.quote), quoteLanguage(story, claim));
  if (claim.quoteTranslation === undefined) return <p class="quote">{words}</p>;
  return (
    <p class="quote">
      {words} <span class="quote-translation">{messages.basis.translation(claim.quoteTranslation)}</span>
    </p>
  );
}

import type { ComponentChildren } from 'preact';
import { useApp } from '../../parts/app-context';
import { Basis } from '../../parts/evidence/Basis';
import { ClaimItem, Claims, useClaimsOnDate } from '../../parts/evidence/Claims';
import { OtherDates } from '../../parts/evidence/OtherDates';
import { sourceTitle } from '../../parts/evidence/source-words';
import { EntityLink } from '../../parts/links/EntityLink';
import { originalNameOf } from '../../parts/links/OriginalName';
import { EntityLinks, Part } from '../../parts/lists/DetailParts';
import { titleWithPlan } from '../../parts/naming/dates';
import { eventEntity, personEntity, subjectsOf } from '../../parts/naming/naming';
import type { Claim } from '../../story/format';
import { happenedBy, labelOf } from '../../story/questions';
import { type Account, eventsWithSeveralVoices, type Teller, type Voice, voicesOf } from '../../story/sources/voices';
import { detailTextsFor } from '../../text/late/detail-texts';
import './voices.css';

/** Who says what, about whom and to whom; and events that several voices describe, side by side. */
export function VoicesView() {
  const { story, store, messages } = useApp();
  const { voices: texts } = messages.panels;
  const { voices: words } = detailTextsFor(messages);
  const voices = voicesOf(story);
  const all = eventsWithSeveralVoices(story);
  const claimsOnDate = useClaimsOnDate();
  const events = all
    .filter(({ event }) => happenedBy(event, store.view.value.date))
    .map(({ event, accounts }) => ({
      event,
      accounts: accounts
        .map(({ teller, claims }) => ({ teller, claims: claimsOnDate(claims) }))
        .filter(({ claims }) => claims.length > 0),
    }))
    .filter(({ accounts }) => accounts.length > 0);
  return (
    <>
      <p class="summary">{texts.lead}</p>
      <Voices title={words.people} voices={voices.filter(({ person }) => person.kind === 'person')} />
      <Voices title={words.institutions} voices={voices.filter(({ person }) => person.kind === 'institution')} />
      <Part title={words.sideBySide} show={all.length > 0}>
        {events.map(({ event, accounts }) => (
          <section class="told" key={event.id}>
            <h4>
              <EntityLink class="inline-link" entity={eventEntity(event)}>
                {titleWithPlan(story, messages, event)}
              </EntityLink>
            </h4>
            <div class="accounts">
              {accounts.map((account) => (
                <AccountOf key={keyOf(account)} account={account} />
              ))}
            </div>
          </section>
        ))}
        <OtherDates shown={events.length} all={all.length} />
      </Part>
    </>
  );
}

/** The voices that have claims on the view's date, and how many claims do not hold on it. */
function Voices({ title, voices }: { title: string; voices: readonly Voice[] }) {
  const claimsOnDate = useClaimsOnDate();
  const shown = voices
    .map(({ person, says, passesOn }) => ({ person, says: claimsOnDate(says), passesOn: claimsOnDate(passesOn) }))
    .filter((voice) => claimCount([voice]) > 0);
  return (
    <Part title={title} show={voices.length > 0}>
      {shown.map((voice) => (
        <OneVoice key={voice.person.id} voice={voice} />
      ))}
      <OtherDates shown={claimCount(shown)} all={claimCount(voices)} />
    </Part>
  );
}

function claimCount(voices: readonly Voice[]): number {
  return voices.reduce((sum, { says, passesOn }) => sum + says.length + passesOn.length, 0);
}

function OneVoice({ voice: { person, says, passesOn } }: { voice: Voice }) {
  const app = useApp();
  const { messages } = app;
  return (
    <section class="voice">
      <h4>
        <EntityLink class="inline-link" entity={personEntity(person)}>
          {person.name}
        </EntityLink>
        {originalNameOf(app, person)}
      </h4>
      <p class="muted">{person.role}</p>
      <ul class="claims">
        {says.map((claim) => (
          <SaidClaim key={claim.id} claim={claim} />
        ))}
      </ul>
      {passesOn.length > 0 && (
        <>
          <h5>{detailTextsFor(messages).passesOn(person.name)}</h5>
          <Claims claims={passesOn} />
        </>
      )}
    </section>
  );
}

/** A claim that a person says, to whom and about whom. */
function SaidClaim({ claim }: { claim: Claim }) {
  const { story, messages } = useApp();
  const detail = detailTextsFor(messages);
  const subjects = subjectsOf(story, claim);
  return (
    <ClaimItem claim={claim} basis={<Basis claim={claim} underSpeaker />}>
      {claim.to.length > 0 && (
        <div class="said-to wrap">
          <span>{detail.to}</span> <EntityLinks entities={claim.to.map((id) => personEntity({ id }))} />
        </div>
      )}
      {subjects.length > 0 && (
        <div class="said-to wrap">
          <span>{detail.about}</span> <EntityLinks entities={subjects} />
        </div>
      )}
    </ClaimItem>
  );
}

const keyOf = ({ teller }: Account): string =>
  teller.kind === 'person' ? `person:${teller.person.id}` : `source:${teller.source.id}`;

function AccountOf({ account: { teller, claims } }: { account: Account }) {
  return (
    <section class="telling">
      <h5>
        <TellerName teller={teller} />
      </h5>
      <Claims claims={claims} />
    </section>
  );
}

/** A person as a link, or a source in its own voice: with several sources, which of them. */
function TellerName({ teller }: { teller: Teller }) {
  const { story, messages } = useApp();
  if (teller.kind === 'source') {
    const { source } = teller;
    const title = <bdi key={source.id}>{sourceTitle(story, source)}</bdi>;
    return <>{messages.panels.voices.sourceItself<ComponentChildren>(title, labelOf(story, source))}</>;
  }
  return (
    <EntityLink class="inline-link" entity={personEntity(teller.person)}>
      {teller.person.name}
    </EntityLink>
  );
}

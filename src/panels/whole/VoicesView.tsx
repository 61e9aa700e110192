import { useDesk } from '../../parts/desk';
import { Basis } from '../../parts/evidence/Basis';
import { ClaimItem, Claims, useThereOnDate } from '../../parts/evidence/Claims';
import { OtherDates } from '../../parts/evidence/OtherDates';
import { EntityLink } from '../../parts/links/EntityLink';
import { EntityLinks, Part } from '../../parts/lists/DetailParts';
import { eventEntity, personEntity, subjectsOf } from '../../parts/naming/naming';
import type { Claim } from '../../story/format';
import { happenedBy } from '../../story/questions';
import { type Telling, toldByMany, type Voice, voicesOf } from '../../story/voices';
import './voices.css';

/** Who says what, about whom and to whom; and the same event as several voices tell it, side by side. */
export function VoicesView() {
  const { story, store, messages } = useDesk();
  const { voices: words } = messages.panels;
  const voices = voicesOf(story);
  const all = toldByMany(story);
  const thereOnDate = useThereOnDate();
  const told = all
    .filter(({ event }) => happenedBy(event, store.view.value.date))
    .map(({ event, tellings }) => ({
      event,
      tellings: tellings
        .map(({ person, claims }) => ({ person, claims: thereOnDate(claims) }))
        .filter(({ claims }) => claims.length > 0),
    }))
    .filter(({ tellings }) => tellings.length > 0);
  return (
    <>
      <p class="summary">{words.lead}</p>
      <Voices title={words.people} voices={voices.filter(({ person }) => person.kind === 'person')} />
      <Voices title={words.institutions} voices={voices.filter(({ person }) => person.kind === 'institution')} />
      <Part title={words.sideBySide} show={all.length > 0}>
        {told.map(({ event, tellings }) => (
          <section class="told" key={event.id}>
            <h4>
              <EntityLink class="inline-link" entity={eventEntity(event)}>
                {event.title}
              </EntityLink>
            </h4>
            <div class="tellings">
              {tellings.map((telling) => (
                <OneTelling key={telling.person?.id ?? ''} telling={telling} />
              ))}
            </div>
          </section>
        ))}
        <OtherDates shown={told.length} all={all.length} />
      </Part>
    </>
  );
}

/** Those voices that are heard by the view's date, and how many of their statements are not there yet. */
function Voices({ title, voices }: { title: string; voices: readonly Voice[] }) {
  const thereOnDate = useThereOnDate();
  const heard = voices
    .map(({ person, says, passesOn }) => ({ person, says: thereOnDate(says), passesOn: thereOnDate(passesOn) }))
    .filter((voice) => statements([voice]) > 0);
  return (
    <Part title={title} show={voices.length > 0}>
      {heard.map((voice) => (
        <OneVoice key={voice.person.id} voice={voice} />
      ))}
      <OtherDates shown={statements(heard)} all={statements(voices)} />
    </Part>
  );
}

function statements(voices: readonly Voice[]): number {
  return voices.reduce((sum, { says, passesOn }) => sum + says.length + passesOn.length, 0);
}

function OneVoice({ voice: { person, says, passesOn } }: { voice: Voice }) {
  const { messages } = useDesk();
  return (
    <section class="voice">
      <h4>
        <EntityLink class="inline-link" entity={personEntity(person)}>
          {person.name}
        </EntityLink>
      </h4>
      <p class="muted">{person.role}</p>
      <ul class="claims">
        {says.map((claim) => (
          <Saying key={claim.id} claim={claim} />
        ))}
      </ul>
      {passesOn.length > 0 && (
        <>
          <h5>{messages.detail.passesOn(person.name)}</h5>
          <Claims claims={passesOn} />
        </>
      )}
    </section>
  );
}

/** What somebody says, to whom and about whom. */
function Saying({ claim }: { claim: Claim }) {
  const { story, messages } = useDesk();
  const { detail } = messages;
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

function OneTelling({ telling: { person, claims } }: { telling: Telling }) {
  const { messages } = useDesk();
  return (
    <section class="telling">
      <h5>
        {person ? (
          <EntityLink class="inline-link" entity={personEntity(person)}>
            {person.name}
          </EntityLink>
        ) : (
          messages.panels.voices.sourceItself
        )}
      </h5>
      <Claims claims={claims} />
    </section>
  );
}

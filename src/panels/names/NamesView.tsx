import { useApp } from '../../parts/app-context';
import { ContextMark, useNameCards, WithNameCards } from '../../parts/links/ContextMark';
import { EntityLink } from '../../parts/links/EntityLink';
import { Part } from '../../parts/lists/DetailParts';
import { detailTextsFor } from '../../text/late/detail-texts';
import { namesTextsFor } from '../../text/late/names-texts';
import type { NameCards } from '../../view/name-cards';
import { nameEntity } from '../../view/name-selection';
import { BASE_NAMES, type BaseName, isOnMap, labelIn, type NameKind } from '../../view/names';
import { DashedLines, PlainNames } from './MapNames';
import { mapLabelsOf } from './map-labels';
import { partiesInOrder, partyName } from './parties';

/** The kinds of names that each group of the list holds. */
const GROUPS = {
  islands: ['island', 'region'],
  seas: ['sea'],
  territories: ['country', 'line'],
} as const satisfies Readonly<Record<string, readonly NameKind[]>>;
const GROUP_NAMES = ['islands', 'seas', 'territories'] as const;

/**
 * The names and the dashed lines on the story's map: first the names that have a card, which can be selected on the map, in
 * alphabetical order.
 */
export function NamesView() {
  const { story, messages } = useApp();
  const { lang } = messages;
  const names = namesTextsFor(messages);
  const collator = new Intl.Collator(lang);
  const isHere = isOnMap(story.bounds);
  const grouped = (kinds: readonly NameKind[]) =>
    BASE_NAMES.filter(({ kind, at }) => kinds.includes(kind) && isHere(at)).sort((a, b) =>
      collator.compare(labelIn(mapLabelsOf(a).labels, lang), labelIn(mapLabelsOf(b).labels, lang)),
    );
  return (
    <>
      <ContextMark />
      <p class="summary">{detailTextsFor(messages).leads.names}</p>
      {GROUP_NAMES.map((group) => {
        const found = grouped(GROUPS[group]);
        return found.length === 0 ? null : (
          <Part key={group} title={names.groups[group]}>
            <ul class="items">
              {found.map((name) => (
                <NameItem key={name.id} name={name} />
              ))}
            </ul>
          </Part>
        );
      })}
      <WithNameCards>
        {(all) => (
          <>
            <DashedLines all={all} isHere={isHere} />
            <PlainNames all={all} isHere={isHere} />
          </>
        )}
      </WithNameCards>
      <Part title={names.rulesHeading}>
        {names.rules.map((rule) => (
          <p key={rule} class="part-note">
            {rule}
          </p>
        ))}
      </Part>
    </>
  );
}

function NameItem({ name }: { name: BaseName }) {
  const { lang } = useApp().messages;
  const cards = useNameCards();
  const note = cards && cards !== 'missing' ? <ShortNote name={name} all={cards} /> : null;
  return (
    <li>
      <EntityLink class="item-link" entity={nameEntity(name)}>
        <span class="item-title">{labelIn(mapLabelsOf(name).labels, lang)}</span>
        {note}
      </EntityLink>
    </li>
  );
}

/** Who administers and claims it, in one line; empty for a sea, which has neither. */
function ShortNote({ name, all }: { name: BaseName; all: NameCards }) {
  const { messages } = useApp();
  const { lang } = messages;
  const names = namesTextsFor(messages);
  const card = all.cards.find(({ id }) => id === name.id);
  if (!card || card.claims.length === 0 || name.kind === 'line') return null;
  const namesOf = (codes: readonly string[]) =>
    partiesInOrder(all, codes, card.administers, lang).map((code) => partyName(all, code, lang));
  const others = card.claims.filter((code) => !card.administers.includes(code));
  return (
    <>
      {' '}
      <span class="item-note">{names.short(namesOf(card.administers), namesOf(others))}</span>
    </>
  );
}

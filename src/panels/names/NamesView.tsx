import { useApp } from '../../parts/app-context';
import { ContextMark, useNameCards } from '../../parts/links/ContextMark';
import { EntityLink } from '../../parts/links/EntityLink';
import { Part } from '../../parts/lists/DetailParts';
import { namesTextsFor } from '../../text/names-texts';
import type { NameCards } from '../../view/name-cards';
import { nameEntity } from '../../view/name-selection';
import { BASE_NAMES, type BaseName, labelIn, type NameKind } from '../../view/names';
import { partiesInOrder, partyName } from './parties';

/** The kinds of names that each group of the list holds. */
const GROUPS = {
  islands: ['island', 'region'],
  seas: ['sea'],
  territories: ['country', 'line'],
} as const satisfies Readonly<Record<string, readonly NameKind[]>>;
const GROUP_NAMES = ['islands', 'seas', 'territories'] as const;

/** All names of the basemap that have a card, in alphabetical order: the names that can be selected on the map. */
export function NamesView() {
  const { panels, lang } = useApp().messages;
  const names = namesTextsFor(lang);
  const collator = new Intl.Collator(lang);
  const grouped = (kinds: readonly NameKind[]) =>
    BASE_NAMES.filter(({ kind }) => kinds.includes(kind)).sort((a, b) =>
      collator.compare(labelIn(a.labels, lang), labelIn(b.labels, lang)),
    );
  return (
    <>
      <ContextMark />
      <p class="summary">{panels.names.lead}</p>
      {GROUP_NAMES.map((group) => (
        <Part key={group} title={names.groups[group]}>
          <ul class="items">
            {grouped(GROUPS[group]).map((name) => (
              <NameItem key={name.id} name={name} />
            ))}
          </ul>
        </Part>
      ))}
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
        <span class="item-title">{labelIn(name.labels, lang)}</span>
        {note}
      </EntityLink>
    </li>
  );
}

/** Who administers and claims it, in one line; empty for a sea, which has neither. */
function ShortNote({ name, all }: { name: BaseName; all: NameCards }) {
  const { names, lang } = useApp().messages;
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

import { useDesk } from '../../parts/desk';
import { ContextMark, useNameCards } from '../../parts/links/ContextMark';
import { EntityLink } from '../../parts/links/EntityLink';
import { Part } from '../../parts/lists/DetailParts';
import type { NameCards } from '../../view/name-cards';
import { BASE_NAMES, type BaseName, labelIn, type NameKind, nameEntity } from '../../view/names';
import { partiesInOrder, partyName } from './parties';

/** Which kinds stand together in the list. */
const GROUPS = {
  islands: ['island', 'region'],
  seas: ['sea'],
  territories: ['country', 'line'],
} as const satisfies Readonly<Record<string, readonly NameKind[]>>;
const GROUP_NAMES = ['islands', 'seas', 'territories'] as const;

/** Every name of the base map that the table tells of, by the alphabet: the same things that answer on the map. */
export function NamesView() {
  const { names, panels, lang } = useDesk().messages;
  const alphabet = new Intl.Collator(lang);
  const grouped = (kinds: readonly NameKind[]) =>
    BASE_NAMES.filter(({ kind }) => kinds.includes(kind)).sort((a, b) =>
      alphabet.compare(labelIn(a.labels, lang), labelIn(b.labels, lang)),
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
    </>
  );
}

function NameItem({ name }: { name: BaseName }) {
  const { lang } = useDesk().messages;
  const cards = useNameCards();
  const short = cards && cards !== 'missing' ? <Short name={name} all={cards} /> : null;
  return (
    <li>
      <EntityLink class="item-link" entity={nameEntity(name)}>
        <span class="item-title">{labelIn(name.labels, lang)}</span>
        {short}
      </EntityLink>
    </li>
  );
}

/** Who administers and claims it, in a line; nothing for a sea, which has neither. */
function Short({ name, all }: { name: BaseName; all: NameCards }) {
  const { names, lang } = useDesk().messages;
  const card = all.cards.find(({ id }) => id === name.id);
  if (!card || card.claims.length === 0 || name.kind === 'line') return null;
  const called = (codes: readonly string[]) =>
    partiesInOrder(all, codes, card.administers, lang).map((code) => partyName(all, code, lang));
  const others = card.claims.filter((code) => !card.administers.includes(code));
  return (
    <>
      {' '}
      <span class="item-note">{names.short(called(card.administers), called(others))}</span>
    </>
  );
}

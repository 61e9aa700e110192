import { useApp } from '../../parts/app-context';
import { ActLink } from '../../parts/links/ActLink';
import { ContextMark, WithNameCards } from '../../parts/links/ContextMark';
import { OutsideView, useOutsideView } from '../../parts/links/OutsideView';
import { EntityLinks, Fact, Facts, Part } from '../../parts/lists/DetailParts';
import { detailTextsFor } from '../../text/late/detail-texts';
import { namesTextsFor } from '../../text/late/names-texts';
import type { NameCard, NameCards } from '../../view/name-cards';
import { nameEntity } from '../../view/name-selection';
import { type BaseName, baseName, wholeOf } from '../../view/names';
import { openPanel } from '../../view/steps';
import { MapLabelsTable, PartyNamesTable } from './NameTables';
import { partiesInOrder, partyName } from './parties';

/** The page of a name of the basemap: who administers and claims it, the name that each party uses, and the source. */
export function NameDetail({ name }: { name: BaseName }) {
  const { messages } = useApp();
  return (
    <>
      <ContextMark />
      <WithNameCards>
        {(all) => {
          const card = all.cards.find(({ id }) => id === name.id);
          return card ? <Card name={name} card={card} all={all} /> : null;
        }}
      </WithNameCards>
      <p class="names-all">
        <ActLink class="inline-link" step={openPanel('names')}>
          {namesTextsFor(messages).all}
        </ActLink>
      </p>
    </>
  );
}

/** The table of names is in English, in any language of the page. */
const TABLE_LANG = 'en';

function Card({ name, card, all }: { name: BaseName; card: NameCard; all: NameCards }) {
  const names = namesTextsFor(useApp().messages);
  return (
    <>
      <p class="summary" lang={TABLE_LANG}>
        {card.note}
      </p>
      <CardFacts name={name} card={card} all={all} />
      <Part title={names.calledHeading}>
        <PartyNamesTable name={name} card={card} all={all} />
      </Part>
      <Part title={names.written}>
        <MapLabelsTable name={name} />
      </Part>
      <Part title={names.source}>
        <p lang={TABLE_LANG}>{card.source}.</p>
      </Part>
    </>
  );
}

function CardFacts({ name, card, all }: { name: BaseName; card: NameCard; all: NameCards }) {
  const { messages } = useApp();
  const { list, lang } = messages;
  const detail = detailTextsFor(messages);
  const names = namesTextsFor(messages);
  const outside = useOutsideView([card.at]).value;
  const whole = wholeOf(name.id);
  const parts = name.parts.flatMap((id) => baseName(id) ?? []);
  const { administers, claims } = card;
  const namesOf = (codes: readonly string[]) =>
    list(partiesInOrder(all, codes, administers, lang).map((code) => partyName(all, code, lang)));
  const isLine = name.kind === 'line';
  const administered = administers.length > 0 ? namesOf(administers) : names.nobody;
  // Who administers a place claims it as well: the row names the others. A line has two sides instead.
  const claimants = isLine ? claims : claims.filter((code) => !administers.includes(code));
  if (claims.length === 0 && !whole && parts.length === 0 && !outside) return null;
  return (
    <Facts>
      {claims.length > 0 && !isLine && (
        <Fact term={administers.length > 1 ? names.administerParts : names.administers}>{administered}</Fact>
      )}
      {claimants.length > 0 && <Fact term={isLine ? names.between : names.claims}>{namesOf(claimants)}</Fact>}
      {whole && (
        <Fact term={names.partOf}>
          <EntityLinks entities={[nameEntity(whole)]} />
        </Fact>
      )}
      {parts.length > 0 && (
        <Fact term={names.parts}>
          <EntityLinks entities={parts.map(nameEntity)} />
        </Fact>
      )}
      {outside && (
        <Fact term={detail.onMap}>
          <OutsideView line={[card.at]} />
        </Fact>
      )}
    </Facts>
  );
}

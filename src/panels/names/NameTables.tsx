import { useApp } from '../../parts/app-context';
import { namesTextsFor } from '../../text/late/names-texts';
import type { NameCard, NameCards, PartyName } from '../../view/name-cards';
import { type BaseName, labelIn } from '../../view/names';
import { mapLabelsOf } from './map-labels';
import { partiesInOrder, partyName } from './parties';
import './names.css';

/** The name that each party uses: in its own language and script, and in Latin letters. */
export function PartyNamesTable({ name, card, all }: { name: BaseName; card: NameCard; all: NameCards }) {
  const { messages } = useApp();
  const { lang } = messages;
  const names = namesTextsFor(messages);
  const parties = partiesInOrder(
    all,
    card.names.map(({ party }) => party),
    card.administers,
    lang,
  );
  return (
    <>
      <table class="names-table names-called">
        <caption class="visually-hidden">{names.called(labelIn(mapLabelsOf(name).labels, lang))}</caption>
        <thead>
          <tr>
            <th scope="col">{names.party}</th>
            <th scope="col">{names.name}</th>
            <th scope="col">{names.latin}</th>
          </tr>
        </thead>
        <tbody>
          {parties.map((party) => {
            const own = card.names.filter((entry) => entry.party === party);
            return own.map((entry, i) => (
              <tr key={entry.name}>
                {i === 0 && (
                  <th scope={own.length > 1 ? 'rowgroup' : 'row'} rowSpan={own.length}>
                    {partyName(all, party, lang)}
                  </th>
                )}
                <td>
                  <span class="own-name" lang={entry.lang}>
                    {entry.name}
                  </span>
                </td>
                <td>
                  <Romanised entry={entry} />
                </td>
              </tr>
            ));
          })}
        </tbody>
      </table>
      {parties.length > 1 && <p class="names-order">{card.administers.length > 0 ? names.order : names.orderAlone}</p>}
    </>
  );
}

/** The name in Latin letters, unless it is in Latin letters already, and the romanisation system. */
function Romanised({ entry }: { entry: PartyName }) {
  return (
    <>
      {entry.romanised !== entry.name && (
        <span class="romanised" lang={latinTag(entry.lang)}>
          {entry.romanised}
        </span>
      )}
      <span class="romanised-by" lang="en">
        {entry.system}
      </span>
    </>
  );
}

/** Returns the language tag for Latin script: "zh-Hant" → "zh-Latn". */
const latinTag = (lang: string): string => `${lang.split('-')[0]}-Latn`;

/** The labels of the map, in each of its languages. */
export function MapLabelsTable({ name }: { name: BaseName }) {
  const { messages } = useApp();
  const { lang } = messages;
  const names = namesTextsFor(messages);
  return (
    <table class="names-table names-written">
      <caption class="visually-hidden">{names.written}</caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{names.language}</th>
          <th scope="col">{names.name}</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(mapLabelsOf(name).labels).map(([tag, label]) => (
          <tr key={tag}>
            <th scope="row" lang={lang}>
              {names.languages[tag] ?? tag}
            </th>
            <td>
              <span class="own-name" lang={tag}>
                {label}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

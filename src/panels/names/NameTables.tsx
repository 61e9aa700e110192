import { useDesk } from '../../parts/desk';
import type { NameCard, NameCards, PartyName } from '../../view/name-cards';
import { type BaseName, labelIn } from '../../view/names';
import { partiesInOrder, partyName } from './parties';
import './names.css';

/** Who calls it what: each name in its own language and script, and in Latin letters. */
export function CalledTable({ name, card, all }: { name: BaseName; card: NameCard; all: NameCards }) {
  const { names, lang } = useDesk().messages;
  const parties = partiesInOrder(
    all,
    card.names.map(({ party }) => party),
    card.administers,
    lang,
  );
  return (
    <>
      <table class="names-table names-called">
        <caption class="visually-hidden">{names.called(labelIn(name.labels, lang))}</caption>
        <thead>
          <tr>
            <th scope="col">{names.party}</th>
            <th scope="col">{names.name}</th>
            <th scope="col">{names.latin}</th>
          </tr>
        </thead>
        <tbody>
          {parties.map((party) => {
            const own = card.names.filter((one) => one.party === party);
            return own.map((one, i) => (
              <tr key={one.name}>
                {i === 0 && (
                  <th scope={own.length > 1 ? 'rowgroup' : 'row'} rowSpan={own.length}>
                    {partyName(all, party, lang)}
                  </th>
                )}
                <td>
                  <span class="own-name" lang={one.lang}>
                    {one.name}
                  </span>
                </td>
                <td>
                  <Romanised one={one} />
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

/** The name in Latin letters, as far as it is in others, and by which rules. */
function Romanised({ one }: { one: PartyName }) {
  return (
    <>
      {one.romanised !== one.name && (
        <span class="romanised" lang={latin(one.lang)}>
          {one.romanised}
        </span>
      )}
      <span class="romanised-by" lang="en">
        {one.system}
      </span>
    </>
  );
}

/** The language in Latin script: "zh-Hant" → "zh-Latn". */
const latin = (lang: string): string => `${lang.split('-')[0]}-Latn`;

/** What the map itself writes, in each of its languages. */
export function WrittenTable({ name }: { name: BaseName }) {
  const { names, lang } = useDesk().messages;
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
        {Object.entries(name.labels).map(([tag, label]) => (
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

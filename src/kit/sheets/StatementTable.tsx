import { useApp } from '../../parts/app-context';
import { citedBy } from '../../parts/naming/citing';
import type { Claim } from '../../story/format';
import { indexStory, labelOf } from '../../story/questions';
import { kitTextsFor } from '../../text/late/classroom/kit-texts';
import { type Column, tableRows } from '../content/table-rows';

/** So many rows at the end stay together: no page has one row alone. */
const LAST_ROWS = 3;

/** Statement · who says it · how do we know · paragraph. `solved`: what pupils fill in is there, underlined; else its cell is empty. */
export function StatementTable({ solved }: { solved: boolean }) {
  const { story, messages } = useApp();
  const { pupils } = kitTextsFor(messages);
  const rows = tableRows(story);
  const told = useToldOf();
  const last = Math.max(0, rows.length - LAST_ROWS);
  const body = (some: typeof rows) =>
    some.map(({ claim, gaps }) => {
      const cell = (column: Column) => {
        if (!gaps.includes(column)) return <td>{told(claim)[column]}</td>;
        return <td class="kit-gap">{solved && <strong>{told(claim)[column]}</strong>}</td>;
      };
      return (
        <tr key={claim.id}>
          <td>{claim.text}</td>
          {cell('who')}
          {cell('how')}
          {cell('where')}
        </tr>
      );
    });
  return (
    <table class="kit-table">
      <thead>
        <tr>
          {[pupils.statement, pupils.who, pupils.how, pupils.where].map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{body(rows.slice(0, last))}</tbody>
      <tbody class="kit-keep">{body(rows.slice(last))}</tbody>
    </table>
  );
}

/** Returns what the table says of a claim, as text. */
function useToldOf(): (claim: Claim) => Readonly<Record<Column, string>> {
  const { story, messages } = useApp();
  const { thisMap } = kitTextsFor(messages).pupils;
  const who = (claim: Claim): string => {
    const { people, sources } = indexStory(story);
    const speaker = claim.speaker && people.get(claim.speaker);
    const via = claim.via && people.get(claim.via);
    if (claim.basis === 'said' && speaker)
      return via ? messages.basis.saidBy(speaker.name, via.name).join('') : speaker.name;
    if (claim.basis === 'inferred') return thisMap;
    const source = sources.get(claim.source);
    return source ? messages.panels.voices.sourceItself(source.title, labelOf(story, source)).join('') : '';
  };
  return (claim) => ({
    who: who(claim),
    how: messages.basis[claim.basis],
    where: citedBy(story, messages, [claim]),
  });
}

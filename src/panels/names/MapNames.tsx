import { useApp } from '../../parts/app-context';
import { Part } from '../../parts/lists/DetailParts';
import { namesTextsFor } from '../../text/late/names-texts';
import type { DashedLine, NameCards, PlainName } from '../../view/name-cards';
import { labelIn } from '../../view/names';
import { partyName } from './parties';

interface OnMap {
  readonly all: NameCards;
  /** Whether a position is on the story's map. */
  readonly isHere: (at: readonly [number, number]) => boolean;
}

/** The table of lines is in English, in any language of the page. */
const TABLE_LANG = 'en';

/** The borders that are not agreed: between whom, how they are classed, and by which source. */
export function DashedLines({ all, isHere }: OnMap) {
  const names = namesTextsFor(useApp().messages);
  const lines = all.lines.filter(({ at }) => at.some(isHere));
  return (
    <Part title={names.lines.heading}>
      <p class="part-note">{lines.length > 0 ? names.lines.silent : names.lines.none}</p>
      {lines.length > 0 && (
        <ul class="items">
          {lines.map((line) => (
            <LineItem key={line.id} line={line} all={all} />
          ))}
        </ul>
      )}
    </Part>
  );
}

function LineItem({ line, all }: { line: DashedLine; all: NameCards }) {
  const { messages } = useApp();
  const { lang, list } = messages;
  const names = namesTextsFor(messages);
  const sides = line.between.map((code) => partyName(all, code, lang));
  const title = sides.length > 1 ? names.lines.between(list(sides)) : names.lines.within(list(sides));
  return (
    <li class="dashed-line">
      <span class="item-title">{title}</span>{' '}
      {line.about && (
        <span class="item-note" lang={TABLE_LANG}>
          {line.about}.
        </span>
      )}{' '}
      <span class="item-note">{names.lines.statuses[line.status]}</span>{' '}
      <span class="item-note" lang={TABLE_LANG}>
        {line.source}.
      </span>
    </li>
  );
}

/** The other names on the map, in alphabetical order: of countries, seas and rivers. */
export function PlainNames({ all, isHere }: OnMap) {
  const { messages } = useApp();
  const { lang, list, joins } = messages;
  const names = namesTextsFor(messages);
  const collator = new Intl.Collator(lang);
  return (
    <>
      {(['country', 'sea', 'river'] as const).map((kind) => {
        const found = all.plain
          .filter((name: PlainName) => name.kind === kind && isHere(name.at))
          .map(({ names: own }) => labelIn(own, lang))
          .sort(collator.compare);
        return found.length === 0 ? null : (
          <Part key={kind} title={names.plain[kind]}>
            <p class="part-note">{joins.ended(list(found))}</p>
          </Part>
        );
      })}
    </>
  );
}

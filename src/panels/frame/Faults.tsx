import type { StoryFault } from '../../story/faults';
import type { Messages } from '../../text/catalog';
import { faultTextsFor } from '../../text/fault-texts';

interface Props {
  readonly faults: readonly StoryFault[];
  readonly messages: Messages;
}

/** At most this many faults are listed, and the rest is counted: after the first are fixed the author will reload anyway. */
const MAX_FAULTS = 50;

/** The list of a story file's faults: where each is, what is wrong and what to do. */
export function Faults({ faults, messages }: Props) {
  const { broken, lang } = messages;
  if (faults.length === 0) return null;
  const texts = faultTextsFor(lang);
  return (
    <section>
      <h2>{broken.faults}</h2>
      <ol class="faults">
        {faults.slice(0, MAX_FAULTS).map((fault) => (
          <li key={`${fault.code} ${fault.path} ${fault.detail}`}>
            <p class="muted">{positionOf(fault, messages)}</p>
            <p>{texts[fault.code](fault.detail ?? '', fault.need, fault.limits)}</p>
          </li>
        ))}
      </ol>
      {faults.length > MAX_FAULTS && <p>{broken.more(faults.length - MAX_FAULTS)}</p>}
    </section>
  );
}

/** Returns "relations[3].from, in “seoul-beijing”" or "line 4, column 7". */
function positionOf(fault: StoryFault, { broken }: Messages) {
  if (fault.line !== undefined && fault.column !== undefined) return broken.lineAndColumn(fault.line, fault.column);
  return (
    <>
      <code>{fault.path || broken.wholeFile}</code>
      {fault.id && ` ${broken.inside(fault.id)}`}
    </>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import { Wordmark } from '../../parts/page/Masthead';
import type { StoryFault } from '../../story/check';
import type { StoryFetching } from '../../story/fetch';
import type { Messages } from '../../text/catalog';
import './broken.css';

interface Props {
  readonly fetching: Extract<StoryFetching, { ok: false }>;
  readonly messages: Messages;
}

/** Beyond this many faults the rest is counted: whoever mends the first ones will ask again. */
const MOST_FAULTS = 50;

/** The page that stands where a story should: what is wrong with the file, where in it, and what to do. */
export function Broken({ fetching, messages }: Props) {
  const { broken, product } = messages;
  const { title, why, what, faults } = explained(fetching, messages);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main class="broken">
      <Wordmark name={product} />
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p class="broken-why">{why}</p>
      {what && <p>{what}</p>}
      {faults.length > 0 && (
        <section>
          <h2>{broken.faults}</h2>
          <ol class="faults">
            {faults.slice(0, MOST_FAULTS).map((fault) => (
              <li key={`${fault.code} ${fault.path} ${fault.detail}`}>
                <p class="muted">{placeOf(fault, messages)}</p>
                <p>{messages.faults[fault.code](fault.detail ?? '')}</p>
              </li>
            ))}
          </ol>
          {faults.length > MOST_FAULTS && <p>{broken.more(faults.length - MOST_FAULTS)}</p>}
        </section>
      )}
      <p class="broken-actions wrap">
        <button type="button" class="button" onClick={() => location.reload()}>
          {broken.retry}
        </button>
        <button type="button" class="button" onClick={openDefault}>
          {broken.openDefault}
        </button>
      </p>
    </main>
  );
}

/** The title of the window. */
export const brokenTitle = (fetching: Props['fetching'], messages: Messages): string =>
  `${explained(fetching, messages).title} · ${messages.product}`;

/** A hash alone does not load the page anew, so that is asked for besides. */
function openDefault(): void {
  history.pushState(null, '', '#/explore');
  location.reload();
}

function explained(fetching: Props['fetching'], { broken }: Messages) {
  const file = fileName(fetching.url);
  const faults: readonly StoryFault[] = [];
  switch (fetching.problem) {
    case 'not-found':
      return { title: broken.missing, why: broken.missingWhy(file), what: broken.missingDo, faults };
    case 'foreign':
      return { title: broken.foreign, why: broken.foreignWhy(fetching.url), what: broken.foreignDo, faults };
    case 'unreachable':
      return {
        title: broken.unreachable,
        why: broken.unreachableWhy(file, fetching.status),
        what: broken.unreachableDo,
        faults,
      };
    case 'faulty': {
      const notJson = fetching.faults.some((fault) => fault.code === 'not-json');
      return {
        title: notJson ? broken.notJson : broken.faulty,
        why: notJson ? broken.notJsonWhy(file) : broken.faultyWhy(file, fetching.faults.length),
        what: undefined,
        faults: fetching.faults,
      };
    }
    default:
      return fetching satisfies never;
  }
}

/** "relations[3].from, in “seoul-beijing”" or "line 4, column 7". */
function placeOf(fault: StoryFault, { broken }: Messages) {
  if (fault.line !== undefined && fault.column !== undefined) return broken.lineAndColumn(fault.line, fault.column);
  return (
    <>
      <code>{fault.path || broken.wholeFile}</code>
      {fault.id && ` ${broken.inside(fault.id)}`}
    </>
  );
}

/** The end of an address, which is what an author knows the file by; as it stands where its encoding is broken. */
function fileName(url: string): string {
  const name = new URL(url).pathname.split('/').at(-1) || url;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

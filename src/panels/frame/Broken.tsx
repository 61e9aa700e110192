import { useEffect, useRef } from 'preact/hooks';
import { Wordmark } from '../../parts/page/Masthead';
import type { StoryFault } from '../../story/faults';
import type { StoryFetchResult } from '../../story/fetch';
import type { Messages } from '../../text/catalog';
import './broken.css';

interface Props {
  readonly fetching: Extract<StoryFetchResult, { ok: false }>;
  readonly messages: Messages;
}

/** At most this many faults are listed, and the rest is counted: after the first are fixed the author will reload anyway. */
const MAX_FAULTS = 50;

/** The page that is shown instead of a story that failed to load: the faults, their positions in the file, and what to do. */
export function Broken({ fetching, messages }: Props) {
  const { broken, product } = messages;
  const { title, why, advice, faults } = explanationOf(fetching, messages);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main class="broken">
      <Wordmark name={product} />
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p class="broken-why">{why}</p>
      {advice && <p>{advice}</p>}
      {faults.length > 0 && (
        <section>
          <h2>{broken.faults}</h2>
          <ol class="faults">
            {faults.slice(0, MAX_FAULTS).map((fault) => (
              <li key={`${fault.code} ${fault.path} ${fault.detail}`}>
                <p class="muted">{positionOf(fault, messages)}</p>
                <p>{messages.faults[fault.code](fault.detail ?? '', fault.need, fault.limits)}</p>
              </li>
            ))}
          </ol>
          {faults.length > MAX_FAULTS && <p>{broken.more(faults.length - MAX_FAULTS)}</p>}
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

/** Returns the window's title. */
export const brokenTitle = (fetching: Props['fetching'], messages: Messages): string =>
  `${explanationOf(fetching, messages).title} · ${messages.product}`;

/** Opens the default story. A change of the hash alone does not reload the page. */
function openDefault(): void {
  history.pushState(null, '', '#/explore');
  location.reload();
}

function explanationOf(fetching: Props['fetching'], { broken }: Messages) {
  const file = fileName(fetching.url);
  const faults: readonly StoryFault[] = [];
  switch (fetching.problem) {
    case 'not-found':
      return { title: broken.missing, why: broken.missingWhy(file), advice: broken.missingDo, faults };
    case 'foreign':
      return { title: broken.foreign, why: broken.foreignWhy(fetching.url), advice: broken.foreignDo, faults };
    case 'unreachable':
      return {
        title: broken.unreachable,
        why: broken.unreachableWhy(file, fetching.status),
        advice: broken.unreachableDo,
        faults,
      };
    case 'faulty': {
      const notJson = fetching.faults.some(({ code }) => code === 'not-json' || code === 'not-utf-8');
      return {
        title: notJson ? broken.notJson : broken.faulty,
        why: notJson ? broken.notJsonWhy(file) : broken.faultyWhy(file, fetching.faults.length),
        advice: undefined,
        faults: fetching.faults,
      };
    }
    default:
      return fetching satisfies never;
  }
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

/** Returns the last part of a URL's path, decoded; not decoded if its percent-encoding is invalid. */
function fileName(url: string): string {
  const name = new URL(url).pathname.split('/').at(-1) || url;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Wordmark } from '../../parts/page/Masthead';
import { shortened } from '../../story/characters';
import type { StoryFetchResult } from '../../story/fetch';
import type { Messages } from '../../text/catalog';
import './broken.css';

/** Loads the page anew, after `before`, unless the server does not answer: then it calls `refused`. */
type LoadAnew = (refused: () => void, before?: () => void) => unknown;

interface Props {
  readonly fetching: Extract<StoryFetchResult, { ok: false }>;
  readonly messages: Messages;
  readonly loadAnew: LoadAnew;
  /** The list of faults. */
  readonly children?: ComponentChildren;
}

/** The page that is shown instead of a story that failed to load: the faults, their positions in the file, and what to do. */
function Broken({ fetching, messages, loadAnew, children }: Props) {
  const { broken, notices, product } = messages;
  const { title, why, advice } = explanationOf(fetching, messages);
  const heading = useRef<HTMLHeadingElement>(null);
  const [answers, setAnswers] = useState(true);
  const load = (before?: () => void) => {
    setAnswers(true);
    loadAnew(() => setAnswers(false), before);
  };
  useEffect(() => heading.current?.focus(), []);
  return (
    <main class="broken">
      <Wordmark name={product} />
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p class="broken-why">{why}</p>
      {advice && <p>{advice}</p>}
      {children}
      <p class="broken-actions wrap">
        <button type="button" class="button" onClick={() => load()}>
          {broken.retry}
        </button>
        <button type="button" class="button" onClick={() => load(nameDefault)}>
          {broken.openDefault}
        </button>
      </p>
      {!answers && <p role="alert">{notices.trouble['no-answer']}</p>}
    </main>
  );
}

/** Returns the page with the list of faults, if there are any. Their texts are loaded late. */
export async function brokenPage(fetching: Props['fetching'], messages: Messages, loadAnew: LoadAnew): Promise<VNode> {
  const props = { fetching, messages, loadAnew };
  if (fetching.problem !== 'faulty') return <Broken {...props} />;
  const late = await import('./Faults').catch(() => undefined);
  const known = fetching.faults.length > 0 ? late : undefined;
  return (
    <Broken {...props}>
      {known ? <known.Faults faults={fetching.faults} messages={messages} /> : <p>{messages.broken.faultsMissing}</p>}
    </Broken>
  );
}

/** Returns the window's title. */
export const brokenTitle = (fetching: Props['fetching'], messages: Messages): string =>
  `${explanationOf(fetching, messages).title} · ${messages.product}`;

/** Names the default story in the address. A change of the hash alone does not reload the page. */
const nameDefault = () => history.pushState(null, '', '#/explore');

function explanationOf(fetching: Props['fetching'], { broken }: Messages) {
  const file = fileName(fetching.url);
  switch (fetching.problem) {
    case 'not-found':
      return { title: broken.missing, why: broken.missingWhy(file), advice: broken.missingDo };
    case 'foreign':
      return { title: broken.foreign, why: broken.foreignWhy(fetching.url), advice: broken.foreignDo };
    case 'unreachable':
      return {
        title: broken.unreachable,
        why: broken.unreachableWhy(file, fetching.status),
        advice: broken.unreachableDo,
      };
    case 'faulty': {
      const notJson = fetching.faults.some(({ code }) => code === 'not-json' || code === 'not-utf-8');
      return {
        title: notJson ? broken.notJson : broken.faulty,
        why: notJson ? broken.notJsonWhy(file) : broken.faultyWhy(file, fetching.faults.length),
        advice: undefined,
      };
    }
    default:
      return fetching satisfies never;
  }
}

/** Letters of a file's name: more would push the buttons away. */
const MOST_LETTERS = 120;

/** Returns the last part of a URL's path, decoded; what is no URL, or has an invalid percent-encoding, as it is. */
function fileName(url: string): string {
  let name = url;
  try {
    name = new URL(url).pathname.split('/').at(-1) || url;
    name = decodeURIComponent(name);
  } catch {
    // As it is.
  }
  return shortened(name, MOST_LETTERS);
}

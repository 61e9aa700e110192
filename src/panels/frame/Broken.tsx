import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Review } from '../../authoring/review';
import { Wordmark } from '../../parts/page/Masthead';
import { shortened } from '../../story/characters';
import type { StoryFetchResult } from '../../story/reading/fetch';
import type { Messages } from '../../text/catalog';
import './broken.css';

/** Loads the page anew, after `before`, unless the server does not answer: then it calls `refused`. */
type LoadAnew = (refused: () => void, before?: () => void) => unknown;

type Failed = Extract<StoryFetchResult, { ok: false }>;

/** What is said above the list of faults. */
interface Explanation {
  readonly title: string;
  readonly why: string;
  readonly advice: string | undefined;
}

interface Props {
  readonly explanation: Explanation;
  readonly messages: Messages;
  readonly loadAnew: LoadAnew;
  /** The list of faults. */
  readonly children?: ComponentChildren;
}

/** The page that is shown instead of a story that failed to load: the faults, their positions in the file, and what to do. */
function Broken({ explanation, messages, loadAnew, children }: Props) {
  const { broken, notices, product } = messages;
  const { title, why, advice } = explanation;
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

/** Returns the page, with the list of faults if there are any, and the window's title. What finds the faults is loaded late. */
export async function brokenPage(
  fetching: Failed,
  messages: Messages,
  loadAnew: LoadAnew,
): Promise<{ readonly page: VNode; readonly title: string }> {
  const late = fetching.problem === 'faulty' ? await loadReview() : undefined;
  const review = fetching.problem === 'faulty' ? late?.reviewFile(fetching.bytes, nameOf(fetching.url)) : undefined;
  const explanation = explanationOf(fetching, messages, review);
  return {
    title: `${explanation.title} · ${messages.product}`,
    page: (
      <Broken explanation={explanation} messages={messages} loadAnew={loadAnew}>
        {late && review && <late.ReviewLists review={review} messages={messages} />}
        {fetching.problem === 'faulty' && !review && <p>{messages.broken.faultsMissing}</p>}
      </Broken>
    ),
  };
}

const loadReview = () => import('../authoring/ReviewLists').catch(() => undefined);

/** The name of a story's file without its ending. */
const nameOf = (url: string): string => fileName(url).replace(/\.json$/i, '');

/** Names the default story in the address. A change of the hash alone does not reload the page. */
const nameDefault = () => history.pushState(null, '', '#/explore');

function explanationOf(fetching: Failed, { broken }: Messages, review: Review | undefined): Explanation {
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
      const faults = [...(review?.faults ?? []), ...(review?.toDo ?? [])];
      const notJson = faults.some(({ code }) => code === 'not-json' || code === 'not-utf-8');
      return {
        title: notJson ? broken.notJson : broken.faulty,
        why: notJson ? broken.notJsonWhy(file) : broken.faultyWhy(file, faults.length),
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

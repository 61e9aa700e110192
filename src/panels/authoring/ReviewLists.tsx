import { faultPlace } from '../../authoring/fault-place';
import type { Review } from '../../authoring/review';
import type { StoryFault } from '../../story/faults';
import type { Messages } from '../../text/catalog';
import { authorTextsFor, faultWords } from '../../text/late/author-texts';
import './review-lists.css';

/** For the page of a story with faults, which loads both together. */
export { reviewFile } from '../../authoring/review';

interface Props {
  readonly review: Review;
  readonly messages: Messages;
  /** The level of the lists' headings. */
  readonly heading?: 'h2' | 'h3';
}

/** At most so many things are listed of a kind, and the rest is counted: after the first are fixed the author looks again anyway. */
const MOST_LISTED = 50;

/** What is to fix in a story file, what is left to do, and what to look at: where each is, and what to do. */
export function ReviewLists({ review, messages, heading = 'h2' }: Props) {
  const texts = authorTextsFor(messages);
  const all = { messages, heading };
  return (
    <>
      <ReviewList title={texts.faults} found={review.faults} {...all} />
      <ReviewList title={texts.toDo} why={texts.toDoWhy} found={review.toDo} {...all} />
      <ReviewList title={texts.advice} why={texts.adviceWhy} found={review.advice} {...all} />
    </>
  );
}

interface ListProps {
  readonly title: string;
  readonly why?: string;
  readonly found: readonly StoryFault[];
  readonly messages: Messages;
  readonly heading: 'h2' | 'h3';
}

function ReviewList({ title, why, found, messages, heading: Heading }: ListProps) {
  if (found.length === 0) return null;
  return (
    <section class="review">
      <Heading>{title}</Heading>
      {why && <p>{why}</p>}
      <ol>
        {found.slice(0, MOST_LISTED).map((fault) => (
          <li key={`${fault.code} ${fault.path} ${fault.line} ${fault.detail}`}>
            <Place fault={fault} messages={messages} />
            <p>{faultWords(fault, messages)}</p>
          </li>
        ))}
      </ol>
      {found.length > MOST_LISTED && <p>{messages.broken.more(found.length - MOST_LISTED)}</p>}
    </section>
  );
}

function Place({ fault, messages }: { readonly fault: StoryFault; readonly messages: Messages }) {
  const { line, part, inside } = faultPlace(fault, messages);
  return (
    <p class="muted">
      {line}
      {line && part ? ': ' : ''}
      {part && <code>{part}</code>}
      {inside && ` ${inside}`}
    </p>
  );
}

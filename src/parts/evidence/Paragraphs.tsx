import type { Claim, Source } from '../../story/format';
import { type Citation, citationOf, citationsOf } from '../../story/sources/citations';
import { useApp } from '../app-context';
import { citationText, spokenCitation } from '../naming/citing';

/** What claims cite: "¶ 7", with several sources "A ¶ 7; B ¶ 2"; for screen readers "source A, paragraph 7". */
export function Paragraphs({ claims }: { claims: readonly Claim[] }) {
  return <Cited citations={citationsOf(useApp().story, claims)} />;
}

/** One paragraph of a source. */
export function Paragraph({ source, number }: { source: Source; number: number }) {
  return <Cited citations={[citationOf(useApp().story, source, [number])]} />;
}

function Cited({ citations }: { citations: readonly Citation[] }) {
  const { messages } = useApp();
  return (
    <span class="paragraphs">
      <span aria-hidden="true">{citationText(messages, citations)}</span>
      <span class="visually-hidden">{spokenCitation(messages, citations)}</span>
    </span>
  );
}

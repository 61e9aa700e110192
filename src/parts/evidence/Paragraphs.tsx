import { useApp } from '../app-context';

/** Paragraph numbers of the source: "¶ 7", said as "paragraph 7". */
export function Paragraphs({ numbers }: { numbers: readonly number[] }) {
  const { paragraphs } = useApp().messages;
  return (
    <span class="paragraphs">
      <span aria-hidden="true">{paragraphs.seen(numbers)}</span>
      <span class="visually-hidden">{paragraphs.spoken(numbers)}</span>
    </span>
  );
}

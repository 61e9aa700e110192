import type { ComponentChildren } from 'preact';
import { useApp } from '../../parts/app-context';
import { sourceLine } from '../../parts/naming/citing';
import { SourceTitle } from '../../parts/page/Colophon';
import { kitTextsFor } from '../../text/late/classroom/kit-texts';
import type { SheetName } from '../content/sheets';
import './kit-sheet.css';

interface Props {
  readonly sheet: SheetName;
  /** Whether pupils write their name on it. */
  readonly named?: boolean;
  /** Whether it lies on its side. */
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

/** What every sheet has: the story's title, its own title, and the sources that the story is made from. */
export function SheetFrame({ sheet, named = false, wide = false, children }: Props) {
  const { story, messages } = useApp();
  const texts = kitTextsFor(messages);
  const { joins } = messages;
  return (
    <article class={wide ? 'kit-sheet kit-wide' : 'kit-sheet'} lang={messages.lang} data-sheet={sheet}>
      <header class="kit-head">
        <p class="kit-story">{joins.headed(messages.product, story.title)}</p>
        <h1>{texts.sheets[sheet].title}</h1>
        {named && (
          <p class="kit-name">
            <span>{texts.name}</span>
            <span class="kit-line" />
            <span>{texts.day}</span>
            <span class="kit-line" />
          </p>
        )}
      </header>
      {children}
      <footer class="kit-foot">
        {story.sources.map((source) => (
          <p key={source.id}>
            <SourceTitle source={source} /> ({sourceLine(messages, source)})
          </p>
        ))}
      </footer>
    </article>
  );
}

/** Empty lines to write on. */
export function Lines({ count }: { count: number }) {
  return (
    <div class="kit-lines">
      {Array.from({ length: count }, (_, i) => (
        <p key={i} class="kit-line" />
      ))}
    </div>
  );
}

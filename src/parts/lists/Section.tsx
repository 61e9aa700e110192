import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { Icon } from '../../ui/Icon';
import './section.css';

/** Which folded sections stand open. Kept apart from the page, so that coming back finds them as they were. */
const unfolded = signal<ReadonlySet<string>>(new Set());

interface FoldProps {
  readonly id: string;
  readonly title: ComponentChildren;
  readonly children: ComponentChildren;
  readonly class?: string | undefined;
}

/** A part that opens and closes, like a folded sheet. */
export function Fold({ id, title, children, class: className = 'fold' }: FoldProps) {
  const open = unfolded.value.has(id);
  const onToggle = (event: Event & { readonly currentTarget: HTMLDetailsElement }) => {
    if (event.currentTarget.open === unfolded.value.has(id)) return;
    const next = new Set(unfolded.value);
    if (event.currentTarget.open) next.add(id);
    else next.delete(id);
    unfolded.value = next;
  };
  return (
    <details class={className} open={open} onToggle={onToggle}>
      <summary>
        {title}
        <Icon name="down" />
      </summary>
      {children}
    </details>
  );
}

interface SectionProps {
  readonly title: string;
  readonly children: ComponentChildren;
  /** What stands at the right of the heading. */
  readonly actions?: ComponentChildren;
}

/** A part of the page under a rule and a heading. */
export function Section({ title, actions, children }: SectionProps) {
  return (
    <section class="section">
      <div class="section-head">
        <h2>{title}</h2>
        {actions}
      </div>
      {children}
    </section>
  );
}

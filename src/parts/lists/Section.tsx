import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { Icon } from '../../ui/Icon';
import { Boundary } from '../Boundary';
import './section.css';

/** Which folds are open. Global, so that a user who comes back to a screen finds them as before. */
const openFolds = signal<ReadonlySet<string>>(new Set());

interface FoldProps {
  readonly id: string;
  readonly title: ComponentChildren;
  readonly children: ComponentChildren;
  readonly class?: string | undefined;
}

/** A section that the user can open and close. */
export function Fold({ id, title, children, class: className = 'fold' }: FoldProps) {
  const open = openFolds.value.has(id);
  const onToggle = (event: Event & { readonly currentTarget: HTMLDetailsElement }) => {
    if (event.currentTarget.open === openFolds.value.has(id)) return;
    const next = new Set(openFolds.value);
    if (event.currentTarget.open) next.add(id);
    else next.delete(id);
    openFolds.value = next;
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
  /** Shown at the right of the heading. */
  readonly actions?: ComponentChildren;
}

/** A section of the page under a rule and a heading. */
export function Section({ title, actions, children }: SectionProps) {
  return (
    <section class="section">
      <div class="section-head">
        <h2>{title}</h2>
        {actions}
      </div>
      <Boundary>{children}</Boundary>
    </section>
  );
}

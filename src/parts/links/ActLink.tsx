import type { ComponentChildren } from 'preact';
import type { Step } from '../../view/steps';
import { urlText } from '../../view/url';
import { useApp } from '../app-context';

interface Props {
  /** What following the link does to the view. */
  readonly step: Step;
  readonly class?: string | undefined;
  /** It leads to where one is, among links to other steps of the same. */
  readonly current?: 'step' | undefined;
  /** A hand or the focus has come to the link, which may be followed next. */
  readonly onNear?: () => void;
  readonly children: ComponentChildren;
}

/** A link to another view. It has that view's real address, so it can be copied or opened in a new tab. */
export function ActLink({ step, class: className, current, onNear, children }: Props) {
  const { story, store } = useApp();
  return (
    <a
      class={className}
      href={urlText(story, step(store.view.value))}
      aria-current={current}
      onPointerEnter={onNear}
      onFocus={onNear}
      onClick={onPlainClick(() => store.act(step))}
    >
      {children}
    </a>
  );
}

/** Follows the link within the page, unless the person asks for a new tab or window. */
export const onPlainClick = (follow: () => void) => (event: MouseEvent) => {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  follow();
};

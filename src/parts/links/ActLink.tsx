import type { ComponentChildren } from 'preact';
import type { Step } from '../../view/steps';
import { urlText } from '../../view/url';
import { useApp } from '../app-context';

interface Props {
  /** The step that following the link applies to the view. */
  readonly step: Step;
  readonly class?: string | undefined;
  /** `step`: the link leads to the current chapter, in a list of chapters (`aria-current`). */
  readonly current?: 'step' | undefined;
  /** Called when the pointer or the focus reaches the link: the user may follow it next. */
  readonly onNear?: () => void;
  readonly children: ComponentChildren;
}

/** A link to another view. Its `href` is that view's real URL, so the user can copy it or open it in a new tab. */
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

/** Returns a click handler that follows a link within the page, unless the user asks for a new tab or window. */
export const onPlainClick = (follow: () => void) => (event: MouseEvent) => {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  follow();
};

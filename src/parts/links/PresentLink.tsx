import { Icon } from '../../ui/Icon';
import { startPresenting } from '../../view/stops';
import { useApp } from '../app-context';
import { ActLink } from './ActLink';

/** Starts the presentation: at the chapter that is read, with its present state, else at the first one. */
export function PresentLink({ class: className }: { readonly class: string }) {
  const { story, messages } = useApp();
  if (story.chapters.length === 0) return null;
  return (
    <ActLink class={className} step={startPresenting(story)}>
      <Icon name="screen" />
      {messages.present.open}
    </ActLink>
  );
}

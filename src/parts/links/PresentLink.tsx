import { Icon } from '../../ui/Icon';
import { presenting } from '../../view/stops';
import { useApp } from '../app-context';
import { ActLink } from './ActLink';

/** The one press to the projector: from a chapter that is being read as it stands, else from the first one. */
export function PresentLink({ class: className }: { readonly class: string }) {
  const { story, messages } = useApp();
  if (story.chapters.length === 0) return null;
  return (
    <ActLink class={className} step={presenting(story)}>
      <Icon name="screen" />
      {messages.present.open}
    </ActLink>
  );
}

import { Icon } from '../../ui/Icon';
import { useApp } from '../app-context';
import { COMMANDS } from '../commands/commands';
import { ActLink } from './ActLink';

/** Starts the presentation: at the chapter that is read, with its present state, else at the first one. */
export function PresentLink({ class: className }: { readonly class: string }) {
  const app = useApp();
  const { present } = COMMANDS;
  if (!present.isAvailable(app)) return null;
  return (
    <ActLink class={className} step={present.step(app.story)}>
      <Icon name="screen" />
      {app.messages.present.open}
    </ActLink>
  );
}

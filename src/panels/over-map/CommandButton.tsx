import { useApp } from '../../parts/app-context';
import type { PlainCommand } from '../../parts/commands/commands';
import type { IconName } from '../../ui/Icon';
import { MapButton } from './MapButton';

interface Props {
  readonly icon: IconName;
  readonly command: PlainCommand;
}

/** A button over the map that performs a command of the page. */
export function CommandButton({ icon, command: { name, isAvailable, perform } }: Props) {
  const app = useApp();
  return (
    <MapButton
      icon={icon}
      label={name(app.messages)}
      disabled={isAvailable && !isAvailable(app)}
      onPress={() => perform(app)}
    />
  );
}

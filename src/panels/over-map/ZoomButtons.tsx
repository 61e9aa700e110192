import { COMMANDS } from '../../parts/commands/commands';
import { CommandButton } from './CommandButton';

/** Zoom in, zoom out, and back to the whole region. */
export function ZoomButtons() {
  return (
    <>
      <CommandButton icon="plus" command={COMMANDS['zoom-in']} />
      <CommandButton icon="minus" command={COMMANDS['zoom-out']} />
      <CommandButton icon="region" command={COMMANDS.region} />
    </>
  );
}

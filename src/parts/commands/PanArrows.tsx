import { Icon } from '../../ui/Icon';
import { useApp } from '../app-context';
import { COMMANDS } from './commands';
import './pan-arrows.css';

/** Where each arrow is: the compass without its middle, in the order of the tab key. */
const DIRECTIONS = ['up', 'left', 'right', 'down'] as const;

interface Props {
  /** Called after a click, not after a key. */
  readonly onClicked?: () => void;
}

/** Four arrows that move the map: for whoever cannot drag it. */
export function PanArrows({ onClicked }: Props) {
  const app = useApp();
  return (
    <div class="pan-arrows">
      {DIRECTIONS.map((direction) => {
        const { name, perform } = COMMANDS[`pan-${direction}` as const];
        const label = name(app.messages);
        return (
          <button
            key={direction}
            type="button"
            class="icon-button"
            data-direction={direction}
            title={label}
            aria-label={label}
            onClick={({ detail }) => {
              perform(app);
              if (detail > 0) onClicked?.();
            }}
          >
            <Icon name="up" />
          </button>
        );
      })}
    </div>
  );
}

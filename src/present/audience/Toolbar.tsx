import type { RefObject } from 'preact';
import { useApp } from '../../parts/app-context';
import { Icon, type IconName } from '../../ui/Icon';
import { ActionButton } from '../shared/ActionButton';
import type { ActionId } from '../shared/actions';
import type { AudienceWindow } from './audience-window';
import { usePointerActivity } from './pointer-activity';
import './tools.css';

interface Props {
  readonly window: AudienceWindow;
  readonly drawerButton: RefObject<HTMLButtonElement | null>;
  /** Called after a click, to move the focus away from the button: the keys must step again. */
  readonly releaseFocus: () => void;
}

/** The tools of the lesson: visible while the pointer moves or one of them has the focus; the Tab key always reaches them. */
export function Toolbar({ window, drawerButton, releaseFocus }: Props) {
  const { present } = useApp().messages;
  const { drawer, fullScreen, pointing } = window;
  const pointerActive = usePointerActivity();
  const tool = (action: ActionId, icon: IconName, pressed?: boolean) => (
    <ActionButton
      window={window}
      action={action}
      class="present-button icon-button"
      icon={icon}
      pressed={pressed}
      onClicked={releaseFocus}
    />
  );
  return (
    <section
      class="present-tools wrap paper"
      aria-label={present.tools}
      data-awake={pointerActive.value || drawer.value}
    >
      {tool('back', 'back')}
      {tool('next', 'next')}
      <button
        type="button"
        class="present-button icon-button"
        ref={drawerButton}
        title={present.drawer}
        aria-label={present.drawer}
        aria-expanded={drawer.value}
        onClick={() => {
          drawer.value = !drawer.value;
        }}
      >
        <Icon name="layers" />
      </button>
      {tool('pointer', 'pointer', pointing.value)}
      {tool('speaker', 'speaker')}
      {fullScreen.isPossible && tool('full-screen', 'fullScreen', fullScreen.on.value)}
      {tool('black', 'black')}
      {tool('help', 'help')}
      <button
        type="button"
        class="present-button icon-button"
        title={present.leave}
        aria-label={present.leave}
        onClick={window.leave}
      >
        <Icon name="leave" />
      </button>
    </section>
  );
}

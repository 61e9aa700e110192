import { useApp } from '../../parts/app-context';
import { PanArrows } from '../../parts/commands/PanArrows';
import { lessonTextsFor } from '../../text/late/lesson-texts';
import { Icon, type IconName } from '../../ui/Icon';
import { ActionButton } from '../shared/ActionButton';
import type { ActionId } from '../shared/actions';
import type { AudienceWindow } from './audience-window';
import { usePointerActivity } from './pointer-activity';
import './tools.css';

interface Props {
  readonly window: AudienceWindow;
  /** Called after a click, to move the focus away from the button: the keys must step again. */
  readonly releaseFocus: () => void;
}

/** The tools of the lesson: visible while the pointer moves or one of them has the focus; the Tab key always reaches them. */
export function Toolbar({ window, releaseFocus }: Props) {
  const texts = lessonTextsFor(useApp().messages);
  const { drawer, drawerButton, fullScreen, moving, pointing } = window;
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
      aria-label={texts.tools}
      data-awake={pointerActive.value || drawer.value || moving.value}
    >
      {tool('back', 'back')}
      {tool('next', 'next')}
      <button
        type="button"
        class="present-button icon-button"
        ref={drawerButton}
        title={texts.drawer}
        aria-label={texts.drawer}
        aria-expanded={drawer.value}
        onClick={({ detail }) => window.toggleDrawer(detail === 0)}
      >
        <Icon name="layers" />
      </button>
      <MoveTool window={window} releaseFocus={releaseFocus} />
      {tool('pointer', 'pointer', pointing.value)}
      {tool('speaker', 'speaker')}
      {fullScreen.isPossible && tool('full-screen', 'fullScreen', fullScreen.on.value)}
      {tool('black', 'black')}
      {tool('help', 'help')}
      <button
        type="button"
        class="present-button icon-button"
        title={texts.leave}
        aria-label={texts.leave}
        onClick={window.leave}
      >
        <Icon name="leave" />
      </button>
    </section>
  );
}

/** A button that opens arrows over it, which move the map. */
function MoveTool({ window: { moving, moveButton }, releaseFocus }: Props) {
  const { furniture } = useApp().messages;
  return (
    <div class="present-move">
      <button
        type="button"
        class="present-button icon-button"
        ref={moveButton}
        title={furniture.move}
        aria-label={furniture.move}
        aria-expanded={moving.value}
        onClick={() => {
          moving.value = !moving.value;
        }}
      >
        <Icon name="move" />
      </button>
      {moving.value && (
        <section class="present-arrows paper" aria-label={furniture.move}>
          <PanArrows onClicked={releaseFocus} />
        </section>
      )}
    </div>
  );
}

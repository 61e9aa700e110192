import type { RefObject } from 'preact';
import { useApp } from '../../parts/app-context';
import { Icon, type IconName } from '../../ui/Icon';
import { actionLabel } from '../shared/key-labels';
import type { Action } from '../shared/keys';
import { usePointerActivity } from './pointer-activity';
import './tools.css';

interface Props {
  readonly perform: (action: Action) => void;
  readonly fullScreen: boolean;
  readonly pointing: boolean;
  readonly hasSpeaker: boolean;
  readonly drawer: boolean;
  readonly onDrawer: () => void;
  readonly drawerButton: RefObject<HTMLButtonElement | null>;
  readonly onLeave: () => void;
  /** Called after a click, to move the focus away from the button: the keys must step again. */
  readonly releaseFocus: () => void;
}

/** The tools of the lesson: visible while the pointer moves or one of them has the focus; the Tab key always reaches them. */
export function Toolbar(props: Props) {
  const { messages } = useApp();
  const { present } = messages;
  const pointerActive = usePointerActivity();
  const tool = (action: Action, icon: IconName, pressed?: boolean) => {
    const label = actionLabel(present, action);
    return (
      <button
        type="button"
        class="present-button icon-button"
        title={label}
        aria-label={present.actions[action]}
        aria-pressed={pressed}
        data-action={action}
        onClick={(event) => {
          props.perform(action);
          if (event.detail > 0) props.releaseFocus();
        }}
      >
        <Icon name={icon} />
      </button>
    );
  };
  return (
    <section
      class="present-tools wrap paper"
      aria-label={present.tools}
      data-awake={pointerActive.value || props.drawer}
    >
      {tool('back', 'back')}
      {tool('next', 'next')}
      <button
        type="button"
        class="present-button icon-button"
        ref={props.drawerButton}
        title={present.drawer}
        aria-label={present.drawer}
        aria-expanded={props.drawer}
        onClick={props.onDrawer}
      >
        <Icon name="layers" />
      </button>
      {tool('pointer', 'pointer', props.pointing)}
      {props.hasSpeaker && tool('speaker', 'speaker')}
      {tool('full-screen', 'fullScreen', props.fullScreen)}
      {tool('black', 'black')}
      {tool('help', 'help')}
      <button
        type="button"
        class="present-button icon-button"
        title={present.leave}
        aria-label={present.leave}
        onClick={props.onLeave}
      >
        <Icon name="leave" />
      </button>
    </section>
  );
}

import type { RefObject } from 'preact';
import { useDesk } from '../../parts/desk';
import { Icon, type IconName } from '../../ui/Icon';
import { keyWords } from '../shared/key-words';
import type { Action } from '../shared/keys';
import { useAwake } from './awake';
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
  /** After a press with the mouse: the keys go on stepping. */
  readonly letGo: () => void;
}

/** The tools of the lesson: seen while the pointer moves or the focus is in them, and reached by the tab key always. */
export function Toolbar(props: Props) {
  const { messages } = useDesk();
  const { present } = messages;
  const awake = useAwake();
  const tool = (action: Action, icon: IconName, pressed?: boolean) => {
    const words = keyWords(present, action);
    return (
      <button
        type="button"
        class="present-button icon-button"
        title={words}
        aria-label={present.actions[action]}
        aria-pressed={pressed}
        data-action={action}
        onClick={(event) => {
          props.perform(action);
          if (event.detail > 0) props.letGo();
        }}
      >
        <Icon name={icon} />
      </button>
    );
  };
  return (
    <section class="present-tools wrap paper" aria-label={present.tools} data-awake={awake.value || props.drawer}>
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

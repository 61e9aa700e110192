import { useComputed } from '@preact/signals';
import { shareTextsFor } from '../../text/late/classroom/share-texts';
import { speakerTextsFor } from '../../text/late/speaker-texts';
import { clearInk, undoStroke } from '../lesson/lesson';
import { ActionButton } from '../shared/ActionButton';
import { toggleTool, useSpeaker } from './speaker-context';

const TOGGLE = 'button button-toggle';

/** The buttons for the pointer's tool on the map and for the curtain on the audience's screen. */
export function SpeakerTools() {
  const speaker = useSpeaker();
  const { app, lesson, tool, window } = speaker;
  const words = speakerTextsFor(app.messages);
  const curtain = useComputed(() => lesson.lesson.value.curtain).value;
  const isBlank = useComputed(() => lesson.lesson.value.ink.length === 0).value;
  return (
    <div class="speaker-tools wrap">
      <fieldset class="speaker-buttons wrap">
        <legend class="visually-hidden">{words.tools}</legend>
        <ActionButton window={window} action="pointer" class={TOGGLE} pressed={tool.value === 'laser'} />
        <button
          type="button"
          class={TOGGLE}
          aria-pressed={tool.value === 'pen'}
          onClick={() => toggleTool(speaker, 'pen')}
        >
          {words.pen}
        </button>
        <button type="button" class="button" aria-disabled={isBlank} onClick={() => lesson.act(undoStroke)}>
          {words.undo}
        </button>
        <button type="button" class="button" aria-disabled={isBlank} onClick={() => lesson.act(clearInk)}>
          {words.clear}
        </button>
      </fieldset>
      <fieldset class="speaker-buttons wrap">
        <legend class="visually-hidden">{words.curtain}</legend>
        <ActionButton window={window} action="black" class={TOGGLE} pressed={curtain === 'black'} />
        <ActionButton window={window} action="white" class={TOGGLE} pressed={curtain === 'white'} />
        <ActionButton window={window} action="share" class={TOGGLE} pressed={curtain === 'code'} />
      </fieldset>
      <button
        type="button"
        class="button button-quiet"
        onClick={() => {
          window.dialog.value = 'share';
        }}
      >
        {shareTextsFor(app.messages).title}
      </button>
      <ActionButton window={window} action="help" class="button button-quiet" />
    </div>
  );
}

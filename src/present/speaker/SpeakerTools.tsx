import { useComputed } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { clearInk, pointAt, toggleCurtain, undoStroke } from '../lesson/lesson';
import { type SpeakerApp, type Tool, useSpeaker } from './speaker-context';

/** The buttons for the pointer's tool on the map and for the curtain on the audience's screen. */
export function SpeakerTools() {
  const speaker = useSpeaker();
  const { app, lesson, tool } = speaker;
  const { speaker: words } = app.messages;
  const curtain = useComputed(() => lesson.lesson.value.curtain).value;
  const isBlank = useComputed(() => lesson.lesson.value.ink.length === 0).value;
  return (
    <div class="speaker-tools wrap">
      <fieldset class="speaker-buttons wrap">
        <legend class="visually-hidden">{words.tools}</legend>
        <Toggle on={tool.value === 'laser'} onToggle={() => toggleTool(speaker, 'laser')}>
          {words.laser}
        </Toggle>
        <Toggle on={tool.value === 'pen'} onToggle={() => toggleTool(speaker, 'pen')}>
          {words.pen}
        </Toggle>
        <button type="button" class="button" aria-disabled={isBlank} onClick={() => lesson.act(undoStroke)}>
          {words.undo}
        </button>
        <button type="button" class="button" aria-disabled={isBlank} onClick={() => lesson.act(clearInk)}>
          {words.clear}
        </button>
      </fieldset>
      <fieldset class="speaker-buttons wrap">
        <legend class="visually-hidden">{words.curtain}</legend>
        <Toggle on={curtain === 'black'} onToggle={() => lesson.act(toggleCurtain('black'))}>
          {words.black}
        </Toggle>
        <Toggle on={curtain === 'white'} onToggle={() => lesson.act(toggleCurtain('white'))}>
          {words.white}
        </Toggle>
      </fieldset>
    </div>
  );
}

/** Selects the tool, or no tool if it is already selected. */
export function toggleTool(speaker: SpeakerApp, tool: Exclude<Tool, 'none'>): void {
  const previous = speaker.tool.peek();
  clearTool(speaker);
  if (previous !== tool) speaker.tool.value = tool;
}

/** Selects no tool and removes the laser. */
export function clearTool({ lesson, tool }: SpeakerApp): void {
  tool.value = 'none';
  lesson.act(pointAt(undefined));
}

interface ToggleProps {
  readonly on: boolean;
  readonly onToggle: () => void;
  readonly children: ComponentChildren;
}

function Toggle({ on, onToggle, children }: ToggleProps) {
  return (
    <button type="button" class="button button-toggle" aria-pressed={on} onClick={onToggle}>
      {children}
    </button>
  );
}

import { signal, useSignal, useSignalEffect } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { loadOrSay } from '../../ui/load-or-say';
import { onceLoaded } from '../../ui/once-loaded';
import type { LessonWindow } from './lesson-window';

interface Props {
  readonly window: LessonWindow;
}

const loaded = signal<ComponentType<Props> | undefined>(undefined);
const load = onceLoaded(async () => {
  loaded.value = (await import('./LessonDialogs')).LessonDialogs;
  return loaded.value;
});

/** The dialogs of a window of the lesson, in a file of their own that is loaded once the window shows the lesson. */
export function LateDialogs({ window }: Props) {
  const { dialog, app } = window;
  /** Why the dialog that was asked for is not there, as text for the user. */
  const trouble = useSignal('');
  useEffect(() => void load().catch(console.warn), []);
  useSignalEffect(() => {
    if (dialog.value === undefined || loaded.peek()) return;
    const { coming, missing } = app.messages.late;
    const say = (text: string) => {
      trouble.value = text;
    };
    void loadOrSay(load, say, { coming, notLoaded: missing }).then((dialogs) => {
      if (!dialogs) dialog.value = undefined;
    });
  });
  const Dialogs = loaded.value;
  if (Dialogs) return <Dialogs window={window} />;
  return trouble.value ? (
    <p class="late-dialog paper" role="alert">
      {trouble.value}
    </p>
  ) : null;
}

import { useEffect, useRef } from 'preact/hooks';
import { useApp } from '../../parts/app-context';
import { Shared } from '../../parts/share/Shared';
import { lessonTextsFor } from '../../text/late/lesson-texts';
import './curtain.css';

interface Props {
  readonly onLift: () => void;
}

/** The present view as a QR code over the whole window, for the pupils' devices. A click beside the buttons removes it. */
export function CodeCurtain({ onLift }: Props) {
  const { curtain } = lessonTextsFor(useApp().messages);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <div class="present-code" data-theme="projector">
      <button type="button" class="present-code-lift" ref={button} aria-label={curtain.code} onClick={onLift} />
      <div class="present-code-sheet" data-on-curtain>
        <Shared page={location.href} />
      </div>
    </div>
  );
}

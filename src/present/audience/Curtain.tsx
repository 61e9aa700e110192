import { useEffect, useRef } from 'preact/hooks';
import { useApp } from '../../parts/app-context';
import { lessonTextsFor } from '../../text/late/lesson-texts';
import type { Curtain as CurtainName } from '../lesson/lesson';
import './curtain.css';

interface Props {
  readonly color: Exclude<CurtainName, 'none' | 'code'>;
  readonly onLift: () => void;
}

/** One plain colour over the whole window, so that the class looks at the teacher. A click removes it. */
export function Curtain({ color, onLift }: Props) {
  const { curtain } = lessonTextsFor(useApp().messages);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <button
      type="button"
      class="present-curtain"
      ref={button}
      data-color={color}
      aria-label={curtain[color]}
      onClick={onLift}
    />
  );
}

import { useApp } from '../app-context';
import { COMMANDS } from '../commands/commands';
import { ActLink } from '../links/ActLink';

/** Says how many items of a list the view's date leaves out, with a link to all dates; empty if none is left out. */
export function OtherDates({ shown, all }: { shown: number; all: number }) {
  const { story, messages } = useApp();
  if (shown === all) return null;
  return (
    <p class="other-dates">
      <LeftOut shown={shown} all={all} />{' '}
      <ActLink step={COMMANDS.dates.step(story)}>{COMMANDS.dates.name(messages)}</ActLink>
    </p>
  );
}

/** The same as text without the link, for pages that have the link once for several lists. */
export function LeftOut({ shown, all }: { shown: number; all: number }) {
  const { timeline } = useApp().messages;
  const leftOut = all - shown;
  return <>{shown > 0 ? timeline.moreOnOtherDates(leftOut) : timeline.onOtherDates(leftOut)}</>;
}

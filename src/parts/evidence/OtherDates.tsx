import { atDate } from '../../view/steps';
import { useApp } from '../app-context';
import { ActLink } from '../links/ActLink';

/** How much of a list the view's date leaves out, in one line, with the way to all of it; nothing where it is all there. */
export function OtherDates({ shown, all }: { shown: number; all: number }) {
  const { timeline } = useApp().messages;
  if (shown === all) return null;
  return (
    <p class="other-dates">
      <LeftOut shown={shown} all={all} /> <ActLink step={atDate(undefined)}>{timeline.showAll}</ActLink>
    </p>
  );
}

/** How much is left out, in words alone: for the lists of a page that has the way to all dates once. */
export function LeftOut({ shown, all }: { shown: number; all: number }) {
  const { timeline } = useApp().messages;
  const left = all - shown;
  return <>{shown > 0 ? timeline.moreOnOtherDates(left) : timeline.onOtherDates(left)}</>;
}

import { atDate } from '../view/steps';
import { ActLink } from './ActLink';
import { useDesk } from './desk';

/** How much of a list the view's date leaves out, in one line, with the way to all of it; nothing where it is all there. */
export function OtherDates({ shown, all }: { shown: number; all: number }) {
  const { timeline } = useDesk().messages;
  if (shown === all) return null;
  const left = all - shown;
  return (
    <p class="other-dates">
      {shown > 0 ? timeline.moreOnOtherDates(left) : timeline.onOtherDates(left)}{' '}
      <ActLink step={atDate(undefined)}>{timeline.showAll}</ActLink>
    </p>
  );
}

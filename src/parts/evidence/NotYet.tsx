import { atDate } from '../../view/steps';
import { useDesk } from '../desk';

/** On the page of something that is not there on the view's date: that it is not, with the way to all dates. */
export function NotYet({ text }: { text: string }) {
  const { store, messages } = useDesk();
  return (
    <div class="not-drawn">
      <p>{text}</p>
      <button type="button" class="button" onClick={() => store.act(atDate(undefined))}>
        {messages.timeline.showAll}
      </button>
    </div>
  );
}

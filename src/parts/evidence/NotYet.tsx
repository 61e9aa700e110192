import { atDate } from '../../view/steps';
import { useApp } from '../app-context';

/** A note on the page of something that does not hold on the view's date, with a button to show all dates. */
export function NotYet({ text }: { text: string }) {
  const { store, messages } = useApp();
  return (
    <div class="not-drawn">
      <p>{text}</p>
      <button type="button" class="button" onClick={() => store.act(atDate(undefined))}>
        {messages.timeline.showAll}
      </button>
    </div>
  );
}

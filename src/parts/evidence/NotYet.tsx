import { atDate } from '../../view/steps';
import { useApp } from '../app-context';

/** On the page of something that is not there on the view's date: that it is not, with the way to all dates. */
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

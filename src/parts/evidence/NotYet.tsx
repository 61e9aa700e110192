import { useApp } from '../app-context';
import { COMMANDS } from '../commands/commands';

/** A note on the page of something that does not hold on the view's date, with a button to show all dates. */
export function NotYet({ text }: { text: string }) {
  const app = useApp();
  return (
    <div class="not-drawn">
      <p>{text}</p>
      <button type="button" class="button" onClick={() => COMMANDS.dates.perform(app)}>
        {COMMANDS.dates.name(app.messages)}
      </button>
    </div>
  );
}

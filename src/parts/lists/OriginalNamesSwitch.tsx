import { hasOriginalNames } from '../../story/questions';
import { Switch } from '../../ui/Switch';
import { showOriginalNames } from '../../view/steps';
import { useApp } from '../app-context';

/** The switch of original names, if the story has any. */
export function OriginalNamesSwitch() {
  const { story, store, messages } = useApp();
  if (!hasOriginalNames(story)) return null;
  const { originalNames: on } = store.view.value;
  return (
    <Switch
      name={messages.originalNames.show}
      on={on}
      // No history entry: the Back button would undo nothing but the names.
      onToggle={() => store.act(showOriginalNames(!on), 'replace')}
      mark={undefined}
    />
  );
}

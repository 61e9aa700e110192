import { hasOriginalNames } from '../../story/questions';
import { Switch } from '../../ui/Switch';
import { showOriginalNames } from '../../view/steps';
import { useApp } from '../app-context';
import { SecondLanguageChoice } from './SecondLanguageChoice';

/** What is shown beside the names of the story, if it has any others: original names, or those of a second language. */
export const OtherNames = () => (
  <>
    <OriginalNamesSwitch />
    <SecondLanguageChoice />
  </>
);

function OriginalNamesSwitch() {
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

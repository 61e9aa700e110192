import { showSecondLanguage } from '../../view/steps';
import { useApp } from '../app-context';
import { languageName } from '../naming/language-names';
import { otherLanguages } from './other-languages';
import './second-language.css';

/** The choice of a second language for names and chapter titles, if the story has any. */
export function SecondLanguageChoice() {
  const app = useApp();
  const { store, messages } = app;
  const languages = otherLanguages(app);
  if (languages.length === 0) return null;
  const { second, noSecond } = messages.originalNames;
  return (
    <label class="second-language">
      <span class="switch-name">{second}</span>
      <select
        value={store.view.value.second?.lang ?? ''}
        // No history entry: the Back button would undo nothing but the names.
        onChange={({ currentTarget }) => store.act(showSecondLanguage(currentTarget.value || undefined), 'replace')}
      >
        <option value="">{noSecond}</option>
        {languages.map((lang) => (
          <option key={lang} value={lang} lang={lang}>
            {languageName(lang)}
          </option>
        ))}
      </select>
    </label>
  );
}

import { storedValue } from '../../ui/stored-value';
import { urlText } from '../../view/url';
import { useApp } from '../app-context';
import { LANGUAGE_NAMES } from './language-names';
import './languages.css';

/** What `scripts/opening.js` reads at the next visit. */
const chosen = storedValue('language');

/** The same view in the other languages of the story, each by its own name. */
export function Languages() {
  const { site, story, store, messages } = useApp();
  if (!site || site.languages.length < 2) return null;
  const hash = urlText(story, { ...store.view.value, lang: undefined, story: undefined });
  return (
    <nav class="languages" aria-label={messages.languages}>
      {site.languages.map(({ lang, href }) => {
        const choose = () => chosen.write(lang);
        return (
          <a
            key={lang}
            class="touch-row"
            href={href + hash}
            hreflang={lang}
            lang={lang}
            aria-current={lang === story.lang ? 'true' : undefined}
            onClick={choose}
            onAuxClick={choose}
          >
            {LANGUAGE_NAMES[lang] ?? lang}
          </a>
        );
      })}
    </nav>
  );
}

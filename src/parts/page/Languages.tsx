import { storyFile } from '../../story/default-story';
import { urlText } from '../../view/url';
import { type App, useApp } from '../app-context';
import { onPlainClick } from '../links/ActLink';
import { languageName } from '../naming/language-names';
import { addressOnPage } from './language-address';
import './languages.css';

/** The same view in the other languages of the story, each by its own name. */
export function Languages() {
  const app = useApp();
  const { site, story, store, messages, switchLanguage } = app;
  if (!site || site.languages.length < 2 || !showsOwnStory(app)) return null;
  const hash = urlText(story, { ...store.view.value, lang: undefined, story: undefined });
  return (
    <nav class="languages" aria-label={messages.languages}>
      {site.languages.map((page) => {
        const { lang } = page;
        return (
          <a
            key={lang}
            class="touch-row"
            href={addressOnPage(site, page, hash)}
            hreflang={lang}
            lang={lang}
            aria-current={lang === story.lang ? 'true' : undefined}
            onClick={onPlainClick(() => {
              if (lang !== story.lang) switchLanguage?.(lang);
            })}
          >
            {languageName(lang)}
          </a>
        );
      })}
    </nav>
  );
}

/** Whether the page shows the story whose languages it has: another story may be open in its place. */
const showsOwnStory = ({ store }: Pick<App, 'store'>): boolean =>
  storyFile(store.view.value.story) === storyFile(undefined);

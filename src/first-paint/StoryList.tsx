import { languageName } from '../parts/naming/language-names';
import { directionOf } from '../story/direction';
import type { LanguagePage, ListedStory } from '../story/story-card';
import type { Messages } from '../text/catalog';
import { DocumentHead, type HeadParts } from './DocumentHead';

/** What the page lists: the stories, and itself in the languages of the site. */
export interface StoryLists {
  readonly cards: readonly ListedStory[];
  readonly lists: readonly LanguagePage[];
}

interface Props extends HeadParts, StoryLists {
  readonly messages: Messages;
}

/** The page of all stories of a site, each as a card with its map, as a complete document. It needs no scripts. */
export function StoryList({ cards, lists, messages, ...head }: Props) {
  const { product, stories, date, lang, languages } = messages;
  return (
    <html lang={lang} dir={directionOf(lang)}>
      <DocumentHead title={`${stories.all} · ${product}`} {...head}>
        <meta name="description" content={cards.map(({ title }) => title).join(' · ')} />
      </DocumentHead>
      <body class="story-list-page">
        <main class="story-list">
          <p>{product}</p>
          <h1>{stories.all}</h1>
          <ul>
            {cards.map(({ name, href, title, summary, date: day, map, lang: own }) => (
              <li key={name} class="story-card" lang={own} dir={directionOf(own)}>
                <picture>
                  <source media="(prefers-color-scheme: dark)" srcset={map.night} />
                  <img src={map.day} width={map.width} height={map.height} alt="" />
                </picture>
                <h2>
                  <a href={href}>{title}</a>
                </h2>
                <p class="muted" lang={own === lang ? undefined : lang}>
                  {date.edtf(day)}
                </p>
                <p>{summary}</p>
              </li>
            ))}
          </ul>
          {lists.length > 1 && (
            <nav aria-label={languages}>
              {lists.map((list) => (
                <a
                  key={list.lang}
                  href={list.href}
                  hreflang={list.lang}
                  lang={list.lang}
                  aria-current={list.lang === lang ? 'page' : undefined}
                >
                  {languageName(list.lang)}
                </a>
              ))}
            </nav>
          )}
        </main>
      </body>
    </html>
  );
}

import { directionOf } from '../story/direction';
import type { ListedStory } from '../story/story-card';
import type { Messages } from '../text/catalog';
import { DocumentHead, type HeadParts } from './DocumentHead';

interface Props extends HeadParts {
  readonly cards: readonly ListedStory[];
  readonly messages: Messages;
}

/** The page of all stories of a site, each as a card with its map, as a complete document. It needs no scripts. */
export function StoryList({ cards, messages, ...head }: Props) {
  const { product, stories, date, lang } = messages;
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
                <p class="muted">{date.edtf(day)}</p>
                <p>{summary}</p>
              </li>
            ))}
          </ul>
        </main>
      </body>
    </html>
  );
}

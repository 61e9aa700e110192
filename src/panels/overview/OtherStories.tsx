import { useApp } from '../../parts/app-context';
import { directionOf } from '../../story/direction';
import './other-stories.css';

/** At the panel's foot: the other stories of the site, each with its map, and the page of all of them. */
export function OtherStories() {
  const { site, store, messages } = useApp();
  const { stories, date } = messages;
  const shown = store.view.value.story ?? site?.own;
  const others = (site?.cards ?? []).filter(({ name }) => name !== shown);
  if (!site || others.length === 0) return null;
  return (
    <nav class="other-stories" aria-labelledby="other-stories">
      <h2 id="other-stories">{stories.others}</h2>
      <ul>
        {others.map(({ name, href, lang, title, date: day, map }) => (
          <li key={name}>
            <a href={href}>
              {(['day', 'night'] as const).map((theme) => (
                <img
                  key={theme}
                  class={`other-map-${theme}`}
                  src={map[theme]}
                  width={map.width}
                  height={map.height}
                  loading="lazy"
                  alt=""
                />
              ))}
              <span>
                <span lang={lang} dir={directionOf(lang)}>
                  {title}
                </span>
                <span class="muted">{date.edtf(day)}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a class="touch-row" href={site.list}>
          {stories.all}
        </a>
      </p>
    </nav>
  );
}

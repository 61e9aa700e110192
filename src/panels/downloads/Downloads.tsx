import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { addressOfDownload, type Download, type Downloads as List, readDownloads } from '../../offline/downloads';
import { useApp } from '../../parts/app-context';
import { Part } from '../../parts/lists/DetailParts';
import { LANGUAGE_NAMES } from '../../parts/naming/language-names';
import { pageStory } from '../../story/default-story';
import { downloadTextsFor } from '../../text/late/classroom/download-texts';

/** The map to take along: as one file in each language of the story, and the site for a laptop. Nothing where the build has made none. */
export function Downloads() {
  const { story, messages } = useApp();
  const texts = downloadTextsFor(messages);
  const list = useSignal<List>({ files: [] });
  useEffect(() => {
    void readDownloads().then((there) => {
      list.value = there;
    });
  }, [list]);

  const { site } = list.value;
  const files = list.value.files.filter((file) => file.story === pageStory());
  // The reader's own language first.
  const own = files.filter(({ lang }) => lang === story.lang);
  const ordered = [...own, ...files.filter((file) => !own.includes(file))];
  return (
    <>
      <Part title={texts.title} show={ordered.length > 0}>
        <p class="teach-text">{texts.lead}</p>
        <ul>
          {ordered.map((file) => (
            <li key={file.file}>
              <a class="touch-row" href={addressOfDownload(file)} download={file.file} hreflang={file.lang}>
                {texts.file(LANGUAGE_NAMES[file.lang] ?? file.lang, megabytesOf(file))}
              </a>
            </li>
          ))}
        </ul>
        <p class="teach-text">{texts.tablets}</p>
      </Part>
      {site && (
        <Part title={texts.laptopTitle}>
          <p>
            <a class="touch-row" href={addressOfDownload(site)} download={site.file}>
              {texts.site(megabytesOf(site))}
            </a>
          </p>
          <ol class="numbered">
            {texts.laptop.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </Part>
      )}
    </>
  );
}

/** With one digit behind the point. */
const megabytesOf = ({ bytes }: Download): number => Math.ceil(bytes / 1e5) / 10;

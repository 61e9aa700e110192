import { useApp } from '../../parts/app-context';
import { Part } from '../../parts/lists/DetailParts';
import { identityOf } from '../../story/identity/authorities';
import { recordTextsFor } from '../../text/late/record-texts';

/** Links to the entries of a place or a person in authority files. Nothing is requested from them. */
export function SameAs({ sameAs }: { sameAs: readonly string[] }) {
  const { messages } = useApp();
  const { identity: texts } = recordTextsFor(messages);
  return (
    <Part title={texts.title} show={sameAs.length > 0}>
      <p class="muted">{texts.lead}</p>
      <ul class="link-row wrap">
        {sameAs.map(identityOf).map(({ url, host, authority, id }) => (
          <li key={url}>
            <a class="inline-link" href={url} target="_blank" rel="noopener noreferrer">
              {texts.entry(id === undefined ? host : (authority?.name ?? host), id)}
            </a>
          </li>
        ))}
      </ul>
    </Part>
  );
}

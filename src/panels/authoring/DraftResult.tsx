import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Imported } from '../../authoring/drafts/import-files';
import { reviewFile } from '../../authoring/review';
import { ENCODINGS, type Encoding } from '../../story/file/encoding';
import type { Messages } from '../../text/catalog';
import { authorTextsFor } from '../../text/late/author-texts';
import { download } from '../../ui/download';
import { ReviewLists } from './ReviewLists';

interface Props {
  readonly imported: Imported;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly messages: Messages;
  readonly onEncoding: (file: string, encoding: Encoding) => void;
}

/** A draft of a story that was made from files: what is in it, what was left out, and what is left to do. */
export function DraftResult({ imported, heading, messages, onEncoding }: Props) {
  const texts = authorTextsFor(messages);
  const { draft, name, notices, encodings } = imported;
  const files = messages.list([...new Set(encodings.map(({ file }) => file))]);
  const review = useMemo(() => draft && reviewFile(new TextEncoder().encode(draft.json), name), [draft, name]);
  return (
    <section aria-labelledby="author-draft">
      <h2 id="author-draft" ref={heading} tabIndex={-1}>
        {draft ? texts.draft(files) : texts.noDraft}
      </h2>
      {draft && <p>{texts.draftHolds(draft.counts)}</p>}
      {encodings
        .filter(({ sure }) => !sure)
        .map(({ file, encoding, beginning }) => (
          <div key={file} class="author-encoding">
            <p>{texts.encodingWhy}</p>
            <pre>{beginning}</pre>
            <label>
              {texts.encoding}{' '}
              <select
                value={encoding}
                onChange={({ currentTarget }) => {
                  const chosen = ENCODINGS.find((one) => one === currentTarget.value);
                  if (chosen) onEncoding(file, chosen);
                }}
              >
                {ENCODINGS.map((one) => (
                  <option key={one} value={one}>
                    {one}
                  </option>
                ))}
              </select>
            </label>
          </div>
        ))}
      {notices.length > 0 && (
        <ul class="author-notices">
          {notices.map(({ file, code, detail = '' }) => (
            <li key={`${file} ${code} ${detail}`}>
              {file}: {texts.notices[code](detail)}
            </li>
          ))}
        </ul>
      )}
      {draft && (
        <p>
          <button
            type="button"
            class="button button-main"
            onClick={() => download(new Blob([draft.json], { type: 'application/json' }), `${name}.json`)}
          >
            {texts.save}
          </button>
        </p>
      )}
      {review && <ReviewLists heading="h3" review={review} messages={messages} />}
    </section>
  );
}

import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { embedTextsFor } from '../../text/late/classroom/embed-texts';
import { useApp } from '../app-context';
import { titleOf } from '../naming/title-of';
import { type EmbedPart, embedAddress, embedPartsOf, frameCode } from './embed-code';
import { reachOf } from './share-address';
import './embed-code.css';

/** The HTML of a frame that shows the present view in another page, folded until it is asked for. `page`: as for `embedAddress`. */
export function EmbedCode({ page }: { readonly page: string }) {
  const { story, store, messages } = useApp();
  const texts = embedTextsFor(messages);
  const field = useRef<HTMLTextAreaElement>(null);
  const view = store.view.value;
  const part = useSignal<EmbedPart>(view.mode !== 'explore' ? 'chapter' : 'map');
  const said = useSignal('');
  const address = embedAddress(story, view, page, part.value);
  const code = frameCode(part.value, address, titleOf(story, view, messages));
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code);
      said.value = texts.copied;
    } catch {
      field.current?.focus();
      field.current?.select();
      said.value = texts.notCopied;
    }
  };
  return (
    <details class="embed-code">
      <summary class="touch-row">{texts.title}</summary>
      {reachOf(address) === 'nobody' ? (
        <p>{texts.file}</p>
      ) : (
        <>
          <p>{texts.lead}</p>
          <fieldset>
            <legend>{texts.part}</legend>
            {embedPartsOf(story).map((one) => (
              <label key={one} class="touch-row">
                <input
                  type="radio"
                  name="embed-part"
                  checked={part.value === one}
                  onChange={() => {
                    part.value = one;
                    said.value = '';
                  }}
                />
                {texts.parts[one]}
              </label>
            ))}
          </fieldset>
          <textarea
            ref={field}
            class="share-field"
            rows={4}
            readOnly
            translate={false}
            spellcheck={false}
            aria-label={texts.code}
            value={code}
          />
          <p>
            <button type="button" class="button" onClick={copy}>
              {texts.copy}
            </button>
          </p>
          <p role="status">{said.value}</p>
        </>
      )}
    </details>
  );
}

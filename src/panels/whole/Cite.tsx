import { useApp } from '../../parts/app-context';
import { savedAs } from '../../parts/commands/save-picture';
import { inLanguage } from '../../parts/evidence/source-words';
import { Fold } from '../../parts/lists/Section';
import { claimEntity } from '../../parts/naming/naming';
import { type CitedPage, type Work, workOfMap, workOfSource, worksOfClaim } from '../../story/citing/work';
import type { Claim, Source } from '../../story/format';
import { citeTextsFor } from '../../text/late/cite-texts';
import { saveTextsFor } from '../../text/late/save-texts';
import { download } from '../../ui/download';
import { select } from '../../view/steps';
import { urlText } from '../../view/url';
import { defaultView } from '../../view/view';
import { CITE_FORMATS, referenceParts, referenceText } from './cite-formats';
import { useCopying } from './use-copying';
import './cite.css';

const FORMATS = ['ris', 'bibtex', 'csl'] as const satisfies readonly (keyof typeof CITE_FORMATS)[];

/** References to the map. */
export function CiteMap() {
  const { story, messages } = useApp();
  return <Cite id="cite-map" title={messages.panels.source.cite} works={[workOfMap(story, useCitedPage())]} />;
}

/** References to a source. */
export function CiteSource({ source }: { source: Source }) {
  const { story, messages } = useApp();
  const cite = citeTextsFor(messages);
  return (
    <Cite
      id={`cite-${source.id}`}
      title={cite[story.sources.length > 1 || source.type !== 'news' ? 'source' : 'article']}
      works={[workOfSource(story, source)]}
    />
  );
}

/** References to a statement of the map, and to the paragraphs of the source that it is based on. */
export function CiteClaim({ claim }: { claim: Claim }) {
  const { story, messages } = useApp();
  const works = worksOfClaim(story, claim, useCitedPage(claim));
  return <Cite id="cite-claim" title={citeTextsFor(messages).statement} works={works} />;
}

/** The page of the map, or of a claim on it, without what this reader has switched. */
function useCitedPage(claim?: Claim): CitedPage {
  const { story, store, messages } = useApp();
  const start = { ...defaultView(story), story: store.view.value.story };
  const hash = urlText(story, claim ? select(claimEntity(claim))(start) : start);
  const url = new URL(hash, location.href);
  // The page opens at this view without any hash.
  if (url.hash === '#/explore') url.hash = '';
  // Nobody else can open the address of a file, and it may name its owner.
  const address = url.protocol === 'file:' ? undefined : url.href;
  return { product: messages.product, url: address, accessed: today() };
}

/** Today's date where the reader is, "2026-11-30". */
function today(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

interface Props {
  readonly id: string;
  readonly title: string;
  readonly works: readonly Work[];
}

function Cite({ id, title, works }: Props) {
  const { messages } = useApp();
  const cite = citeTextsFor(messages);
  const { status, copy } = useCopying();
  const texts = works.map((work) => referenceText(messages, work));
  const save = (format: keyof typeof CITE_FORMATS) => {
    const { ending, type, write } = CITE_FORMATS[format];
    const file = `${works[0]?.id}.${ending}`;
    download(new Blob([write(works)], { type }), file);
    status.value = savedAs(file, saveTextsFor(messages)).text;
  };
  return (
    <Fold id={id} class="fold fold-small cite" title={title}>
      {works.map((work) => {
        const [before, of, after] = referenceParts(messages, work);
        return (
          <p key={work.id} class="cite-text">
            {before}
            {inLanguage(of, work.titleLang)}
            {after}
          </p>
        );
      })}
      <div class="cite-files wrap">
        <button type="button" class="button" onClick={() => copy(texts.join('\n'))}>
          {cite.copy(cite.formats.text)}
        </button>
        {FORMATS.map((format) => (
          <button type="button" class="button" key={format} onClick={() => copy(CITE_FORMATS[format].write(works))}>
            {cite.copy(cite.formats[format])}
          </button>
        ))}
        {FORMATS.map((format) => (
          <button type="button" class="button" key={format} onClick={() => save(format)}>
            {cite.save(cite.formats[format])}
          </button>
        ))}
      </div>
      <p class="muted">{cite.lead}</p>
      <p role="status">{status}</p>
    </Fold>
  );
}

import { useApp } from '../../parts/app-context';
import { languageRuns } from '../../text/script-language';
import { hasMatch, type Piece, piecesOf, type TermMatch, trimmedToMatch } from './highlight';
import { InLanguages } from './InLanguages';
import type { DocumentKind, SearchDocument } from './search-document';
import type { SearchResult } from './search-index';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly results: readonly SearchResult[];
  /** The index of the result that Enter opens. */
  readonly active: number;
  readonly onChoose: (result: SearchResult) => void;
  readonly onPoint: (at: number) => void;
}

/** Returns the DOM id of a result, for the field's `aria-activedescendant`. */
export const optionId = (list: string, at: number): string => `${list}-${at}`;

/** The results as a listbox, the best first. The focus stays in the field (`aria-activedescendant`). */
export function SearchResults({ id, label, results, active, onChoose, onPoint }: Props) {
  return (
    <div class="search-results" id={id} role="listbox" aria-label={label}>
      {results.map((result, at) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the focus stays in the field, which handles the keys for all results.
        <div
          key={result.document.id}
          id={optionId(id, at)}
          class="search-find"
          role="option"
          aria-selected={at === active}
          tabIndex={-1}
          // The default action of a press would take the focus from the field.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(result)}
          // Not pointerenter, which also fires when the list scrolls under a resting pointer. Safari fires pointermove
          // then as well: https://github.com/mui/base-ui/issues/4002
          onPointerMove={() => at !== active && onPoint(at)}
        >
          <ResultText result={result} />
        </div>
      ))}
    </div>
  );
}

/** Kinds whose titles are sentences or questions. */
const SENTENCES: readonly DocumentKind[] = ['claim', 'question', 'paragraph'];

/** A result's title with the name that matched, and below it its kind with the line that matched. */
function ResultText({ result: { document, match } }: { result: SearchResult }) {
  const { story } = useApp();
  const title = piecesOf(document.title, match);
  const name = hasMatch(title) ? [] : bestName(document.names, match);
  const lines = (document.lines ?? []).map((line) => ({ pieces: piecesOf(line, match), lang: document.langs?.[line] }));
  const isFound = name.length > 0 || hasMatch(title);
  const line = isFound ? lines[0] : (lines.find(({ pieces }) => hasMatch(pieces)) ?? lines[0]);
  return (
    <>
      <span
        class="search-title"
        data-sentence={SENTENCES.includes(document.kind) ? '' : undefined}
        lang={document.langs?.[document.title]}
      >
        <Pieces of={title} inOneLanguage={document.langs?.[document.title] !== undefined} />
        {name.length > 0 && (
          <>
            {' '}
            <span class="search-name" lang={languageOf(name, document, story.lang)}>
              <Pieces of={name} inOneLanguage />
            </span>
          </>
        )}
      </span>{' '}
      <span class="search-line">
        <span class="search-kind">{document.kindWord}</span>{' '}
        {line && (
          <span lang={line.lang}>
            <Pieces of={isFound ? line.pieces : trimmedToMatch(line.pieces)} inOneLanguage={line.lang !== undefined} />
          </span>
        )}
      </span>
    </>
  );
}

/** Returns the matching name; of several the one with the largest matching share, of those the one in the script that was typed. */
function bestName(names: readonly string[] = [], match: TermMatch): readonly Piece[] {
  const share = (pieces: readonly Piece[]) =>
    pieces.filter(({ isMatch }) => isMatch).reduce((sum, { text }) => sum + text.length, 0) /
    pieces.reduce((sum, { text }) => sum + text.length, 0);
  const isTyped = (pieces: readonly Piece[]) =>
    pieces
      .map(({ text }) => text)
      .join('')
      .includes(match.typed ?? '');
  const matching = names.map((name) => piecesOf(name, match)).filter(hasMatch);
  return matching.sort((a, b) => share(b) - share(a) || Number(isTyped(b)) - Number(isTyped(a)))[0] ?? [];
}

/** Returns the language of a name: the one that the document gives, else that of its script. */
function languageOf(name: readonly Piece[], { langs }: SearchDocument, page: string): string | undefined {
  const text = name.map((piece) => piece.text).join('');
  return langs?.[text] ?? languageRuns(text, page)[0]?.lang;
}

/** `inOneLanguage`: the element around the pieces gives their language. */
function Pieces({ of, inOneLanguage }: { of: readonly Piece[]; inOneLanguage?: boolean }) {
  return (
    <>
      {of.map(({ text, isMatch }, i) => {
        const words = inOneLanguage ? text : <InLanguages key={i} text={text} />;
        return isMatch ? <mark key={i}>{words}</mark> : words;
      })}
    </>
  );
}

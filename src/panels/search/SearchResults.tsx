import type { DocumentKind } from './document';
import type { Find } from './finding';
import { fromFound, hasFound, type Piece, piecesOf } from './marking';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly finds: readonly Find[];
  /** Which of them Enter opens. */
  readonly active: number;
  readonly onChoose: (find: Find) => void;
  readonly onPoint: (at: number) => void;
}

/** The id of a find's element, which the field names as its active one. */
export const optionId = (list: string, at: number): string => `${list}-${at}`;

/** What was found, the likeliest first. The focus stays in the field, which says which one is active. */
export function SearchResults({ id, label, finds, active, onChoose, onPoint }: Props) {
  return (
    <div class="search-results" id={id} role="listbox" aria-label={label}>
      {finds.map((find, at) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field keeps the focus, and takes the keys for all finds.
        <div
          key={find.document.id}
          id={optionId(id, at)}
          class="search-find"
          role="option"
          aria-selected={at === active}
          tabIndex={-1}
          // The focus stays in the field when a find is pressed.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(find)}
          // Not on entering: what scrolls under a resting pointer is not pointed at.
          onPointerMove={() => at !== active && onPoint(at)}
        >
          <FindWords find={find} />
        </div>
      ))}
    </div>
  );
}

/** Kinds whose title is a sentence or a question. */
const SENTENCES: readonly DocumentKind[] = ['claim', 'question', 'paragraph'];

/** Its title, and under it what kind of thing it is with the name or the line that was found. */
function FindWords({ find: { document, sought } }: { find: Find }) {
  const title = piecesOf(document.title, sought);
  const shownBy = hasFound(title) ? [] : foundIn(document.names, sought);
  const lines = (document.lines ?? []).map((line) => piecesOf(line, sought));
  const line = shownBy.length || hasFound(title) ? lines[0] : fromFound(lines.find(hasFound) ?? lines[0] ?? []);
  return (
    <>
      <span class="search-title" data-sentence={SENTENCES.includes(document.kind) ? '' : undefined}>
        <Pieces of={title} />
        {shownBy.length > 0 && (
          <>
            {' '}
            <span class="search-name">
              <Pieces of={shownBy} />
            </span>
          </>
        )}
      </span>{' '}
      <span class="search-line">
        <span class="search-kind">{document.kindWord}</span> {line && <Pieces of={line} />}
      </span>
    </>
  );
}

/** The name that was found, where it is not the title: of several the one that most of was typed. */
function foundIn(names: readonly string[] = [], sought: Find['sought']): readonly Piece[] {
  const share = (pieces: readonly Piece[]) =>
    pieces.filter(({ found }) => found).reduce((sum, { text }) => sum + text.length, 0) /
    pieces.reduce((sum, { text }) => sum + text.length, 0);
  const found = names.map((name) => piecesOf(name, sought)).filter(hasFound);
  return found.sort((a, b) => share(b) - share(a))[0] ?? [];
}

function Pieces({ of }: { of: readonly Piece[] }) {
  return <>{of.map(({ text, found }, i) => (found ? <mark key={i}>{text}</mark> : text))}</>;
}

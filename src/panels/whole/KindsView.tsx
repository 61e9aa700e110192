import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Kind, PlaceKind } from '../../kinds/at-start';
import { KIND_GROUPS } from '../../kinds/kind';
import { loadEveryKind } from '../../kinds/kinds';
import { KIND_TABLE, PLACE_TABLE } from '../../kinds/tables';
import { type App, useApp } from '../../parts/app-context';
import { Part } from '../../parts/lists/DetailParts';
import { PALETTES, type Palette } from '../../style/palette';
import type { Shapes } from '../../style/shapes/at-start';
import { loadShapes } from '../../style/shapes/shapes';
import { kindSpecimen, placeSpecimen, type Specimen } from '../../style/specimen';
import { kindTextsFor } from '../../text/late/kind-texts';
import type { Size } from '../../view/camera';
import { AreaKinds } from './AreaKinds';
import './kinds.css';

type DrawFigure = Awaited<ReturnType<App['figure']>>;

/** What draws the swatches of areas; undefined until it is loaded. */
const shapes = signal<Shapes | undefined>(undefined);

/** The code that draws; undefined: not requested or loading; `missing`: loading failed. */
const drawing = signal<DrawFigure | 'missing' | undefined>(undefined);

async function loadDrawing(app: App): Promise<void> {
  try {
    const [draw, loaded] = await Promise.all([app.figure(), loadShapes(), loadEveryKind()]);
    shapes.value = loaded;
    drawing.value = draw;
  } catch (error) {
    console.warn(error);
    drawing.value = 'missing';
  }
}

/** All kinds of lines, symbols and places, as the map draws them in each palette, with a name and when to use it. */
export function KindsView() {
  const app = useApp();
  const { late } = app.messages;
  const texts = kindTextsFor(app.messages);
  useEffect(() => void loadDrawing(app), [app]);
  return (
    <>
      <p class="summary">{texts.lead}</p>
      {drawing.value === 'missing' && (
        <div class="not-drawn" role="alert">
          <p>{late.missing}</p>
          <button type="button" class="button" onClick={() => loadDrawing(app)}>
            {late.retry}
          </button>
        </div>
      )}
      {KIND_GROUPS.map((group) => (
        <Part key={group} title={texts.groups[group]}>
          <ul class="kinds">
            {namesOf(KIND_TABLE)
              .filter((kind) => KIND_TABLE[kind].group === group)
              .map((kind) => (
                <KindEntry key={kind} kind={kind} />
              ))}
          </ul>
        </Part>
      ))}
      <Part title={texts.ends.title}>
        <p>{texts.ends.text}</p>
      </Part>
      <Part title={texts.placesTitle}>
        <ul class="kinds">
          {namesOf(PLACE_TABLE).map((kind) => (
            <PlaceEntry key={kind} kind={kind} />
          ))}
        </ul>
      </Part>
      <AreaKinds areaSwatch={shapes.value?.areaSwatch} />
      <Part title={texts.write.title}>
        {texts.write.text.map((paragraph) => (
          <p key={paragraph} class="kinds-text">
            {paragraph}
          </p>
        ))}
        <pre class="kinds-example">
          <code>{`{ "kind": "agreement", "kindName": "${texts.write.example}", … }`}</code>
        </pre>
        <p class="kinds-text">{texts.write.after}</p>
      </Part>
    </>
  );
}

const namesOf = <Name extends string>(table: Readonly<Record<Name, unknown>>) => Object.keys(table) as Name[];

function KindEntry({ kind }: { kind: Kind }) {
  const { story, messages } = useApp();
  const texts = kindTextsFor(messages);
  const { name, use } = texts.kinds[kind];
  const own = story.layers
    .filter((layer) => layer.kind === kind)
    .map(({ title, kindName }) => (kindName ? texts.ownName(kindName, title) : title));
  return (
    <Entry name={name} word={kind} use={use} own={own}>
      <Strips
        label={texts.drawn(name)}
        strips={LINES}
        specimen={(palette, size) => kindSpecimen(kind, palette, size)}
        id={kind}
      />
    </Entry>
  );
}

function PlaceEntry({ kind }: { kind: PlaceKind }) {
  const { story, messages } = useApp();
  const texts = kindTextsFor(messages);
  const { name, use } = texts.places[kind];
  const own = story.places.filter((place) => place.kind === kind).map((place) => place.name);
  return (
    <Entry name={name} word={kind} use={use} own={own}>
      <Strips
        label={texts.drawnPlace(name)}
        strips={MARKS}
        specimen={(palette, size) => placeSpecimen(kind, palette, size)}
        id={`place-${kind}`}
      />
    </Entry>
  );
}

interface EntryProps {
  readonly name: string;
  /** What an author writes. */
  readonly word: string;
  readonly use: string;
  /** What the present story has of the kind. */
  readonly own: readonly string[];
  readonly children: ComponentChildren;
}

function Entry({ name, word, use, own, children }: EntryProps) {
  const { messages } = useApp();
  return (
    <li class="kind">
      <h4>
        {name} <code>{word}</code>
      </h4>
      <p>{use}</p>
      {own.length > 0 && <p class="kind-own">{kindTextsFor(messages).inStory(messages.list(own))}</p>}
      {children}
    </li>
  );
}

/** A drawing in one palette: its width as a part of the row, and its size in CSS px. */
interface Strip {
  readonly palette: Palette;
  readonly part: 'half' | 'full' | 'third';
  readonly size: Size;
}

/** A projector's marks are larger: its strip is as wide as the two others together. */
const LINES: readonly Strip[] = [
  { palette: PALETTES.day, part: 'half', size: { width: 204, height: 44 } },
  { palette: PALETTES.night, part: 'half', size: { width: 204, height: 44 } },
  { palette: PALETTES.projector, part: 'full', size: { width: 412, height: 60 } },
];
const MARKS: readonly Strip[] = Object.values(PALETTES).map((palette) => ({
  palette,
  part: 'third',
  size: { width: 136, height: 36 },
}));

interface StripsProps {
  readonly label: string;
  readonly strips: readonly Strip[];
  readonly specimen: (palette: Palette, size: Size) => Specimen;
  /** Prefix of ids: figures in one document need different ones. */
  readonly id: string;
}

/** One drawing for each palette. */
function Strips({ label, strips, specimen, id }: StripsProps) {
  return (
    <div class="kind-strips" role="img" aria-label={label}>
      {strips.map(({ palette, part, size }) => (
        <Drawing
          key={palette.name}
          part={part}
          draw={(draw) => draw({ ...specimen(palette, size), idPrefix: `${id}-${palette.name}` })}
        />
      ))}
    </div>
  );
}

function Drawing({ part, draw }: { part: Strip['part']; draw: (draw: DrawFigure) => SVGElement }) {
  const code = drawing.value;
  const fill = (slot: HTMLSpanElement | null) => {
    // Drawn once: the page does not change while it is open.
    if (slot && slot.childElementCount === 0 && code && code !== 'missing') slot.append(draw(code));
  };
  return <span ref={fill} class="kind-strip" data-part={part} />;
}

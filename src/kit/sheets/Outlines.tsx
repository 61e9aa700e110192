import { domElement } from '../../figure/svg/dom-element';
import type { Element } from '../../figure/svg/svg';
import { useApp } from '../../parts/app-context';
import type { Place } from '../../story/format';
import { kitTextsFor } from '../../text/late/classroom/kit-texts';
import { detailTextsFor } from '../../text/late/detail-texts';
import type { Wall } from '../content/sheets';
import type { MapPicture, SheetMaps } from '../maps/map-picture';
import { numberedPlaces } from '../maps/outline-frame';
import { tilesOf } from '../maps/tiles';
import { SheetFrame } from './SheetFrame';
import { SheetMap } from './SheetMap';

/** The map with numbers, a line for the name of each, and the places to choose from, in alphabetical order. */
export function Blanks({ maps }: { maps: SheetMaps }) {
  const { story, messages } = useApp();
  const texts = kitTextsFor(messages);
  const places = numberedPlaces(story);
  const byName = new Intl.Collator(story.lang);
  return (
    <SheetFrame sheet="blanks" named>
      <p class="kit-task">{texts.blanks.task}</p>
      <SheetMap map={maps.blanks} name={texts.map(texts.sheets.blanks.title)} />
      <ol class="kit-blanks">
        {places.map(({ id }) => (
          <li key={id}>
            <span class="kit-line" />
          </li>
        ))}
      </ol>
      <section class="kit-keep">
        <h2>{texts.blanks.places}</h2>
        <ul class="kit-names">
          {places
            .toSorted((a, b) => byName.compare(a.name, b.name))
            .map((place) => (
              <li key={place.id}>
                <PlaceName place={place} />
              </li>
            ))}
        </ul>
      </section>
    </SheetFrame>
  );
}

/** A place's name, and where its dot is if that is another place. */
export function PlaceName({ place: { name, marker } }: { place: Place }) {
  const { messages } = useApp();
  return (
    <>
      {name}
      {marker !== undefined && marker !== name && <> ({detailTextsFor(messages).marker(marker)})</>}
    </>
  );
}

/** The map without names, as large as a page on its side. */
export function Mute({ maps }: { maps: SheetMaps }) {
  const { messages } = useApp();
  const texts = kitTextsFor(messages);
  return (
    <SheetFrame sheet="mute" named wide>
      <p class="kit-task">{texts.mute.task}</p>
      <SheetMap map={maps.mute} name={texts.map(texts.sheets.mute.title)} />
    </SheetFrame>
  );
}

/** The map without names on several pages, row by row. */
export function WallMap({ maps: { wall }, pages }: { maps: SheetMaps; pages: Wall }) {
  const { story, messages } = useApp();
  const texts = kitTextsFor(messages);
  const { about, joins } = messages;
  if (!wall) return null;
  const title = joins.headed(texts.sheets.wall.title, story.title);
  return (
    <>
      {tilesOf(wall.size, pages).map((tile, i) => (
        <article key={`${tile.row}-${tile.column}`} class="kit-sheet kit-wide kit-tile" data-sheet="wall">
          <p class="kit-task">
            <strong>{texts.wall.part(tile.row, tile.column)}</strong> {title} {i === 0 && texts.wall.task}
          </p>
          <div
            class="kit-tile-map"
            role="img"
            aria-label={joins.headed(title, texts.wall.part(tile.row, tile.column))}
            ref={(slot) => {
              if (slot && !slot.firstChild) slot.append(domElement(tileElement(wall, tile, i === 0)));
            }}
          />
          {i === pages * pages - 1 && <p class="kit-note">{about.bordersNote}</p>}
        </article>
      ))}
    </>
  );
}

/** A part of the wall map. The first page holds the whole drawing; the others refer to it, so that it is in the document once. */
function tileElement(wall: MapPicture, tile: ReturnType<typeof tilesOf>[number], isFirst: boolean): Element {
  const { attributes, children = [] } = wall.element;
  const above = Number(String(attributes['viewBox']).split(' ')[1]);
  const viewBox = `${tile.x} ${above + tile.y} ${tile.width} ${tile.height}`;
  const whole: Element = { name: 'g', attributes: { id: wall.id }, children };
  const again: Element = { name: 'use', attributes: { href: `#${wall.id}` } };
  return {
    name: 'svg',
    attributes: { ...attributes, viewBox, width: tile.width, height: tile.height },
    children: [isFirst ? whole : again],
  };
}

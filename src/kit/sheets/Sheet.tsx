import type { SheetName, Wall } from '../content/sheets';
import type { SheetMaps } from '../maps/map-picture';
import { Answers } from './Answers';
import { Cards } from './Cards';
import { ChapterPages } from './ChapterPages';
import { Blanks, Mute, WallMap } from './Outlines';
import { Plan } from './Plan';
import { Pupils } from './Pupils';

interface Props {
  readonly sheet: SheetName;
  readonly maps: SheetMaps;
  /** How many pages the wall map has on each side. */
  readonly wall: Wall;
}

/** One sheet. */
export function Sheet({ sheet, maps, wall }: Props) {
  switch (sheet) {
    case 'plan':
      return <Plan />;
    case 'chapters':
      return <ChapterPages maps={maps} />;
    case 'answers':
      return <Answers />;
    case 'pupils':
      return <Pupils />;
    case 'blanks':
      return <Blanks maps={maps} />;
    case 'mute':
      return <Mute maps={maps} />;
    case 'cards':
      return <Cards />;
    case 'wall':
      return <WallMap maps={maps} pages={wall} />;
    default:
      return sheet satisfies never;
  }
}

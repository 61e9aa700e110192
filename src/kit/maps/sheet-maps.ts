import type { Story } from '../../story/format';
import type { Geodata } from '../../style/geodata';
import type { SheetName, Wall } from '../content/sheets';
import { chapterMap } from './chapter-map';
import type { SheetMaps } from './map-picture';
import { blanksMap, muteMap, wallMap } from './outline-map';

/** Draws the maps of some sheets, and no others. */
export function sheetMaps(story: Story, geodata: Geodata, sheets: readonly SheetName[], wall: Wall): SheetMaps {
  const has = (sheet: SheetName) => sheets.includes(sheet);
  const chapters = has('chapters') ? story.chapters : [];
  return {
    blanks: has('blanks') ? blanksMap(story, geodata) : undefined,
    mute: has('mute') ? muteMap(story, geodata) : undefined,
    wall: has('wall') ? wallMap(story, geodata, wall) : undefined,
    chapters: new Map(chapters.map((chapter) => [chapter.id, chapterMap(story, chapter, geodata)])),
  };
}

import { PNG } from 'pngjs';
import type { Story } from '../../../src/story/format';
import { readStory } from '../../../src/story/reading/read';
import { originalNamesText } from './original-names-story';

/** A picture of one colour, as PNG. */
function pngOf(width: number, height: number, [red, green, blue]: readonly [number, number, number]): Uint8Array {
  const png = new PNG({ width, height });
  for (let at = 0; at < png.data.length; at += 4) png.data.set([red, green, blue, 255], at);
  return new Uint8Array(PNG.sync.write(png));
}

const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 40"><path fill="#3a6ea5" d="M0 0h60v40H0z"/></svg>`;

/** The files of the story's pictures, by their paths from the folder of its file. One picture has no file. */
export const PICTURE_FILES: ReadonlyMap<string, Uint8Array> = new Map([
  ['pictured/gate.png', pngOf(60, 40, [180, 120, 60])],
  ['pictured/people/delegate.png', pngOf(30, 40, [90, 120, 90])],
  ['pictured/table.svg', new TextEncoder().encode(DRAWING)],
  ['pictured/page.png', pngOf(40, 60, [230, 225, 210])],
]);

const of = (file: string, alt: string, more: object = {}) => ({
  file,
  alt,
  credit: 'A. Maker',
  licence: 'CC BY 4.0',
  ...more,
});

function made() {
  const story = JSON.parse(originalNamesText);
  const first = (list: string, image: object) =>
    story[list].map((one: object, i: number) => (i === 0 ? { ...one, image } : one));
  const claims = ['talks'];
  return {
    ...story,
    id: 'pictured',
    sources: first('sources', of('page.png', 'A page of a note')),
    places: first('places', of('gate.png', 'A gate of stone', { width: 60, height: 40, caption: 'The northern gate' })),
    people: first('people', of('people/delegate.png', 'A woman at a desk', { width: 30, height: 40 })),
    events: [
      {
        id: 'meeting',
        date: '2020-03-02',
        title: 'The meeting',
        summary: 'They met.',
        places: ['cairo'],
        relations: [],
        claims,
        image: of('gone.png', 'Two people shake hands'),
      },
    ],
    chapters: first('chapters', of('table.svg', 'A long table', { width: 60, height: 40 })),
  };
}

/** The file of a made-up story with a picture of each entity that may have one, as JSON. */
export const picturedText = JSON.stringify(made(), null, 2);

export function picturedStory(): Story {
  const reading = readStory(picturedText);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults, null, 2));
  return reading.story;
}

import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { figureOf } from '../../../src/figure/figure';
import { PLACE_KIND_NAMES } from '../../../src/kinds/at-start';
import { PLACE_TABLE } from '../../../src/kinds/place-table';
import type { Story } from '../../../src/story/format';
import { sidesOf } from '../../../src/story/questions';
import { geodataOf } from '../../../src/style/geodata';
import { PALETTES } from '../../../src/style/palette';
import { styleFor } from '../../../src/style/style';
import { litBy } from '../../../src/view/drawn';
import { cameraOf } from '../../../src/view/framing';
import { defaultView } from '../../../src/view/view';
import { openingStory } from '../story/files';

const opening = openingStory();
const [first] = opening.places;
if (!first) throw new Error('The story has a place');
const SIZE = { width: 800, height: 600 };

/** The story whose first place is of another kind, without a territory. */
function storyOf(kind: (typeof PLACE_KIND_NAMES)[number]): Story {
  const { territory: _, ...place } = { ...first, kind } as (typeof opening.places)[number];
  return { ...opening, places: [place, ...opening.places.slice(1)] };
}

describe.each(PLACE_KIND_NAMES)('a place of the kind %s', (kind) => {
  const story = storyOf(kind);
  const view = defaultView(story);
  const style = styleFor({ story, view, palette: PALETTES.day, scale: 1 }, './');
  const own = style.layers.filter(({ id }) => id.startsWith(`place/${first.id}/`)).map(({ id }) => id.split('/')[2]);

  it('tints nothing without a territory, and is drawn by a valid style', () => {
    expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
    expect(own).not.toContain('territory');
    expect(own).toEqual(expect.arrayContaining(['marker', 'label']));
  });

  it('has the mark of its kind, which the figure draws completely', () => {
    const mark = PLACE_TABLE[kind];
    expect([own.includes('dot'), own.includes('sign')]).toEqual([mark === 'dot', typeof mark !== 'string']);
    const geodata = geodataOf(undefined, story);
    const { svg, leftOut } = figureOf({ style, geodata, camera: cameraOf(story, view, SIZE), size: SIZE });
    expect(leftOut).toEqual([]);
    if (typeof mark !== 'string') expect(svg).toContain(mark.path);
  });
});

describe('people without a place', () => {
  it('have no side, and highlight what they speak of', () => {
    const [person, ...others] = opening.people;
    if (!person) throw new Error('The story has a person');
    const { place: _, ...nowhere } = { ...person, alsoAt: [] };
    const story: Story = { ...opening, people: [nowhere, ...others] };
    expect(sidesOf(story, nowhere)).toEqual([]);
    const view = { ...defaultView(story), select: { kind: 'person' as const, id: person.id } };
    expect(litBy(story, view)?.relations).toEqual(litBy(opening, view)?.relations);
  });
});

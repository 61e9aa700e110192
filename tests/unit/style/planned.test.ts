import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { withPlannedLabels } from '../../../src/story/planned-labels';
import { isPlanned } from '../../../src/story/questions';
import { PALETTES } from '../../../src/style/palette';
import { storyFeatures } from '../../../src/style/story-features';
import { styleFor } from '../../../src/style/style';
import { en } from '../../../src/text/en';
import { defaultView } from '../../../src/view/view';
import { longAgo, openingStory } from '../story/files';

const story = withPlannedLabels(longAgo(), en.date.plannedLabel);
const planned = story.relations.filter((relation) => isPlanned(story, relation));
const styleOf = (one: typeof story, palette = PALETTES.day) =>
  styleFor({ story: one, view: defaultView(one), palette, scale: 1 }, 'https://example.test/');

describe('a planned relationship on the map', () => {
  it('has the word in its label, on a line as beside a mark', () => {
    const { sites, 'arc-labels': labels } = storyFeatures(story);
    const label = (features: typeof sites.features, id: string) =>
      features.find(({ properties }) => properties?.['relation'] === id && properties['label'])?.properties?.['label'];
    expect(label(labels.features, 'coast-way')).toBe('Planned: Way to the bridge');
    expect(label(sites.features, 'second-bridge')).toBe('Planned: Second bridge');
    expect(label(labels.features, 'toll')).toBe('Toll');
  });

  it.each(Object.values(PALETTES))('has a hollow line and hollow signs in the palette $name', (palette) => {
    const style = styleOf(story, palette);
    expect(validateStyleMin(style)).toEqual([]);
    const cores = style.layers.filter(({ id }) => id.endsWith('/planned'));
    const lines = planned.filter(({ to }) => to !== undefined);
    // One for each layer with a planned relation, which picks these alone.
    expect(cores.map(({ id }) => id).sort()).toEqual(
      [...new Set(lines.map(({ layer }) => `relation/${layer}/planned`))].sort(),
    );
    const picked = JSON.stringify(cores.map((core) => ('filter' in core ? core.filter : undefined)));
    for (const { id } of lines) expect(picked).toContain(`"${id}"`);
    for (const { id } of story.relations.filter((relation) => !planned.includes(relation)))
      expect(picked).not.toContain(`"${id}"`);
    const ends = style.layers.find(({ id }) => id === `relation/${lines[0]?.layer}/ends`);
    const image = JSON.stringify(ends?.layout);
    // The colours of fill and casing change places.
    const kind = story.layers.find(({ id }) => id === lines[0]?.layer)?.kind ?? 'trade';
    expect(image).toContain(`:${palette.casing}:${palette.kinds[kind]}:`);
    expect(image).toContain(`:${palette.kinds[kind]}:${palette.casing}:`);
  });

  it('changes nothing in a story without one', () => {
    const style = styleOf(openingStory());
    expect(style.layers.filter(({ id }) => id.endsWith('/planned'))).toEqual([]);
    expect(JSON.stringify([style, storyFeatures(openingStory())])).not.toContain('planned');
  });
});

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Panel } from '../../../src/panels/frame/Panel';
import { LegendLines } from '../../../src/parts/lists/MapLegend';
import type { Story } from '../../../src/story/format';
import { relationsGeoJson } from '../../../src/story/tables/geojson';
import { relationsCsv } from '../../../src/story/tables/tables';
import { defaultView } from '../../../src/view/view';
import { rendered } from '../component-driver';
import { appWith } from '../panels/test-app';
import { openingStory } from '../story/files';

const opening = openingStory();
const [first, ...others] = opening.layers;
if (!first) throw new Error('The story has a layer');
const layer = { ...first, kind: 'agreement' as const, kindName: 'Coast lease' };
const story: Story = { ...opening, layers: [layer, ...others] };
const relations = story.relations.filter((relation) => relation.layer === layer.id);

const panelAt = (hash: string) => {
  const app = appWith(story, hash);
  return rendered(app, <Panel app={app} />);
};

describe('a kind to which the story gives a name', () => {
  it('has it in the legend', () => {
    const app = appWith(story, '#/explore');
    const legend = rendered(app, <LegendLines view={defaultView(story)} labelled={undefined} />);
    expect(legend.text).toContain(`${layer.title} (Coast lease)`);
  });

  it('has it on the page of all pairs, and on that of a relationship', () => {
    panelAt('#/explore?panel=matrix').getByRole('button', { name: `${layer.title} (Coast lease)` });
    expect(panelAt(`#/explore?select=relation:${relations[0]?.id}`).text).toContain(`${layer.title} (Coast lease)`);
  });

  it('has it on the page of all kinds, beside those that the story does not name', () => {
    const page = panelAt('#/explore?panel=kinds');
    expect(page.text).toContain(`Coast lease (${layer.title})`);
    for (const { title } of others) expect(page.text).toContain(title);
  });

  it('has it in tables and map data, beside the kind', () => {
    const [head = '', row = ''] = relationsCsv(story, relations.slice(0, 1)).split('\r\n');
    expect(head).toContain('Kind,KindName');
    expect(row).toContain('agreement,Coast lease');
    expect(relationsGeoJson(story, relations).features[0]?.properties).toMatchObject({
      kind: 'agreement',
      kindName: 'Coast lease',
    });
    expect(relationsCsv(opening, opening.relations.slice(0, 1))).toContain(`${first.kind},,`);
  });
});

import { describe, expect, it } from 'vitest';
import { Panel } from '../../../src/panels/frame/Panel';
import { claimsBetween, claimsOfParagraph } from '../../../src/story/questions';
import { voicesOf } from '../../../src/story/voices';
import { en } from '../../../src/text/en';
import { litBy } from '../../../src/view/drawn';
import { openPanel, select } from '../../../src/view/steps';
import { urlText, viewOf } from '../../../src/view/url';
import { PANELS, pairOf, paragraphOf, type Selection } from '../../../src/view/view';
import { appAt, htmlOn } from './test-app';

const { story } = appAt('#/explore');
const [source] = story.sources;
if (!source) throw new Error('The story has a source');
const panelAt = (hash: string): string => {
  const app = appAt(hash);
  return htmlOn(app, <Panel app={app} />);
};
const at = (hash: string) => viewOf(story, hash);

describe('the article by its paragraphs', () => {
  const html = panelAt('#/explore?panel=source');

  it('has every paragraph with its topic and every statement that rests on it', () => {
    source.topics.forEach((topic, i) => {
      const after = html.slice(html.indexOf(`data-entity="paragraph:${source.id}/${i + 1}"`));
      expect(after).toContain(topic.replaceAll('&', '&amp;'));
      const until = after.indexOf(`data-entity="paragraph:${source.id}/${i + 2}"`);
      const own = after.slice(0, until < 0 ? undefined : until);
      const listed = [...own.matchAll(/data-entity="claim:([^"]+)"/g)].map(([, id]) => id);
      const all = claimsOfParagraph(story, source.id, i + 1).map(({ id }) => id);
      expect(listed.sort()).toEqual(all.sort());
    });
  });

  it('leads from each paragraph to the next and back, and to the list', () => {
    const page = panelAt(`#/explore?select=paragraph:${source.id}/7&panel=source`);
    for (const number of [6, 8]) expect(page).toContain(`select=paragraph:${source.id}/${number}`);
    expect(page).toContain('Back to the paragraphs');
    expect(panelAt(`#/explore?select=paragraph:${source.id}/1`)).not.toContain(`paragraph:${source.id}/0`);
  });

  it('is reached from a statement', () => {
    const claim = story.claims.find(({ paragraphs }) => paragraphs.includes(7));
    expect(panelAt(`#/explore?select=claim:${claim?.id}`)).toContain(`data-entity="paragraph:${source.id}/7"`);
  });
});

describe('the voices', () => {
  it('are all there, each with what it says', () => {
    const html = panelAt('#/explore?panel=voices');
    for (const { person, says, passesOn } of voicesOf(story)) {
      expect(html).toContain(`data-entity="person:${person.id}"`);
      for (const { id } of [...says, ...passesOn]) expect(html).toContain(`data-entity="claim:${id}"`);
    }
  });
});

describe('the map', () => {
  it('lights up something for every statement, paragraph, person and event', () => {
    const all: readonly Selection[] = [
      ...story.claims.map(({ id }): Selection => ({ kind: 'claim', id })),
      ...story.people.map(({ id }): Selection => ({ kind: 'person', id })),
      ...story.events.map(({ id }): Selection => ({ kind: 'event', id })),
      ...source.topics.map((_, i) => paragraphOf(source, i + 1)),
    ];
    for (const selection of all) {
      const lit = litBy(story, select(selection)(at('#/explore').view));
      expect(lit?.places.size, selection.id).toBeGreaterThan(0);
    }
  });

  it('lights up what rests on a statement, and no more', () => {
    for (const relation of story.relations) {
      for (const id of relation.claims) {
        const lit = litBy(story, select({ kind: 'claim', id })(at('#/explore').view));
        expect(lit?.relations.has(relation.id), id).toBe(true);
        for (const other of lit?.relations ?? []) {
          expect(story.relations.find((one) => one.id === other)?.claims).toContain(id);
        }
      }
    }
  });
});

describe('two places', () => {
  it('have a page of what lies between them, and are lit alone', () => {
    const html = panelAt('#/explore?select=pair:beijing,tokyo');
    const [, beijing, , tokyo] = story.places;
    expect(beijing?.id === 'beijing' && tokyo?.id === 'tokyo').toBe(true);
    if (!beijing || !tokyo) return;
    for (const { id } of claimsBetween(story, beijing.id, tokyo.id))
      expect(html).toContain(`data-entity="claim:${id}"`);
    const lit = litBy(story, at('#/explore?select=pair:tokyo,beijing').view);
    expect([...(lit?.places ?? [])].sort()).toEqual(['beijing', 'tokyo']);
  });

  it('have the questions that the source leaves open between them', () => {
    const open = (pair: string) => panelAt(`#/explore?select=pair:${pair}`);
    for (const { id, text } of story.unsaid.filter(({ about }) =>
      about.some((one) => one === 'beijing-tokyo-rupture'),
    )) {
      expect(open('beijing,tokyo')).toContain(`data-question="${id}"`);
      expect(open('seoul,tokyo').includes(text), id).toBe(false);
    }
    expect(open('seoul,tokyo')).toContain('data-question="seoul-and-tokyo"');
  });

  it('that have nothing in common say so', () => {
    const pairs = story.places.flatMap((a) => story.places.filter((b) => b !== a).map((b) => [a, b] as const));
    const strangers = pairs.find(([a, b]) => claimsBetween(story, a.id, b.id).length === 0);
    if (strangers) {
      const [a, b] = strangers;
      expect(panelAt(`#/explore?select=${`pair:${a.id},${b.id}`}`)).toContain('tells of nothing between');
    }
  });
});

describe('the address', () => {
  it('comes back the same for each page, pair and paragraph', () => {
    for (const panel of PANELS) {
      const view = openPanel(panel)(at('#/explore').view);
      expect(at(urlText(story, view)).view).toEqual(view);
    }
    const [a, b] = story.places;
    if (!a || !b) throw new Error('The story has two places');
    for (const selection of [pairOf(story, b.id, a.id), paragraphOf(source, 7)]) {
      const view = select(selection)(at('#/explore').view);
      expect(at(urlText(story, view))).toEqual({ view, dropped: [] });
    }
  });

  it('names two places in the story’s order, whichever came first', () => {
    expect(at('#/explore?select=pair:tokyo,beijing').view).toEqual(at('#/explore?select=pair:beijing,tokyo').view);
  });

  it.each([
    'pair:beijing,beijing',
    'pair:beijing,atlantis',
    'pair:beijing',
    `paragraph:${source.id}/0`,
    `paragraph:${source.id}/23`,
    'paragraph:elsewhere/1',
  ])('drops %s with a notice', (text) => {
    const { view, dropped } = at(`#/explore?select=${text}`);
    expect(view.select).toBeUndefined();
    expect(dropped).toEqual([{ part: 'select', value: text }]);
  });

  it('drops a page that there is not', () => {
    expect(at('#/explore?panel=gossip').dropped).toEqual([{ part: 'panel', value: 'gossip' }]);
  });
});

describe('a summary', () => {
  const things = [
    ...story.places.map(({ id }) => `place:${id}`),
    ...story.relations.map(({ id }) => `relation:${id}`),
    ...story.events.map(({ id }) => `event:${id}`),
  ];
  it.each(things)('says in a line on what it rests: %s', (thing) => {
    const html = panelAt(`#/explore?select=${thing}`);
    const line = html.slice(html.indexOf('class="summary"')).split('class="evidence-line"')[1]?.split('</p>')[0] ?? '';
    expect(line).toMatch(/¶ \d/);
    expect(line).toMatch(new RegExp([en.basis.reported, en.basis.inferred, en.basis.saidBy].join('|')));
  });
});

describe('a voice', () => {
  it('is named with whoever passes on what it says', () => {
    const html = panelAt('#/explore?panel=voices');
    for (const claim of story.claims.filter(({ via }) => via !== undefined)) {
      const item = html.slice(html.indexOf(`data-entity="claim:${claim.id}"`)).split('</li>')[0];
      expect(item, claim.id).toContain(`data-entity="person:${claim.via}"`);
    }
  });
});

describe('the matrix', () => {
  const cells = (html: string) =>
    [...html.matchAll(/<a class="matrix-cell"[^>]*aria-label="([^"]+)"[^>]*data-entity="([^"]+)"/g)].map(
      ([, label = '', entity = '']) => ({ label, entity }),
    );
  const all = `layers=${story.layers.map(({ id }) => id).join()}`;

  it('has each relation in the cell from the one place to the other, what holds both ways in both, and none else', () => {
    const html = panelAt(`#/explore?${all}&panel=matrix`);
    for (const relation of story.relations) {
      const own = [
        ...html.matchAll(/<a class="matrix-cell"[^>]*aria-label="([^"]+)"[^>]*data-cell="(\d) (\d)"/g),
      ].filter(([, label = '']) => label.split(': ')[1]?.includes(relation.title));
      expect(own.length, relation.id).toBe(relation.to === undefined || relation.direction === 'forward' ? 1 : 2);
      const [from, to] = [relation.from, relation.to ?? relation.from].map((id) =>
        story.places.findIndex((one) => one.id === id),
      );
      expect(
        own.map(([, , row, column]) => `${row} ${column}`),
        relation.id,
      ).toContain(`${from} ${to}`);
    }
    // With all layers off nothing is drawn, and each cell says how much that is.
    const off = cells(panelAt('#/explore?layers=&panel=matrix'));
    expect(off.length).toBeGreaterThan(0);
    for (const { label } of off) expect(label).toMatch(/: (\d+ not drawn now|no relationship)$/);
  });

  it('leaves out what does not hold on the date', () => {
    const early = '2025-10-01';
    const gone = story.relations.filter(({ since }) => since !== undefined && since > early && since.length >= 7);
    expect(gone.length).toBeGreaterThan(0);
    const found = cells(panelAt(`#/explore?${all}&panel=matrix&date=${early}`));
    for (const { title, id } of gone)
      expect(
        found.filter(({ label }) => label.includes(title)),
        id,
      ).toEqual([]);
  });

  it('has one stop for the tab key', () => {
    const html = panelAt(`#/explore?${all}&panel=matrix`);
    const stops = [...html.matchAll(/data-cell="[^"]+"[^>]*tabindex="0"/g)];
    expect(stops.length).toBe(1);
    expect([...html.matchAll(/data-cell="/g)].length).toBe(story.places.length ** 2);
  });
});

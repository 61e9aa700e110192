// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Panel } from '../../../src/panels/frame/Panel';
import { claimsBetween, claimsOfParagraph } from '../../../src/story/questions';
import { voicesOf } from '../../../src/story/sources/voices';
import { en } from '../../../src/text/en';
import { matrixTextsFor } from '../../../src/text/late/matrix-texts';
import { litBy } from '../../../src/view/drawn';
import { openPanel, select } from '../../../src/view/steps';
import { urlText, viewOf } from '../../../src/view/url';
import { PANELS, pairOf, paragraphOf, type Selection } from '../../../src/view/view';
import { addresses, inside, linked, panelAt, type Rendered, rendered } from '../component-driver';
import { appAt, appWith } from './test-app';

const { story } = appAt('#/explore');
const [source] = story.sources;
if (!source) throw new Error('The story has a source');
const at = (hash: string) => viewOf(story, hash);

describe('the article by its paragraphs', () => {
  const page = panelAt('#/explore?panel=source');

  it('shows every paragraph with its topic and every claim that is based on it', () => {
    expect(linked(page, 'paragraph')).toEqual(source.topics.map((_, i) => `${source.id}/${i + 1}`));
    source.topics.forEach((topic, i) => {
      const link = page.getByRole('link', { name: (name) => name.endsWith(topic) });
      const own = inside(link.closest('li') ?? link);
      const listed = linked(own, 'claim');
      const all = claimsOfParagraph(story, source.id, i + 1).map(({ id }) => id);
      expect(listed.sort()).toEqual(all.sort());
    });
  });

  it('leads from each paragraph to the next and back, and to the list', () => {
    const page = panelAt(`#/explore?select=paragraph:${source.id}/7&panel=source`);
    for (const number of [6, 8])
      expect(addresses(page)).toContainEqual(expect.stringContaining(`select=paragraph:${source.id}/${number}`));
    page.getByRole('link', { name: 'Back to the paragraphs' });
    expect(addresses(panelAt(`#/explore?select=paragraph:${source.id}/1`)).join()).not.toContain(`${source.id}/0`);
  });

  it('is a link where the story says where it can be read, which gives that page no hold of this one', () => {
    expect(page.queryByRole('link', { name: source.title })).toBeNull();
    const url = 'https://news.example.org/article';
    const app = appWith({ ...story, sources: [{ ...source, url }] }, '#/explore?panel=source');
    const link = rendered(app, <Panel app={app} />).getByRole('link', { name: source.title });
    expect(link.getAttribute('href')).toBe(url);
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  });

  it('is reached from a statement', () => {
    const claim = story.claims.find(({ paragraphs }) => paragraphs.includes(7));
    expect(linked(panelAt(`#/explore?select=claim:${claim?.id}`), 'paragraph')).toContain(`${source.id}/7`);
  });
});

describe('the voices', () => {
  it('are all listed, each with its statements', () => {
    const page = panelAt('#/explore?panel=voices');
    expect(voicesOf(story).length).toBeGreaterThan(0);
    for (const { person, says, passesOn } of voicesOf(story)) {
      const voice = page.getByRole('heading', { level: 4, name: person.name }).closest('section');
      if (!voice) throw new Error(`${person.name} has no section`);
      const claims = [...says, ...passesOn].map(({ id }) => id);
      expect(linked(inside(voice), 'claim')).toEqual(expect.arrayContaining(claims));
    }
  });
});

describe('the map', () => {
  it('highlights something for every claim, paragraph, person and event', () => {
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

  it('highlights exactly the entities that are based on a claim', () => {
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
  it('have a page of their relations, and only they are highlighted', () => {
    const page = panelAt('#/explore?select=pair:beijing,tokyo');
    const [, beijing, , tokyo] = story.places;
    expect(beijing?.id === 'beijing' && tokyo?.id === 'tokyo').toBe(true);
    if (!beijing || !tokyo) return;
    const between = claimsBetween(story, beijing.id, tokyo.id).map(({ id }) => id);
    expect(between.length).toBeGreaterThan(0);
    expect(linked(page, 'claim')).toEqual(expect.arrayContaining(between));
    const lit = litBy(story, at('#/explore?select=pair:tokyo,beijing').view);
    expect([...(lit?.places ?? [])].sort()).toEqual(['beijing', 'tokyo']);
  });

  it('have the questions that the source leaves open between them', () => {
    const [ofRupture, ofSeoul] = ['beijing,tokyo', 'seoul,tokyo'].map(
      (pair) => panelAt(`#/explore?select=pair:${pair}`).text,
    );
    const about = (id: string) => story.unsaid.filter((one) => one.about.some((other) => other === id));
    expect(about('beijing-tokyo-rupture').length).toBeGreaterThan(0);
    for (const { text } of about('beijing-tokyo-rupture')) {
      expect(ofRupture).toContain(text);
      expect(ofSeoul).not.toContain(text);
    }
    const [own] = story.unsaid.filter(({ id }) => id === 'seoul-and-tokyo');
    expect(ofSeoul).toContain(own?.text);
  });

  it('that have nothing in common say so', () => {
    const pairs = story.places.flatMap((a) => story.places.filter((b) => b !== a).map((b) => [a, b] as const));
    const strangers = pairs.find(([a, b]) => claimsBetween(story, a.id, b.id).length === 0);
    if (!strangers) throw new Error('All places of the story have something in common');
    const [a, b] = strangers;
    expect(panelAt(`#/explore?select=pair:${a.id},${b.id}`).text).toContain(en.pair.nothing(a.name, b.name));
  });
});

describe('the address', () => {
  it('is read back the same for each page, pair and paragraph', () => {
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

  it('names two places in the story’s order', () => {
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

  it('drops a page that does not exist', () => {
    expect(at('#/explore?panel=gossip').dropped).toEqual([{ part: 'panel', value: 'gossip' }]);
  });
});

describe('a summary', () => {
  const things = [
    ...story.places.map(({ id }) => `place:${id}`),
    ...story.relations.map(({ id }) => `relation:${id}`),
    ...story.events.map(({ id }) => `event:${id}`),
  ];
  it.each(things)('shows in one line its basis: %s', (thing) => {
    const line = panelAt(`#/explore?select=${thing}`).element.querySelector('.evidence-line')?.textContent;
    expect(line).toMatch(/¶ \d/);
    expect(line).toMatch(new RegExp([en.basis.reported, en.basis.inferred, en.basis.saidBy('').join('')].join('|')));
  });
});

describe('a voice', () => {
  it('is shown with the person who reports its statements', () => {
    const page = panelAt('#/explore?panel=voices');
    const passedOn = story.claims.filter(({ via }) => via !== undefined);
    expect(passedOn.length).toBeGreaterThan(0);
    for (const claim of passedOn) {
      const [link] = page.getAllByRole('link', { name: claim.text });
      const item = link?.closest('li');
      if (!item) throw new Error(`${claim.id} is not listed`);
      expect(linked(inside(item), 'person'), claim.id).toContain(claim.via);
    }
  });
});

describe('the matrix', () => {
  /** Each cell that links to something: its accessible name, its row and its column. */
  const cells = (page: Rendered) =>
    inside(page.getByRole('grid'))
      .getAllByRole('link')
      .map((link) => ({ label: link.getAttribute('aria-label') ?? '', at: link.dataset['cell'] ?? '' }));
  const all = `layers=${story.layers.map(({ id }) => id).join()}`;

  it('shows each relation in the cell of its two places, mutual ones in both cells, and no other', () => {
    const found = cells(panelAt(`#/explore?${all}&panel=matrix`));
    for (const relation of story.relations) {
      const own = found.filter(({ label }) => label.split(': ')[1]?.includes(relation.title));
      expect(own.length, relation.id).toBe(relation.to === undefined || relation.direction === 'forward' ? 1 : 2);
      const [from, to] = [relation.from, relation.to ?? relation.from].map((id) =>
        story.places.findIndex((one) => one.id === id),
      );
      expect(
        own.map(({ at }) => at),
        relation.id,
      ).toContain(`${from} ${to}`);
    }
    // With all layers off nothing is drawn, and each cell shows the number of its relations that are not drawn.
    const off = cells(panelAt('#/explore?layers=&panel=matrix'));
    expect(off.length).toBeGreaterThan(0);
    for (const { label } of off)
      expect(label).toMatch(/: (\d+ hidden|no relationship(, but statements mention both)?)$/);
  });

  it('says of a cell with a dot alone that statements mention both places, and not of an empty one', () => {
    const grid = inside(panelAt(`#/explore?${all}&panel=matrix`).getByRole('grid'));
    const dotted = grid.getAllByRole('link').filter(({ textContent }) => textContent === matrixTextsFor(en).more(0));
    expect(dotted.length).toBeGreaterThan(0);
    for (const cell of dotted) {
      const [from, to] = (cell.dataset['cell'] ?? '').split(' ').map((at) => story.places[Number(at)]);
      if (!from || !to) throw new Error(`There is no cell ${cell.dataset['cell']}.`);
      expect(cell.getAttribute('aria-label')).toBe(
        matrixTextsFor(en).onlyStatements(en.pair.title(from.name, to.name)),
      );
    }
    const empty = [...grid.element.querySelectorAll<HTMLElement>('span[data-cell]')];
    expect(empty.length).toBeGreaterThan(0);
    for (const { textContent } of empty) expect(textContent).toMatch(/: no relationship$/);
  });

  it('leaves out relations that do not hold on the date', () => {
    const early = '2025-10-01';
    const gone = story.relations.filter(({ since }) => since !== undefined && since > early && since.length >= 7);
    expect(gone.length).toBeGreaterThan(0);
    const found = cells(panelAt(`#/explore?${all}&panel=matrix&date=${early}`));
    expect(found.length).toBeGreaterThan(0);
    for (const { title, id } of gone)
      expect(
        found.filter(({ label }) => label.includes(title)),
        id,
      ).toEqual([]);
  });

  it('is one tab stop', () => {
    const grid = panelAt(`#/explore?${all}&panel=matrix`).getByRole('grid');
    const stops = [...grid.querySelectorAll<HTMLElement>('[data-cell]')];
    expect(stops.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    expect(stops).toHaveLength(story.places.length ** 2);
  });
});

// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { reviewFile } from '../../../src/authoring/review';
import { ReviewLists } from '../../../src/panels/authoring/ReviewLists';
import { brokenPage } from '../../../src/panels/frame/Broken';
import { MapFurniture } from '../../../src/panels/frame/MapFurniture';
import { FAULT_CODES } from '../../../src/story/faults';
import { en } from '../../../src/text/en';
import { faultWords } from '../../../src/text/late/author-texts';
import { faultTextsFor } from '../../../src/text/late/fault-texts';
import { selectionText } from '../../../src/view/view';
import { addresses, inside, linked, panelAt, type Rendered, rendered, texts } from '../component-driver';
import { storyText } from '../story/files';
import { appAt } from './test-app';

const { story } = appAt('#/explore');

const everyEntity = [
  ...story.places.map(({ id }) => ({ kind: 'place' as const, id })),
  ...story.relations.map(({ id }) => ({ kind: 'relation' as const, id })),
  ...story.events.map(({ id }) => ({ kind: 'event' as const, id })),
  ...story.people.map(({ id }) => ({ kind: 'person' as const, id })),
  ...story.claims.map(({ id }) => ({ kind: 'claim' as const, id })),
];
const everyAddress = [
  '#/explore',
  ...story.chapters.map(({ id }) => `#/story/${id}`),
  ...everyEntity.map((entity) => `#/explore?select=${selectionText(entity)}`),
];

describe('the overview', () => {
  const page = panelAt('#/explore');

  it('has a switch for each layer and place, named by its title and nothing else', () => {
    const names = [...story.layers.map(({ title }) => title), ...story.places.map(({ name }) => name)];
    expect(texts(page.getAllByRole('switch'))).toEqual(names);
  });

  it('lists each relation whose layer is on, and no other', () => {
    const on = story.layers.filter((layer) => layer.on).map((layer) => layer.id);
    const expected = story.relations.filter(({ layer }) => on.includes(layer)).map(({ id }) => id);
    expect(new Set(linked(page, 'relation'))).toEqual(new Set(expected));
  });

  it('lists every event, person and chapter', () => {
    expect(linked(page, 'event')).toEqual(expect.arrayContaining(story.events.map(({ id }) => id)));
    expect(linked(page, 'person')).toEqual(expect.arrayContaining(story.people.map(({ id }) => id)));
    expect(addresses(page)).toEqual(expect.arrayContaining(story.chapters.map(({ id }) => `#/story/${id}`)));
  });

  it('says why a relation of a layer that is on is not drawn', () => {
    const [relation] = story.relations.filter((one) => one.to !== undefined);
    if (!relation) throw new Error('The story has no relation between two places.');
    const without = story.places.filter((place) => place.id !== relation.from).map((place) => place.id);
    const off = panelAt(`#/explore?layers=${relation.layer}&places=${without.join()}`);
    const name = story.places.find((place) => place.id === relation.from)?.name ?? '';
    expect(off.text).toContain(en.notDrawn.because([en.notDrawn.placeOff(name)]));
  });
});

describe('every screen', () => {
  /** Rendered once for all tests that only read it. */
  const pages = new Map<string, Rendered>(everyAddress.map((hash) => [hash, panelAt(hash)]));
  const pageAt = (hash: string): Rendered => {
    const page = pages.get(hash);
    if (!page) throw new Error(`${hash} is not rendered`);
    return page;
  };

  it.each(everyAddress)('%s has one first heading, no inline style and no broken text', (hash) => {
    const page = pageAt(hash);
    expect(page.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(page.element.querySelectorAll('[style]')).toHaveLength(0);
    // Attributes as well: they contain addresses and accessible names.
    expect(page.element.innerHTML).not.toMatch(/undefined|\[object|NaN/);
  });

  it.each(everyEntity.filter(({ kind }) => kind !== 'claim'))(
    'of $kind $id lists every claim that it is based on, with its paragraphs',
    ({ kind, id }) => {
      if (kind === 'claim') return;
      const lists = { place: story.places, relation: story.relations, event: story.events, person: story.people };
      const { text } = pageAt(`#/explore?select=${kind}:${id}`);
      const claims: readonly string[] = lists[kind].find((one) => one.id === id)?.claims ?? [];
      expect(claims.length).toBeGreaterThan(0);
      for (const claim of story.claims.filter((one) => claims.includes(one.id))) {
        expect(text).toContain(claim.text);
        expect(text).toContain(en.paragraphs.seen(claim.paragraphs));
      }
    },
  );

  it('shows a chapter’s text in the panel while the chapter’s own selection is highlighted on the map', () => {
    const chapter = story.chapters.find((one) => one.select !== undefined);
    if (!chapter) throw new Error('The story has no chapter with a selection.');
    expect(pageAt(`#/story/${chapter.id}`).text).toContain(chapter.body);
  });

  it('never shows a chapter’s notes, which are for the speaker', () => {
    expect(story.chapters.length).toBeGreaterThan(0);
    for (const { id, notes } of story.chapters) expect(pageAt(`#/story/${id}`).text).not.toContain(notes);
  });

  it('lists each part of the address that was dropped, in one box that one button dismisses', async () => {
    const page = panelAt('#/explore?select=place:atlantis&date=2026-02-30&theme=mauve');
    const notices = inside(page.getByRole('region', { name: en.notices.heading }));
    expect(texts(notices.getAllByRole('listitem')).sort()).toEqual(
      [
        en.notices.dropped('select', 'place:atlantis'),
        en.notices.dropped('date', '2026-02-30'),
        en.notices.dropped('theme', 'mauve'),
      ].sort(),
    );
    fireEvent.click(notices.getByRole('button'));
    await waitFor(() => expect(page.queryByRole('region', { name: en.notices.heading })).toBeNull());
  });

  it('shows a single day, and the beginning of a period as a beginning', () => {
    const dates = (id: string) => texts(pageAt(`#/explore?select=relation:${id}`).getAllByRole('definition'));
    const since = (precise: RegExp) => story.relations.find((one) => precise.test(one.since ?? '') && !one.until);
    const [day, month] = [since(/^\d{4}-\d\d-\d\d/), since(/^\d{4}-\d\d[~?%]?$/)];
    if (!day?.since || !month?.since) throw new Error('The story lacks a relation since a day or since a month.');
    expect(dates(day.id)).toContain(en.date.edtf(day.since));
    expect(dates(month.id)).toContain(en.date.since(en.date.edtf(month.since)));
  });

  it('shows markup in an address as text', () => {
    const page = panelAt('#/explore?select=%3Cimg%20onerror%3Dalert(1)%3E');
    expect(page.text).toContain('<img onerror=alert(1)>');
    expect(page.element.querySelectorAll('img')).toHaveLength(0);
  });
});

describe('the controls over the map', () => {
  it('can be rendered before the map has a size', () => {
    const app = appAt('#/explore');
    rendered(app, <MapFurniture app={app} />).getByRole('button', { name: en.furniture.zoomIn });
  });
});

describe('the page of a story that cannot be read', () => {
  const broken = async (fetching: Parameters<typeof brokenPage>[0]) =>
    rendered(appAt(''), (await brokenPage(fetching, en, () => {})).page);
  const url = 'http://127.0.0.1/stories/mine.json';

  it('gives line and column where the file stops being JSON', async () => {
    const { text } = await broken({
      ok: false,
      problem: 'faulty',
      url,
      bytes: new TextEncoder().encode(`{${'\n'.repeat(11)}  oops}`),
    });
    expect(text).toContain(en.broken.lineAndColumn(12, 3));
    expect(text).toContain('mine.json');
  });

  it('has the faults of the file in the words of the commands for authors, each with its line', async () => {
    const faulty = JSON.parse(storyText);
    faulty.relations[3].from = 'nowhere';
    const bytes = new TextEncoder().encode(JSON.stringify(faulty, undefined, 2));
    const { text } = await broken({ ok: false, problem: 'faulty', url, bytes });
    const [fault] = reviewFile(bytes).faults;
    if (!fault) throw new Error('The review has no fault');
    expect(text).toContain(en.broken.lineAndColumn(fault.line ?? 0, fault.column ?? 0));
    expect(text).toContain(faultWords(fault, en));
  });

  it.each(FAULT_CODES)('has a message for the fault %s and shows its position in the file', (code) => {
    const fault = { code, path: 'relations[3].from', id: 'a-b', detail: 'x' };
    const review = { story: undefined, faults: [fault], toDo: [], advice: [] };
    const { text } = rendered(appAt(''), <ReviewLists review={review} messages={en} />);
    expect(text).toContain('relations[3].from');
    expect(text).toContain('a-b');
    expect(text).toContain(faultTextsFor(en)[code]('x'));
  });

  it.each([
    [{ ok: false, problem: 'not-found', url } as const, en.broken.missing],
    [{ ok: false, problem: 'foreign', url: 'https://example.org/a.json' } as const, en.broken.foreign],
    [{ ok: false, problem: 'unreachable', url } as const, en.broken.unreachable],
    [{ ok: false, problem: 'unreachable', url, status: 503 } as const, '503'],
  ])('names the problem %o', async (fetching, words) => {
    expect((await broken(fetching)).text).toContain(words);
  });

  it.each(['http://[', '//', '?'])('names the missing file “%s”, which is no URL', async (name) => {
    expect((await broken({ ok: false, problem: 'not-found', url: name })).text).toContain(en.broken.missingWhy(name));
  });

  it('is titled by the problem', async () => {
    const { title } = await brokenPage({ ok: false, problem: 'not-found', url }, en, () => {});
    expect(title).toBe(`${en.broken.missing} · ${en.product}`);
  });

  it('works for an address that is not well encoded', async () => {
    const page = await broken({ ok: false, problem: 'not-found', url: 'http://127.0.0.1/%E0%A4%A.json' });
    expect(page.text).toContain(en.broken.missing);
  });
});

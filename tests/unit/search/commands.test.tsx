// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { fireEvent, waitFor } from '@testing-library/dom';
import type { ComponentChildren } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ExportMenu } from '../../../src/panels/over-map/ExportMenu';
import { ThemeChoice } from '../../../src/panels/over-map/ThemeChoice';
import { ZoomButtons } from '../../../src/panels/over-map/ZoomButtons';
import { documentsOf } from '../../../src/panels/search/documents';
import { SearchButton } from '../../../src/panels/search/SearchButton';
import { SearchDialog } from '../../../src/panels/search/SearchDialog';
import { Timeline } from '../../../src/panels/timeline/Timeline';
import { MatrixView } from '../../../src/panels/whole/MatrixView';
import type { App } from '../../../src/parts/app-context';
import { COMMANDS, type Command } from '../../../src/parts/commands/commands';
import { ALL_COMMANDS } from '../../../src/parts/commands/late-commands';
import { PICTURE_COMMANDS } from '../../../src/parts/commands/picture-commands';
import { PresentLink } from '../../../src/parts/links/PresentLink';
import { Places } from '../../../src/parts/lists/Places';
import { Relationships } from '../../../src/parts/lists/Relationships';
import { en } from '../../../src/text/en';
import { shareTextsFor } from '../../../src/text/late/classroom/share-texts';
import { matrixTextsFor } from '../../../src/text/late/matrix-texts';
import { saveTextsFor } from '../../../src/text/late/save-texts';
import { searchTextsFor } from '../../../src/text/late/search-texts';
import { THEMES } from '../../../src/view/view';
import { type Rendered, rendered } from '../component-driver';
import { appAt } from '../panels/test-app';

const table = Object.entries<Command>(ALL_COMMANDS);
const offered = table.filter(([, { also }]) => also);
const isAction = (id: string) => id.startsWith('action:');
const nothing = () => {};

/** Replaces what the commands do; returns the ids of those that were performed. */
function watched(): string[] {
  const performed: string[] = [];
  for (const [id, command] of table) {
    vi.spyOn(command, 'perform').mockImplementation(() => void performed.push(id));
  }
  return performed;
}

/** The search dialog, and what it reports after it has closed. */
function searchIn(app: App) {
  const troubles: string[] = [];
  const page = rendered(app, <SearchDialog onClosed={nothing} onTrouble={(text) => troubles.push(text)} />);
  const field = page.getByRole('combobox');
  return {
    page,
    troubles,
    async find(query: string) {
      fireEvent.input(field, { target: { value: query } });
      await waitFor(() => expect(page.getAllByRole('option')[0]?.textContent).toContain(query));
    },
    choose: () => fireEvent.keyDown(field, { key: 'Enter' }),
    titles: () => page.queryAllByRole('option').map(({ textContent }) => textContent),
  };
}

afterEach(() => vi.restoreAllMocks());

describe('the Enter key of an input method', () => {
  it.each([
    ['of a browser that says so', { isComposing: true }],
    ['of Safari, where the code 229 alone says so', { keyCode: 229 }],
  ])('chooses nothing: %s', async (_, more) => {
    const app = appAt('#/explore');
    const search = searchIn(app);
    await search.find('서울');
    const before = app.store.view.value;
    fireEvent.keyDown(search.page.getByRole('combobox'), { key: 'Enter', ...more });
    expect(app.store.view.value).toBe(before);
    expect(search.titles().length).toBeGreaterThan(0);
    search.choose();
    expect(app.store.view.value.select).toEqual({ kind: 'place', id: 'seoul' });
  });
});

describe('the search', () => {
  it('finds the commands of the table that have words for it, by their names, and no others', () => {
    const actions = documentsOf(appAt('').story, en).filter(({ id }) => isAction(id));
    expect(actions.map(({ id, title }) => [id, title])).toEqual(
      offered.map(([id, { name }]) => [`action:${id}`, name(en)]),
    );
    expect(offered.length).toBeGreaterThan(15);
    expect(offered.length).toBeLessThan(table.length);
  });

  it('performs the command that the user chooses', async () => {
    for (const [id, { name }] of offered.filter(([, { isAvailable }]) => !isAvailable)) {
      const performed = watched();
      const search = searchIn(appAt('#/explore'));
      await search.find(name(en));
      search.choose();
      expect(performed).toEqual([id]);
      vi.restoreAllMocks();
    }
  });

  it('offers “Play” while the timeline stops and “Pause” while it plays', async () => {
    for (const playing of [false, true]) {
      const search = searchIn({ ...appAt('#/explore'), playing: signal(playing) });
      const { play, pause } = en.timeline;
      // A word of both.
      await search.find(searchTextsFor(en).also.play[0] ?? '');
      const isOffered = (title: string) => search.titles().some((text) => text.includes(title));
      expect([isOffered(play), isOffered(pause)]).toEqual([!playing, playing]);
    }
  });

  it('offers no presentation of a story without chapters', () => {
    const { story, ...app } = appAt('#/explore');
    const title = en.search.actions.present;
    const isOffered = (one: App) =>
      searchIn(one)
        .titles()
        .some((text) => text.includes(title));
    expect(isOffered({ ...app, story })).toBe(true);
    expect(isOffered({ ...app, story: { ...story, chapters: [] } })).toBe(false);
  });

  it('reports a file that was saved in the dialog, and a failure to print after it has closed', async () => {
    vi.spyOn(console, 'error').mockImplementation(nothing);
    const app = appAt('#/explore');
    const save = vi.fn(async () => 'map.svg');
    const search = searchIn({
      ...app,
      exports: { ...app.exports, save, print: () => Promise.reject(new Error('No')) },
    });
    await search.find(PICTURE_COMMANDS['save-svg'].name(en));
    search.choose();
    await waitFor(() => expect(search.page.getByRole('status').textContent).toBe(saveTextsFor(en).saved('map.svg')));
    expect(save).toHaveBeenCalledWith({ type: 'svg' });
    await search.find(PICTURE_COMMANDS.print.name(en));
    search.choose();
    await waitFor(() => expect(search.troubles).toEqual([saveTextsFor(en).printFailed]));
  });

  it('opens by each key that its button names', async () => {
    const page = rendered(appAt('#/explore'), <SearchButton />);
    const keys = page.getByRole('button', { name: en.search.open }).getAttribute('aria-keyshortcuts')?.split(' ') ?? [];
    expect(keys.length).toBeGreaterThan(1);
    for (const combination of keys) {
      const [key = '', modifier] = combination.split('+').reverse();
      // Again until it is there: the button listens only some time after it is rendered.
      await waitFor(() => {
        fireEvent.keyDown(document.body, { key, ctrlKey: modifier === 'Control', metaKey: modifier === 'Meta' });
        page.getByRole('dialog');
      });
      fireEvent.keyDown(page.getByRole('combobox'), { key: 'Escape' });
      await waitFor(() => expect(page.queryByRole('dialog'), combination).toBeNull());
    }
  });
});

describe('a button that does what a command does', () => {
  const { search, timeline, furniture, picture, theme } = en;
  const saving = saveTextsFor(en);
  const press =
    (name: string, role = 'button') =>
    (page: Rendered) =>
      fireEvent.click(page.getByRole(role, { name }));
  const inPopover =
    (label: string, name: string | RegExp, role = 'button') =>
    async (page: Rendered) => {
      press(label)(page);
      fireEvent.click(await page.findByRole(role, { name }));
    };
  const cases: readonly (readonly [keyof typeof ALL_COMMANDS, ComponentChildren, (page: Rendered) => unknown])[] = [
    ['layers-on', <Relationships key="" />, press(search.actions.allLayersOn)],
    ['layers-off', <Relationships key="" />, press(search.actions.allLayersOff)],
    ['places-on', <Places key="" />, press(search.actions.allPlacesOn)],
    ['places-off', <Places key="" />, press(search.actions.allPlacesOff)],
    ['play', <Timeline key="" />, press(timeline.play)],
    ['dates', <Timeline key="" />, press(timeline.showAll)],
    ['zoom-in', <ZoomButtons key="" />, press(furniture.zoomIn)],
    ['zoom-out', <ZoomButtons key="" />, press(furniture.zoomOut)],
    ['region', <ZoomButtons key="" />, press(furniture.wholeRegion)],
    ...THEMES.map(
      (name) =>
        [`theme-${name}`, <ThemeChoice key="" />, inPopover(theme.chooseWithNames, theme[name], 'radio')] as const,
    ),
    ['print', <ExportMenu key="" outcome={signal(undefined)} />, inPopover(picture.take, saving.print)],
    ['share', <ExportMenu key="" outcome={signal(undefined)} />, inPopover(picture.take, shareTextsFor(en).open)],
    [
      'save-svg',
      <ExportMenu key="" outcome={signal(undefined)} />,
      inPopover(picture.take, new RegExp(`^${saving.svg.replace(/[()]/g, '\\$&')}`)),
    ],
    ['save-csv', <MatrixView key="" />, press(matrixTextsFor(en).saveCsv)],
    ['save-geojson', <MatrixView key="" />, press(matrixTextsFor(en).saveGeoJson)],
  ];

  it.each(cases)('performs %s', async (id, component, click) => {
    const performed = watched();
    const theme = id === 'theme-auto' ? 'night' : 'auto';
    await click(rendered(appAt(`#/explore?date=1953-07-27&theme=${theme}`), component));
    expect(performed).toEqual([id]);
  });

  it('or a link leads to the same view as the search', () => {
    const app = appAt(`#/story/${appAt('').story.chapters[2]?.id}?step=1`);
    const link = rendered(app, <PresentLink class="" />).getByRole('link');
    COMMANDS.present.perform(app);
    expect(app.store.view.value).toMatchObject({ mode: 'present', step: 1 });
    expect(link.getAttribute('href')).toBe(`#/present/${app.store.view.value.chapter}?step=1`);
  });
});

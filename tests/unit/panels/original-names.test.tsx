// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/dom';
import { renderToString } from 'preact-render-to-string';
import { beforeAll, describe, expect, it } from 'vitest';
import { Panel } from '../../../src/panels/frame/Panel';
import { ThemeChoice } from '../../../src/panels/over-map/ThemeChoice';
import { PrintSheet } from '../../../src/panels/print/PrintSheet';
import { documentsOf } from '../../../src/panels/search/documents';
import { LATE_COMMANDS } from '../../../src/parts/commands/late-commands';
import { announcement } from '../../../src/parts/naming/announce';
import { drawnNow } from '../../../src/parts/naming/drawn-now';
import { Caption } from '../../../src/present/audience/Caption';
import { Drawer } from '../../../src/present/audience/Drawer';
import { MarkCard } from '../../../src/present/audience/MarkCard';
import { HelpSheet } from '../../../src/present/shared/HelpSheet';
import type { Person, Place, Story } from '../../../src/story/format';
import { readStory } from '../../../src/story/reading/read';
import { en } from '../../../src/text/en';
import { lessonTextsFor } from '../../../src/text/late/lesson-texts';
import { mapSize } from '../../../src/view/screen';
import { showOriginalNames } from '../../../src/view/steps';
import { defaultView } from '../../../src/view/view';
import { type Rendered, rendered } from '../component-driver';
import { audienceHtml } from '../present/both-windows';
import { named, openingStory } from '../story/files';
import { originalNamesStory } from '../story/original-names-story';
import { OTHER_STORIES } from '../story/other-stories';
import { appAt, appWith } from './test-app';

const ON = 'names=original';
const AUDIENCE = 'audience';
const stories: readonly (readonly [string, Story])[] = [
  ['the built-in story', openingStory()],
  ['a story with many scripts', originalNamesStory()],
];
const shownIn = (element: ParentNode): (readonly [string, string | null])[] =>
  [...element.querySelectorAll('.original-name')].map((one) => [one.textContent, one.getAttribute('lang')]);
const pairOf = ({ originalName }: Pick<Place | Person, 'originalName'>) => [originalName?.text, originalName?.lang];
const panel = (story: Story, hash: string): Rendered => {
  const app = appWith(story, hash);
  return rendered(app, <Panel app={app} />);
};

beforeAll(() => {
  mapSize.value = { width: 1024, height: 700 };
});

describe.each(stories)('%s', (_, story) => {
  const withNames = [
    ...story.places.map((place) => [`place:${place.id}`, place] as const),
    ...story.people.map((person) => [`person:${person.id}`, person] as const),
  ].filter(([, { originalName }]) => originalName);
  const pages = ['explore', 'explore?panel=voices', ...withNames.map(([selected]) => `explore?select=${selected}`)];

  it('shows no original name unless they are on', () => {
    for (const page of pages) expect(shownIn(panel(story, `#/${page}`).element), page).toEqual([]);
  });

  it('has each in the heading of its page, in its language, and in the lists', () => {
    for (const [selected, one] of withNames) {
      const page = panel(story, `#/explore?select=${selected}&${ON}`);
      const heading = page.getByRole('heading', { level: 2 });
      expect(shownIn(heading), selected).toEqual([pairOf(one)]);
      expect(heading.textContent).toContain(`${one.name} `);
    }
    const lists = shownIn(panel(story, `#/explore?${ON}`).element);
    for (const [selected, one] of withNames) expect(lists, selected).toContainEqual(pairOf(one));
  });

  it('leaves the switches of places their names', () => {
    const page = panel(story, `#/explore?${ON}`);
    for (const { name } of story.places) expect(page.getAllByRole('switch', { name }).length).toBeGreaterThan(0);
  });

  it('has them on the card of a place, in a presentation and on paper', () => {
    const [selected, one] = withNames[0] ?? [];
    if (!one || !selected) throw new Error('The story has no original names.');
    const at = appWith(story, `#/present?select=${selected}&${ON}`);
    const [kind = 'place', id = ''] = selected.split(':') as ['place', string];
    const card = rendered(at, <MarkCard selection={{ kind, id }} onClose={() => {}} />);
    expect(shownIn(card.getByRole('heading', { level: 2 }))).toEqual([pairOf(one)]);
    const paper = renderToString(<PrintSheet app={appWith(story, `#/explore?${ON}`)} address="" />);
    for (const { id: place, originalName } of story.places)
      if (originalName)
        expect(paper, place).toContain(`lang="${originalName.lang}" dir="auto">${originalName.text}</span>`);
  });

  it('says them where the map is described', () => {
    const { view } = appWith(story, `#/explore?${ON}`).store;
    const [sentence = ''] = drawnNow(story, view.value, en).said.slice(-1);
    for (const place of story.places)
      if (place.originalName && view.value.places.includes(place.id))
        expect(sentence).toContain(place.originalName.text);
    expect(drawnNow(story, defaultView(story), en).said.join()).not.toContain(story.places[0]?.originalName?.text);
  });
});

describe('the caption of a presentation', () => {
  it('has those of the people whose words it gives', () => {
    const app = appAt(`#/present?${ON}`);
    const { story } = app;
    let count = 0;
    for (const chapter of story.chapters) {
      const shown = shownIn(rendered(app, <Caption chapter={chapter} asked={0} turn={() => {}} />).element);
      for (const id of chapter.voices ?? []) {
        const person = named(story.people, id);
        if (!person.originalName) continue;
        expect(shown, `${chapter.id} ${id}`).toContainEqual(pairOf(person));
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(2);
  });
});

describe('the switch of original names', () => {
  it('is with the map’s colours, and acts on the view', async () => {
    const app = appAt('#/explore');
    const page = rendered(app, <ThemeChoice />);
    fireEvent.click(page.getByRole('button', { name: en.theme.chooseWithNames }));
    fireEvent.click(await page.findByRole('switch', { name: en.originalNames.show }));
    expect(app.store.view.value.originalNames).toBe(true);
  });

  it('is in the drawer of a presentation, and its key in the list of keys', () => {
    const app = appAt('#/present');
    expect(
      rendered(app, <Drawer onClose={() => {}} />).getByRole('switch', { name: en.originalNames.show }),
    ).toBeTruthy();
    const list = rendered(app, <HelpSheet role={AUDIENCE} onClose={() => {}} />);
    expect(list.text).toContain(lessonTextsFor(en).actions['original-names']);
  });

  it('is nowhere where the story has none', () => {
    const bare = readStory(OTHER_STORIES.get('nile-waters') ?? '');
    if (!bare.ok) throw new Error('The story has faults.');
    const app = appWith(bare.story, '#/present');
    const html = [
      audienceHtml(app),
      rendered(app, <Drawer onClose={() => {}} />).text,
      rendered(app, <HelpSheet role={AUDIENCE} onClose={() => {}} />).text,
      rendered(app, <ThemeChoice />).element.innerHTML,
    ].join();
    expect(html).not.toContain(en.originalNames.show);
    expect(html).not.toContain(lessonTextsFor(en).actions['original-names']);
    expect(html).not.toContain(en.theme.chooseWithNames);
    const { 'original-names-on': on, 'original-names-off': off } = LATE_COMMANDS;
    expect([on, off].map((command) => command.isAvailable?.(app))).toEqual([false, false]);
  });

  it('is a command of the search, on or off', () => {
    const app = appAt('#/explore');
    const { 'original-names-on': on, 'original-names-off': off } = LATE_COMMANDS;
    const available = () => [on, off].map((command) => command.isAvailable?.(app));
    expect(available()).toEqual([true, false]);
    on.perform(app, () => {});
    expect(app.store.view.value.originalNames).toBe(true);
    expect(available()).toEqual([false, true]);
    off.perform(app, () => {});
    expect(app.store.view.value.originalNames).toBe(false);
  });

  it('is announced', () => {
    const story = openingStory();
    const off = defaultView(story);
    const on = showOriginalNames(true)(off);
    expect(announcement(story, en, off, on)).toContain(en.status.shown([en.originalNames.show]));
    expect(announcement(story, en, on, off)).toContain(en.status.hidden([en.originalNames.show]));
  });
});

describe('the search', () => {
  it('finds a place by its original name, each name once, in its language', () => {
    const story = originalNamesStory();
    const kyoto = named(documentsOf(story, en), 'place:kyoto');
    expect(kyoto.names).toEqual(['京都']);
    expect(kyoto.langs).toEqual({ 京都: 'ja' });
    const seoul = named(documentsOf(openingStory(), en), 'place:seoul');
    expect(seoul.names?.filter((name) => name === '서울')).toEqual(['서울']);
  });
});

import type { Story } from '../../story/format';
import type { Messages } from '../../text/catalog';
import { atDate, chooseTheme, goTo, moveCamera, type Step, showLayers, showPlaces } from '../../view/steps';
import { THEMES } from '../../view/view';
import { type Choice, openPage, type SearchDocument } from './search-document';

/** Returns the actions that the search offers on any screen. */
export function actionsOf(story: Story, messages: Messages): SearchDocument[] {
  const { search, theme, furniture, picture, timeline, panels } = messages;
  const { actions, also } = search;
  const action = (id: string, title: string, choice: Choice, names: readonly string[] = []): SearchDocument => ({
    id: `action:${id}`,
    kind: 'action',
    kindWord: search.kinds.action,
    title,
    names,
    choice,
  });
  const changeView = (step: Step): Choice => ({ do: 'step', step, focus: 'back' });
  const ids = <Id>(all: readonly { readonly id: Id }[]) => all.map(({ id }) => id);
  return [
    action('present', actions.present, openPage(present(story)), also.present),
    action('layers-on', actions.allLayersOn, changeView(showLayers(story, ids(story.layers))), also.allLayersOn),
    action('layers-off', actions.allLayersOff, changeView(showLayers(story, [])), also.allLayersOff),
    action('places-on', actions.allPlacesOn, changeView(showPlaces(story, ids(story.places)))),
    action('dates', actions.allDates, changeView(atDate(undefined))),
    action('play', timeline.play, { do: 'play', on: true }, also.play),
    action('pause', timeline.pause, { do: 'play', on: false }, also.play),
    action('region', furniture.wholeRegion, changeView(moveCamera(undefined))),
    ...THEMES.map((name) =>
      action(`theme-${name}`, actions.colours(theme[name]), changeView(chooseTheme(name)), [
        theme[name],
        ...also[name],
      ]),
    ),
    action('print', picture.print, { do: 'print' }, also.print),
    action('save-png', actions.save(picture.png), { do: 'save', format: { type: 'png', scale: 2 } }, also.save),
    action('save-svg', actions.save(picture.svg), { do: 'save', format: { type: 'svg' } }, also.save),
    action('save-csv', actions.saveTable(panels.matrix.saveCsv), { do: 'table', table: 'csv' }, also.table),
    action('save-geojson', actions.saveTable(panels.matrix.saveGeoJson), { do: 'table', table: 'geojson' }, also.table),
  ];
}

/** Starts the presentation at the view's chapter. */
const present =
  (story: Story): Step =>
  (view) =>
    goTo(story, 'present', view.chapter)(view);

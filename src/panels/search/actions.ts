import type { Story } from '../../story/format';
import type { Messages } from '../../text/catalog';
import { atDate, chooseTheme, goTo, moveCamera, type Step, showLayers, showPlaces } from '../../view/steps';
import { THEMES } from '../../view/view';
import { type Choice, going, type SearchDocument } from './document';

/** What can be done from the search, wherever one is. */
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
  const doing = (step: Step): Choice => ({ do: 'step', step, arrive: 'back' });
  const ids = <Id>(all: readonly { readonly id: Id }[]) => all.map(({ id }) => id);
  return [
    action('present', actions.present, going(presenting(story)), also.present),
    action('layers-on', actions.allLayersOn, doing(showLayers(story, ids(story.layers))), also.allLayersOn),
    action('layers-off', actions.allLayersOff, doing(showLayers(story, [])), also.allLayersOff),
    action('places-on', actions.allPlacesOn, doing(showPlaces(story, ids(story.places)))),
    action('dates', actions.allDates, doing(atDate(undefined))),
    action('play', timeline.play, { do: 'play', on: true }, also.play),
    action('pause', timeline.pause, { do: 'play', on: false }, also.play),
    action('region', furniture.wholeRegion, doing(moveCamera(undefined))),
    ...THEMES.map((name) =>
      action(`theme-${name}`, actions.colours(theme[name]), doing(chooseTheme(name)), [theme[name], ...also[name]]),
    ),
    action('print', picture.print, { do: 'print' }, also.print),
    action('save-png', actions.save(picture.png), { do: 'save', format: { type: 'png', scale: 2 } }, also.save),
    action('save-svg', actions.save(picture.svg), { do: 'save', format: { type: 'svg' } }, also.save),
    action('save-csv', actions.saveTable(panels.matrix.saveCsv), { do: 'table', table: 'csv' }, also.table),
    action('save-geojson', actions.saveTable(panels.matrix.saveGeoJson), { do: 'table', table: 'geojson' }, also.table),
  ];
}

/** From a chapter on, presenting begins with that one. */
const presenting =
  (story: Story): Step =>
  (view) =>
    goTo(story, 'present', view.chapter)(view);

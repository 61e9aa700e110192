import type { Place } from '../../story/format';
import { Icon } from '../../ui/Icon';
import { Switch } from '../../ui/Switch';
import { showPlaces, togglePlace } from '../../view/steps';
import { useApp } from '../app-context';
import { COMMANDS } from '../commands/commands';
import { EntityLink, useHover } from '../links/EntityLink';
import { originalNameOf } from '../links/OriginalName';
import { PlaceSwatch } from '../links/swatches';
import { distanceFromRegion } from '../naming/distance';
import { placeEntity } from '../naming/naming';
import { LongList } from './LongList';
import { Section } from './Section';

/** The places, each with its switch and a link to its page. */
export function Places() {
  const app = useApp();
  const { story, messages } = app;
  const { rows, overview } = messages;
  return (
    <Section
      title={overview.places}
      actions={
        <div class="all">
          <button
            type="button"
            aria-label={COMMANDS['places-on'].name(messages)}
            onClick={() => COMMANDS['places-on'].perform(app)}
          >
            {rows.showAll}
          </button>
          <button
            type="button"
            aria-label={COMMANDS['places-off'].name(messages)}
            onClick={() => COMMANDS['places-off'].perform(app)}
          >
            {rows.hideAll}
          </button>
        </div>
      }
    >
      <LongList class="rows" items={story.places}>
        {(place) => <PlaceRow key={place.id} place={place} />}
      </LongList>
    </Section>
  );
}

function PlaceRow({ place }: { place: Place }) {
  const app = useApp();
  const { story, store, messages } = app;
  const { rows } = messages;
  const { places } = store.view.value;
  const on = places.includes(place.id);
  const distance = place.offMap ? distanceFromRegion(story, place, places) : undefined;
  // Beside the switch and not in it, which has the name alone.
  const original = originalNameOf(app, place);
  const hover = useHover(placeEntity(place));
  return (
    <li class="row" data-on={on ? '' : undefined} {...hover}>
      <div class="row-head">
        <Switch
          name={place.name}
          on={on}
          onToggle={() => store.act(togglePlace(story, place.id))}
          mark={<PlaceSwatch offMap={place.offMap} kind={place.kind} tinted={place.territory !== undefined} />}
        />
        <button
          type="button"
          class="only"
          title={rows.onlyThis(place.name)}
          aria-label={rows.onlyThis(place.name)}
          onClick={() => store.act(showPlaces(story, [place.id]))}
        >
          {rows.only}
        </button>
        <EntityLink class="square" entity={placeEntity(place)} label={rows.about(place.name)}>
          <Icon name="next" />
        </EntityLink>
      </div>
      {original && <p class="row-note">{original}</p>}
      {place.offMap && <p class="row-note">{distance ? rows.offMap(distance.km, distance.from) : rows.offMapAlone}</p>}
    </li>
  );
}

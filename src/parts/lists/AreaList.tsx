import { useApp } from '../app-context';
import { AreaSwatch } from '../links/AreaSwatch';
import { EntityLink } from '../links/EntityLink';
import { areaEntity } from '../naming/naming';
import { LongList } from './LongList';
import { Fold } from './Section';

/** The areas of the story, in a section that folds. */
export function AreaList() {
  const { story, messages } = useApp();
  if (!messages.shapes || story.areas.length === 0) return null;
  const { areas, areaKinds } = messages.shapes;
  return (
    <Fold id="areas" title={<h2>{areas}</h2>}>
      <LongList class="items" items={story.areas}>
        {(area) => (
          <li key={area.id}>
            <EntityLink class="item-link" entity={areaEntity(area)}>
              <AreaSwatch kind={area.kind} /> <span class="item-title">{area.name}</span>{' '}
              <span class="item-note">{areaKinds[area.kind]}</span>
            </EntityLink>
          </li>
        )}
      </LongList>
    </Fold>
  );
}

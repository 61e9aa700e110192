import { useApp } from '../../parts/app-context';
import { Paragraphs } from '../../parts/evidence/Paragraphs';
import { EntityLink } from '../../parts/links/EntityLink';
import { Part } from '../../parts/lists/DetailParts';
import { placeEntity } from '../../parts/naming/naming';
import type { Relation } from '../../story/format';
import { claimsOf, waypointsOf } from '../../story/questions';

/** The points that a source gives of a relation's way, each with what it is based on. */
export function WayPart({ relation }: { relation: Relation }) {
  const { story, messages } = useApp();
  const { shapes } = messages;
  if (!shapes) return null;
  return (
    <Part title={shapes.way}>
      <ol>
        {waypointsOf(story, relation).map(({ place, at, name, claims }) => (
          <li key={`${at.join()} ${name}`}>
            {place ? (
              <EntityLink class="inline-link" entity={placeEntity(place)}>
                {name}
              </EntityLink>
            ) : (
              (name ?? shapes.position(at))
            )}{' '}
            <Paragraphs claims={claimsOf(story, { claims })} />
          </li>
        ))}
      </ol>
      <p>{shapes.wayMeans}</p>
    </Part>
  );
}

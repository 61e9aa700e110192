import { storyText } from '../story/files';

/** The built-in story with one or two of each kind, which refer to nothing else: quick to read, with every part of the format. */
export function smallStory() {
  const story = JSON.parse(storyText);
  const claims = story.claims
    .slice(0, 1)
    .map((claim: object) => ({ ...claim, paragraphs: [1], about: [], to: [], via: undefined }));
  const [claim] = claims;
  const rests = { claims: [claim.id] };
  const place = (one: object) => ({ ...one, ...rests });
  const [seoul, beijing] = story.places.map(place);
  const person = {
    ...story.people.find(({ id }: { id: string }) => id === claim.speaker),
    ...rests,
    alsoAt: [],
    place: seoul.id,
  };
  const layer = story.layers[0];
  const relation = { ...story.relations[0], ...rests, layer: layer.id, from: seoul.id, to: beijing.id };
  const event = { ...story.events[0], ...rests, places: [seoul.id], relations: [relation.id], people: [person.id] };
  const chapter = {
    ...story.chapters[0],
    ...rests,
    camera: { center: [126, 37], zoom: 4, bearing: 10, pitch: 20 },
    layers: [layer.id],
    places: [seoul.id, beijing.id],
    select: `relation:${relation.id}`,
    ask: undefined,
  };
  const source = { ...story.sources[0], paragraphs: 1, topics: story.sources[0].topics.slice(0, 1) };
  return JSON.parse(
    JSON.stringify({
      ...story,
      summaryClaims: [claim.id],
      sources: [source],
      places: [seoul, beijing],
      people: [person],
      claims,
      layers: [layer],
      relations: [relation],
      events: [event],
      chapters: [chapter],
      unsaid: [{ ...story.unsaid[0], about: [seoul.id] }],
    }),
  );
}

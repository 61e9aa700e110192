import { longAgoText } from './files';

/**
 * Small stories from other parts of the world, made up: nothing that they tell has happened. Places and positions are real, so that the map
 * under them is. They are not published, and are not held to what published stories are held to.
 */

interface Sketch {
  readonly id: string;
  readonly title: string;
  readonly bounds: readonly [number, number, number, number];
  readonly places: readonly (readonly [id: string, name: string, lon: number, lat: number, territory: string])[];
}

const SKETCHES: readonly Sketch[] = [
  {
    id: 'nile-waters',
    title: 'Who measures the river',
    bounds: [22, -4, 48, 33],
    places: [
      ['cairo', 'Cairo', 31.24, 30.04, 'EGY'],
      ['khartoum', 'Khartoum', 32.53, 15.5, 'SDN'],
      ['addis-ababa', 'Addis Ababa', 38.75, 9.02, 'ETH'],
      ['kampala', 'Kampala', 32.58, 0.35, 'UGA'],
    ],
  },
  {
    id: 'two-days',
    title: 'Two islands, two days',
    bounds: [172, -28, -165, -8],
    places: [
      ['suva', 'Suva', 178.44, -18.14, 'FJI'],
      ['apia', 'Apia', -171.77, -13.83, 'WSM'],
      ['nukualofa', 'Nuku‘alofa', -175.2, -21.14, 'TON'],
    ],
  },
  {
    id: 'one-street',
    title: 'Both ends of one street',
    bounds: [13.36, 52.5, 13.42, 52.53],
    places: [
      ['gate', 'Brandenburg Gate', 13.3777, 52.5163, 'DEU'],
      ['bridge', 'Palace Bridge', 13.3985, 52.5178, 'DEU'],
    ],
  },
];

/** The stories' files, as JSON, by their ids. */
export const OTHER_STORIES: ReadonlyMap<string, string> = new Map([
  ...SKETCHES.map((sketch) => [sketch.id, JSON.stringify(storyOf(sketch), null, 2)] as const),
  ['long-ago-and-to-come', longAgoText] as const,
]);

function storyOf({ id, title, bounds, places }: Sketch) {
  const [first = '', second = ''] = places.map(([place]) => place);
  const rest = { claims: ['talks'] };
  return {
    format: 'crosscurrents/1',
    id,
    title,
    summary: `A made-up story of ${places.map(([, name]) => name).join(', ')}.`,
    lang: 'en',
    date: '2020-03-02',
    bounds,
    summaryClaims: ['talks'],
    sources: [
      {
        id: 'note',
        title: 'A made-up note',
        kind: 'Note',
        dateline: places[0]?.[1],
        date: '2020-03-02',
        paragraphs: 1,
        topics: ['The talks'],
      },
    ],
    places: places.map(([place, name, lon, lat, territory]) => ({
      id: place,
      name,
      kind: 'site',
      at: [lon, lat],
      territory,
      summary: `Delegates from ${name} took part.`,
      ...rest,
    })),
    people: [],
    claims: [
      { id: 'talks', text: 'Delegates met on 2 March 2020.', source: 'note', paragraphs: [1], basis: 'reported' },
    ],
    layers: [{ id: 'talks', title: 'Talks', summary: 'Who met.', kind: 'dialogue', on: true }],
    relations: places.slice(1).map(([place, name]) => ({
      id: `talks-${place}`,
      layer: 'talks',
      from: first,
      to: place,
      direction: 'both',
      title: `Talks with ${name}`,
      label: 'Yearly talks',
      short: 'Talks',
      summary: 'They met.',
      ...rest,
    })),
    events: [
      {
        id: 'meeting',
        date: '2020-03-02',
        title: 'The meeting',
        summary: 'They met.',
        places: [first],
        relations: [`talks-${second}`],
        ...rest,
      },
    ],
    chapters: [
      {
        id: 'talks',
        title: 'Talks',
        body: 'They met.',
        notes: 'They met.',
        camera: { fit: places.map(([place]) => place) },
        layers: ['talks'],
        places: places.map(([place]) => place),
        date: '2020-03-02',
        ...rest,
      },
    ],
    unsaid: [],
  };
}

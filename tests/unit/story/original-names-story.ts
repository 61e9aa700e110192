import type { Story } from '../../../src/story/format';
import { readStory } from '../../../src/story/reading/read';
import { OTHER_STORIES } from './other-stories';

/**
 * A made-up story with original names in scripts that join letters, stack marks or run from right to left, in the four that share Han
 * characters, and one place without any.
 */
const PLACES = [
  ['cairo', 'Cairo', 31.24, 30.04, 'EGY', 'القاهرة', 'ar'],
  ['haifa', 'Haifa', 34.99, 32.79, 'ISR', 'חיפה', 'he'],
  ['delhi', 'Delhi', 77.21, 28.61, 'IND', 'दिल्ली', 'hi'],
  ['bangkok', 'Bangkok', 100.5, 13.75, 'THA', 'กรุงเทพมหานคร', 'th'],
  ['xian', 'Xi’an', 108.94, 34.34, 'CHN', '西安', 'zh-Hans'],
  ['taichung', 'Taichung', 120.68, 24.15, 'TWN', '臺中', 'zh-TW'],
  ['busan', 'Busan', 129.08, 35.18, 'KOR', '부산', 'ko'],
  ['kyoto', 'Kyoto', 135.77, 35.01, 'JPN', '京都', 'ja'],
  ['athens', 'Athens', 23.73, 37.98, 'GRC', 'Αθήνα', 'el'],
  ['kampala', 'Kampala', 32.58, 0.35, 'UGA', undefined, undefined],
] as const;

function made() {
  const story = JSON.parse(OTHER_STORIES.get('nile-waters') ?? '');
  const [place] = story.places;
  const [relation] = story.relations;
  const [chapter] = story.chapters;
  const ids = PLACES.map(([id]) => id);
  return {
    ...story,
    id: 'original-names',
    title: 'How ten towns are written',
    bounds: [15, -5, 145, 50],
    places: PLACES.map(([id, name, lon, lat, territory, text, lang]) => ({
      ...place,
      id,
      name,
      at: [lon, lat],
      territory,
      ...(id === 'busan' && { marker: 'Harbour' }),
      ...(text !== undefined && { originalName: { text, lang } }),
    })),
    people: [
      {
        id: 'delegate',
        name: 'Min-ji Park',
        role: 'A made-up delegate',
        place: 'busan',
        originalName: { text: '박민지', lang: 'ko' },
        claims: ['talks'],
      },
    ],
    claims: [{ ...story.claims[0], basis: 'said', speaker: 'delegate' }],
    relations: ids.slice(1).map((to) => ({ ...relation, id: `talks-${to}`, from: 'cairo', to })),
    events: [],
    chapters: [{ ...chapter, camera: { fit: ids }, places: ids }],
  };
}

/** The file, as JSON. */
export const originalNamesText = JSON.stringify(made(), null, 2);

export function originalNamesStory(): Story {
  const reading = readStory(originalNamesText);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults, null, 2));
  return reading.story;
}

import type { FAULT_CODES, Need } from '../../story/faults';
import type { Slip } from '../../story/file/json-slips';
import { formatsOf } from '../formats';
import type { WithPart } from './part';

/** What the page says about the faults of a story file. Not in the catalog, because few visitors ever see it: it is loaded late. */

const { plural } = formatsOf('en-GB');

export type FaultTexts = Readonly<
  Record<(typeof FAULT_CODES)[number], (found: string, need?: Need, limits?: readonly string[]) => string>
>;

/** Returns these texts in the catalog's language. */
export const faultTextsFor = ({ later }: WithPart<'faults', FaultTexts>): FaultTexts => later?.faults ?? en;

/** Slips in JSON: what is wrong and what to do. */
const slips: Readonly<Record<Slip, string>> = {
  empty: 'The file is empty. Save the story again.',
  html: 'This is a web page (HTML), not a story file. Check the address of the file, and what the server sends for it.',
  'curly-quotes':
    'This is a curly quotation mark. JSON needs straight ones: ". Switch “smart quotes” off in your editor.',
  'single-quotes': 'This is a single quotation mark. JSON needs double ones: ".',
  comment: 'This is a comment, which JSON does not have. Take it out.',
  'trailing-comma': 'There is a comma before this bracket, after the last item. Take that comma out.',
  'extra-comma': 'There is a comma too many here. Take it out.',
  'decimal-comma': 'There is a comma inside a number. Write decimals with a point: 3.5, not 3,5.',
  'missing-comma': 'A comma is missing before this place. Put one after the item before it.',
  'missing-colon': 'A colon is missing between the name of a field and its value. Write "name": value.',
  'missing-value': 'The field before this place has no value. Write one, or take the field out.',
  'equals-sign': 'This is an equals sign. JSON has a colon between a field and its value.',
  'no-quotes': 'This word has no quotation marks. Put it into double ones: "word".',
  'number-form': 'This number is not written as JSON has them. Write it plainly, like 7, -3.5 or 0.25.',
  'open-text':
    'This text has no proper end. Close it with a quotation mark. Inside a text, write a quotation mark as \\", a backslash as \\\\ and a new line as \\n.',
  'ends-early': 'The file ends too early: a closing bracket or quotation mark is missing, or the end was cut off.',
  'after-end': 'The story has ended before this place. Take out what follows, or a closing bracket too many.',
  'wrong-bracket': 'This bracket does not fit the one that was opened. { ends with }, and [ with ].',
  other: 'JSON ends here. A comma too many or too few, or an open quotation mark, is the usual cause.',
};

const or = (choices: readonly string[]): string => choices.map((choice) => `“${choice}”`).join(', ');

/** What the format requires of a value. */
const needs: Readonly<Record<Need, (limits: readonly string[]) => string>> = {
  text: () => 'Write a text, in double quotation marks.',
  'clean-text': () =>
    'Write a text that can be seen, without control characters and without the sign � of a letter that was lost.',
  number: () => 'Write a number, without quotation marks and with a point for decimals.',
  whole: () => 'Write a whole number.',
  range: ([low = '', high = '']) => `Write a number from ${low} to ${high}.`,
  'yes-or-no': () => 'Write true or false, without quotation marks.',
  list: () => 'Write a list, in square brackets: [ ].',
  'filled-list': () => 'Give at least one item in this list.',
  object: () => 'Write fields in curly brackets: { "name": value }.',
  pair: () => 'Write two numbers, [longitude, latitude] in degrees, like [12.345, -6.789].',
  bounds: () => 'Write four numbers, [west, south, east, north] in degrees, like [10, -20, 35.5, 5].',
  'one-of': (choices) => `Write one of ${or(choices)}.`,
  'nearly-one-of': ([meant = '', ...choices]) => `Did you mean “${meant}”? Write one of ${or(choices)}.`,
  id: () => 'An id has lower-case letters a to z, digits and single hyphens only, like “harbour” or “north-coast”.',
  day: () => 'Write a day as year-month-day, like “2001-02-03”. Years have four digits: “0079-08-24”, “-0043-03-15”.',
  edtf: () =>
    'Write an EDTF date, like “2001-02-03”, “2001-02”, “1945~” (about), “../1945” (or before), “2001-02/..” (or after) or “2001-02/2001-04”. Years have four digits, from “-9999” to “9999”; “-0056” is 57 BCE.',
  'web-address': () => 'Write a whole web address that begins with “https://”.',
  'image-file': () =>
    'Write the name of a file in the folder that has the story’s id, like “harbour.webp”. It ends in webp, avif, png, jpg or svg.',
  language: () => 'Write a language tag (BCP 47), like “en”, “ko” or “zh-Hant”.',
  territory: ([meant]) =>
    `Write the country’s ISO 3166-1 alpha-3 code, ${meant ? `here “${meant}”` : 'three capital letters'}.`,
  camera: () =>
    'Write {"fit": [place ids]} or {"center": [longitude, latitude], "zoom": number}, with numbers in their range.',
  selection: () =>
    'Write kind and id, like “relation:harbour-talks”. Kinds are place, relation, event, person, claim and area.',
  other: () => 'The format does not allow this here. Compare it with the template of “npm run story -- new”.',
};

/** Faults of a story file and how to fix them, by code. `found`: the value in the file, shortened. */
const en: FaultTexts = {
  'not-json': (slip: string) => slips[slip as Slip] ?? slips.other,
  'not-utf-8': (found: string, _need?: Need, [guess]: readonly string[] = []) =>
    found === 'no-text'
      ? 'This is not a text file. Perhaps it is a picture, a document or an archive under the name of a story, or it is damaged.'
      : found === 'UTF-16'
        ? 'The file is saved as UTF-16, and must be UTF-8. In your editor choose “Save with encoding”, then “UTF-8”.'
        : `From here on, letters are saved in ${guess ? `another encoding than UTF-8, it seems ${guess}` : 'an encoding other than UTF-8'}, so they cannot be read. In your editor choose “Save with encoding”, then “UTF-8”.`,
  'no-object': (found: string) =>
    `A story is an object: fields in curly brackets, which begin { "format": "crosscurrents/1", … }. This file has ${found} instead.`,
  'unknown-format': (found: string) =>
    found === ''
      ? 'The format is not named. Begin the file with "format": "crosscurrents/1".'
      : `The format “${found}” is not known. This program reads “crosscurrents/1”.`,
  'wrong-shape': (found: string, need?: Need, limits: readonly string[] = []) =>
    `${found === '' ? 'There is nothing here' : `The value is ${found}`}. ${needs[need ?? 'other'](limits)}`,
  swapped: (found: string) =>
    `Longitude and latitude seem swapped: ${found}. Write the longitude (east) first, then the latitude (north).`,
  'decimal-comma': (found: string) =>
    `There are commas in the decimals: ${found}. Write 12.345 with a point, not 12,345.`,
  'unknown-field': (_found: string, _need?: Need, [meant]: readonly string[] = []) =>
    meant
      ? `The format has no such field. Did you mean “${meant}”?`
      : 'The format has no such field. Check its spelling, or take it out.',
  'missing-field': () => 'This field is missing. Add it.',
  'dangling-id': (found: string, _need?: Need, [meant]: readonly string[] = []) =>
    `Nothing of the right kind has the id “${found}”. ${meant ? `Did you mean “${meant}”?` : 'Correct it, or add what it names.'}`,
  'duplicate-id': (found: string) => `The id “${found}” is given twice. Give one of them another.`,
  'ambiguous-id': (found: string) => `This id is taken already, among the ${found}. Give one of them another.`,
  'no-such-paragraph': (found: string) => `The source of this statement has no paragraph ${found}.`,
  'uncited-paragraph': (found: string) =>
    `No statement cites paragraph ${found}. Add one, so that nothing of the source is left out.`,
  'topics-count': (found: string) =>
    `Each paragraph needs one topic, no more and no fewer. Given and needed: ${found}.`,
  'missing-speaker': () => 'Something said needs its speaker. Name who says it.',
  'long-quote': (found: string) =>
    `This quote has ${found} words. At most 12 may be quoted: shorten it, or tell the rest in your own words.`,
  'impossible-date': (found: string) => `The calendar has no ${found}. Correct the day, or the order of the two dates.`,
  'dates-reversed': (found: string) => `The end comes before the beginning: ${found}. Swap or correct them.`,
  'build-step': (found: string) =>
    `A step adds a layer of its own chapter, and each layer once. “${found}” is not in the chapter’s layers, or is added twice.`,
  'silent-voice': (found: string) =>
    `“${found}” says nothing in this chapter’s statements. Add one of theirs to “claims”, or take the voice out.`,
  'predict-missing': (found: string, _need?: Need, [field = '']: readonly string[] = []) =>
    `A question of the kind “${found}” needs “${field}”. Add it, or choose another kind.`,
  'predict-unused': (found: string, _need?: Need, [field = '']: readonly string[] = []) =>
    `A question of the kind “${found}” has no “${field}”. Take it out, or choose another kind.`,
  'predict-few': (found: string, _need?: Need, [kind = '']: readonly string[] = []) =>
    kind === 'pair'
      ? `A pair is two different places, and the chapter shows at least one more to choose from. Here are ${found}. Correct “places”, or add one to the chapter.`
      : kind === 'place'
        ? `Name at least one place, and leave at least one of the chapter’s places out: else there is nothing to guess. Here are ${found}.`
        : `There must be at least two to choose from. Here are ${found}. Add one.`,
  'predict-twice': (found: string) => `“${found}” can be chosen twice. Take one of them out.`,
  'predict-not-offered': (found: string) =>
    `“${found}” is not among what can be chosen, so nobody can give this answer. Correct it, or add it to the options, the dates or the chapter’s places.`,
  'predict-disordered': (found: string) =>
    `By their dates these events are the other way round: ${found}. Put them in the order of the article, or correct a date.`,
  'predict-without-claims': () =>
    'What the article says must rest on statements, which are shown with it. Name at least one in “claims”.',
  'bounds-reversed': (found: string) =>
    `The south must be below the north. Now it is ${found}. Write [west, south, east, north].`,
  'bounds-flat': (found: string) =>
    `West and east are the same meridian, ${found}. Write [west, south, east, north], the whole world as [-180, -60, 180, 85].`,
  'null-island': () =>
    'The position is 0, 0, in the sea off Africa: mostly that means a value was forgotten. Give longitude and latitude of the place.',
  'outside-bounds': (found: string) =>
    `The place is outside of the story’s bounds: ${found}. Correct its longitude and latitude, widen “bounds”, or add "offMap": true.`,
  'bounds-elsewhere': (found: string, _need?: Need, [around, swapped]: readonly string[] = []) => {
    const [outside, all] = found.split('/');
    return `${outside} of the ${all} places are outside of these bounds. ${swapped ? 'West and east seem swapped. ' : ''}Write ${around}, which holds all places, or correct their positions.`;
  },
  'missing-territory': () =>
    'A place of the kind “territory” stands for one. Give its ISO 3166-1 alpha-3 code, or choose another kind.',
  'unknown-territory': (found: string, _need?: Need, [meant]: readonly string[] = []) =>
    `No country or territory has the code ${found}.${meant ? ` Write ${meant}.` : ' Give its ISO 3166-1 alpha-3 code, three capital letters.'}`,
  'direction-without-end': (found: string) =>
    `A relation without “to” leads nowhere, so its direction must be “none”, not “${found}”.`,
  'ends-in-itself': (found: string) => `This relation leads from “${found}” to itself. Leave “to” out.`,
  'corrected-too-early': (found: string) =>
    `The story was corrected before its own date: ${found}. Correct one of the two dates.`,
  'corrections-disordered': (found: string) =>
    `Corrections are in the order in which they were made, the latest last. Now it is ${found}. Move or correct it.`,
  'route-without-end': () =>
    'This relation has points of a way, but no end. Add “to”, the id of the place where the way ends, or take “via” out.',
  'route-point': () =>
    'Say where this point is in one way: either "place": the id of a place, or "at": [longitude, latitude].',
  'route-point-twice': (found: string) =>
    `The way is at this point already: ${found}. Take it out, or correct its position. “via” has only the points between “from” and “to”.`,
  'area-shape': () =>
    'Say what the area is in one way: either "territory": the code of a country, or "ring": its corners, [[longitude, latitude], …].',
  'ring-short': (found: string) =>
    `An area needs at least three corners that differ. This one has ${found}. Add the others, in the order of the edge.`,
  'ring-crosses': (found: string) =>
    `The edge crosses or touches itself here: the side from this corner meets the side from corner ${found}. Put the corners in the order of the edge.`,
  'ring-too-wide': (found: string) =>
    `From this corner to the next it is ${found}° of longitude, so it is not clear which way round the edge goes. Add corners between.`,
  'ring-around-pole': () =>
    'The edge goes around a pole, which this map cannot draw as an area. Give the part that the map frames.',
  'ring-too-far': (found: string) =>
    `The map ends at 85° north and south, and this corner is at ${found}°. Give a corner nearer to the equator.`,
  'ring-outside-bounds': () =>
    'No corner of this area is within the story’s bounds. Correct its longitudes and latitudes, or widen “bounds”.',
  'fit-territory': (found: string) =>
    `A camera cannot fit “${found}”, which is a whole territory. Name places in it, or give the camera a centre and a zoom.`,
  'point-outside-bounds': (found: string) =>
    `This point is outside of the story’s bounds: ${found}. Correct its longitude and latitude, or widen “bounds”.`,

  'to-do': (found: string, need?: Need, limits: readonly string[] = []) =>
    found || (need ? needs[need](limits) : 'Write here what belongs here.'),

  'key-twice': (found: string) =>
    `“${found}” is twice in these brackets. Only the last one is used. Take one of them out.`,
  'id-unlike-file': (found: string, _need?: Need, [file = '']: readonly string[] = []) =>
    `The id “${found}” is unlike the file’s name, “${file}”. Saved pictures and tables are named by the id. Make them alike.`,
  'dark-chapter': (found: string) =>
    found === ''
      ? 'No relationship of this chapter holds on its date, so the map shows none. Check “date”, “layers” and “places”.'
      : `The chapter selects “${found}”, and nothing of it is on the map then, so everything fades. Check “date”, “layers” and “places”.`,
  'long-label': (found: string) =>
    `This text is too long for the map, which cuts it: “${found}”. Shorten it to two to four words.`,
  'no-catalog': (found: string, _need?: Need, limits: readonly string[] = []) =>
    `The page has no words of its own in “${found}”: its buttons will be in English. It has ${or(limits)}.`,
  'zoom-limit': (found: string, _need?: Need, [low = '', high = '']: readonly string[] = []) =>
    `The map zooms from ${low} to ${high}, so it will not show ${found}.`,
  'empty-layer': () => 'No relationship is in this layer. Add one, or take the layer out: its switch changes nothing.',
  'far-from-territory': (found: string, need?: Need) =>
    `This position is not in ${found}, nor near it. ${need === 'pair' ? 'Longitude and latitude seem swapped: write the longitude (east) first.' : 'Correct “at” or “territory”.'}`,
  'no-land': (found: string) =>
    `The map has no area of its own for ${found}, so it tints none. The place or area is valid all the same.`,
  'same-position': (found: string) =>
    `“${found}” has the same position, so one mark covers the other. Correct one of them.`,
  'same-label': (found: string) =>
    `Two sources have the label “${found}” in citations. Give each a label of its own. Without one, the first is A, the second B.`,
  'long-source-label': (found: string) =>
    `A label of a source stands in each citation. “${found}” is too long: write at most 12 letters, like “VOA”.`,
  'compared-with-itself': () => 'A statement cannot support or dispute itself. Name another one, or take the id out.',
  'supports-and-disputes': (found: string) =>
    `This statement and “${found}” support and dispute each other. Name the id in one of the two lists only.`,
  'unknown-authority': (found: string, _need?: Need, limits: readonly string[] = []) =>
    `“${found}” is of no list of names that this program knows, so the link shows the address only. Is it about exactly this one? Known are ${limits.join(', ')}.`,
  'no-authority-id': (found: string, _need?: Need, [name = '', example = '']: readonly string[] = []) =>
    `“${found}” is not the address of one entry of ${name}. Write it like “${example}”.`,
  'authority-of-other-kind': (found: string, _need?: Need, [name = '']: readonly string[] = []) =>
    `${name} has no entries of this kind: “${found}” names something else. Take it out, or put it where it belongs.`,
  'same-as-twice': (found: string) =>
    `“${found}” has the same address, so both would be the same. Correct one of them, or take it out.`,
  'no-image-file': (found: string) =>
    `There is no file ${found} beside the story. Put it there, or correct the name: capitals count. Until then a note stands for the picture.`,
  'heavy-image': (found: string, _need?: Need, [most = '']: readonly string[] = []) =>
    `The picture has ${found} KB. A whole class loads it at once: make it smaller than ${most} KB, best as WebP or AVIF.`,
  'image-type': (found: string, _need?: Need, [real]: readonly string[] = []) =>
    real
      ? `The file’s name says ${found}, but it is ${real}, and some servers then send it wrongly. Give it the right ending.`
      : `The file’s name says ${found}, but it is no such picture. Save it again.`,
  'coarse-map': () =>
    'The map comes closer here than its coasts and borders are fine, to about 5 km. Put the story into public/stories and run “npm run geo”, which makes a finer map for its bounds.',
  'dateline-date': (found: string) =>
    `The dateline has a date, “${found}”, and the source’s own date is written behind it. Write the place alone.`,
  'short-notes': (found: string, _need?: Need, [least = '']: readonly string[] = []) =>
    `The speaker’s notes have ${plural(Number(found), { one: '# word', other: '# words' })}. A teacher has little to say from fewer than ${least}; 60 to 120 are usual.`,
};

import { existsSync, readFileSync } from 'node:fs';
import { readOutlines, TITLE_FONT } from '../src/figure/letters/outlines';
import { portable } from '../src/figure/letters/portable';
import { framedMap } from '../src/figure/plate/framed-map';
import { plateColors } from '../src/figure/plate/plate-layout';
import { balanced, linesAt, type Type, widthOf } from '../src/figure/plate/text-block';
import { wordmark } from '../src/figure/plate/wordmark';
import { type Element, markupOf } from '../src/figure/svg/svg';
import { mapOf, type PictureInput, pictureOf } from '../src/pictures/picture';
import { DEFAULT_STORY } from '../src/story/default-story';
import type { Story } from '../src/story/format';
import { withPlannedLabels } from '../src/story/planned-labels';
import { readStory } from '../src/story/reading/read';
import { toldBy } from '../src/story/shapes/has-shapes';
import { datelineOf } from '../src/story/sources/citations';
import { geodataOf } from '../src/style/geodata';
import { scriptOf } from '../src/style/original-fonts';
import { PALETTES, type PaletteName } from '../src/style/palette';
import { catalogOf } from '../src/text/all-catalogs';
import { pictureTextsFor } from '../src/text/late/picture-texts';
import { withStoryWords } from '../src/text/story-words';
import type { Size } from '../src/view/camera';
import { defaultView } from '../src/view/view';

/** Draws pictures of a story as it opens. It runs in Node and uses the same figure as the page. */

/** Size of the map in the README's pictures, in CSS px. */
const README_MAP: Size = { width: 984, height: 640 };

/** Size of a link preview, in px. Other sites show it at less than half its size, so all marks and texts are large. */
const PREVIEW = {
  width: 1200,
  height: 630,
  column: 480,
  margin: 44,
  /** Scale factor of the map's marks and labels. */
  mapScale: 1.4,
  title: 70,
  line: 27,
} as const;

/**
 * The map of a card on the page of all stories: drawn at twice its size, where the framing leaves less space around the bounds. `scale`: factor
 * of its marks and labels.
 */
const CARD = { map: { width: 800, height: 500 }, shown: { width: 400, height: 250 }, scale: 1.7 } as const;

/** Returns the README's picture in a palette, as SVG: of the default story. */
export async function readmePicture(palette: PaletteName): Promise<string> {
  return pictureOf(await inputOf(defaultStory(), palette, README_MAP, 1)).svg();
}

/** The map of a story's card, as SVG with letters as shapes, and the size at which it is shown. */
export interface CardMap {
  readonly svg: string;
  readonly size: Size;
}

/** Returns a small map of a story as it opens, without the basemap's names: they would not be legible. */
export async function cardMap(story: Story, palette: PaletteName): Promise<CardMap> {
  const input = await inputOf(story, palette, CARD.map, CARD.scale);
  const map = withoutSmallNames(mapOf(input, false).element);
  return { svg: markupOf(portable(map, input.outlines)), size: CARD.shown };
}

/** Content of a link preview: texts and picture. */
export interface LinkPreview {
  readonly svg: string;
  /** In px. */
  readonly size: Size;
  readonly product: string;
  readonly title: string;
  readonly description: string;
  /** Alternative text of the picture, for people who cannot see it. */
  readonly alt: string;
  /** Letters that the app's fonts lack: pages show them in a font of the reader's system, a picture file cannot. */
  readonly missing: readonly string[];
}

export async function linkPreview(story: Story): Promise<LinkPreview> {
  const { width, height, column, mapScale } = PREVIEW;
  const input = await inputOf(story, 'day', { width: width - column, height }, mapScale);
  const { messages, outlines } = input;
  const map = mapOf(input, false);
  const frame = { x: column, y: 0, width: width - column, height };
  const framed = framedMap(withoutSmallNames(map.element), frame);
  const colors = plateColors(input.palette);
  const picture: Element = {
    name: 'svg',
    attributes: { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height },
    children: [
      framed.defs,
      { name: 'rect', attributes: { width, height, fill: colors.paper } },
      framed.element,
      ...previewColumn(input),
    ],
  };
  const shown = (prefix: string, id: string) => map.drawn.some(({ layer }) => layer.startsWith(`${prefix}/${id}/`));
  return {
    svg: markupOf(portable(picture, outlines)),
    size: { width, height },
    product: messages.product,
    title: story.title,
    description: story.summary,
    alt: pictureTextsFor(messages).described(
      story.places.filter(({ id }) => shown('place', id)).map(({ name }) => name),
      story.layers.filter(({ id }) => shown('relation', id)).map(({ title }) => title),
    ),
    missing: lettersWithout(outlines, story),
  };
}

/** The letters of the title and of the map's names that the fonts lack. */
function lettersWithout({ glyph }: PictureInput['outlines'], { title, places, relations }: Story): string[] {
  const onMap = [...places.map(({ name, marker = name }) => marker), ...relations.map(({ label }) => label)].join('');
  const lacks = (font: string) => (letter: string) => letter > ' ' && !glyph(font, letter);
  return [...new Set([...[...title].filter(lacks(TITLE_FONT)), ...[...onMap].filter(lacks('Map Sans Semibold'))])];
}

/** Names of low importance are too small to read in a preview. */
function withoutSmallNames(map: Element): Element {
  const children = map.children?.filter(
    (child) => typeof child === 'string' || !String(child.attributes['data-layer']).startsWith('label/'),
  );
  return { ...map, ...(children && { children }) };
}

/** Layout: product name at the top, title in the middle, place and time at the bottom. */
function previewColumn({ story, messages, outlines, palette }: PictureInput): Element[] {
  const { height, column, margin, title: titleSize, line: lineSize } = PREVIEW;
  const colors = plateColors(palette);
  const room = column - 2 * margin;
  const titleAt = (size: number): Type => ({
    font: TITLE_FONT,
    size,
    leading: size * 1.06,
    color: colors.text,
    spacing: size * -0.012,
  });
  // A long word makes the whole title smaller, so that it does not overlap the map. A line may end after any Han or kana.
  const words = story.title.split(/[\s\u200b]|(?<=[\u2e80-\ua4cf])/u);
  const widest = Math.max(...words.map((word) => widthOf(word, titleAt(titleSize), outlines)));
  const title = titleAt(titleSize * Math.min(1, room / widest));
  const line: Type = { font: 'Map Sans Regular', size: lineSize, leading: lineSize * 1.3, color: colors.secondary };
  const titleLines = balanced(story.title, room, title, outlines);
  const dateline = datelineOf(story);
  const lines = [...(dateline === undefined ? [] : [dateline]), messages.date.edtf(story.date)];
  const firstLine = height - margin - (lines.length - 1) * line.leading;
  return [
    { name: 'rect', attributes: { x: margin, y: margin, width: room, height: 6, fill: colors.text } },
    wordmark(messages.product, 1.75, colors, outlines).at(margin, margin + 52),
    ...linesAt(titleLines, margin, margin + 170, title),
    ...linesAt(lines, margin, firstLine, line),
  ];
}

async function inputOf(story: Story, palette: PaletteName, mapSize: Size, scale: number): Promise<PictureInput> {
  const messages = withStoryWords(catalogOf(story.lang), toldBy(story));
  const script = scriptOf(story.lang);
  const letters = ['fonts/', ...(script ? [`fonts/${script}/`] : [])].map((folder) => file(`${folder}outlines.json`));
  const [common, ofScript] = letters.map((text): unknown => JSON.parse(text));
  const outlines = readOutlines(common, ofScript);
  const own = `geo/stories/${story.id}.topo.json`;
  const written = inLetters(story, outlines);
  return {
    story: withPlannedLabels(written, messages.date.plannedLabel),
    view: defaultView(story),
    palette: PALETTES[palette],
    scale,
    messages,
    mapSize,
    geodata: geodataOf(JSON.parse(file(existsSync(`public/${own}`) ? own : 'geo/world.topo.json')), written),
    outlines,
  };
}

/** Letters that look like others, which the fonts have. */
const LIKE: Readonly<Record<string, string>> = {
  ʻ: '‘',
  ʼ: '’',
  ʾ: '’',
  ʿ: '‘',
  ʹ: '′',
  Ə: 'E',
  ə: 'e',
  ŋ: 'n',
  Ŋ: 'N',
};

/**
 * A story whose title and names on the map have letters that the fonts have: a picture without a name says less than one with a plain
 * letter in it. What is like no other letter is left out.
 */
function inLetters(story: Story, { glyph }: PictureInput['outlines']): Story {
  const written = (text: string, font: string): string => {
    const has = (letter: string) => letter <= ' ' || glyph(font, letter) !== undefined;
    const plain = (letter: string) => [...(LIKE[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, ''))].filter(has);
    const given = [...text.normalize('NFC')];
    const found = given.flatMap((letter) => (has(letter) ? letter : plain(letter)));
    // Text in another script has no plain letters: it stays as it is.
    return 2 * found.length > given.length ? found.join('') : text;
  };
  const onMap = (text: string) => written(text, 'Map Sans Semibold');
  return {
    ...story,
    title: written(story.title, TITLE_FONT),
    places: story.places.map(({ marker, ...place }) => ({
      ...place,
      name: onMap(place.name),
      ...(marker === undefined ? {} : { marker: onMap(marker) }),
    })),
    relations: story.relations.map((relation) => ({ ...relation, label: onMap(relation.label) })),
  };
}

/** @throws Error if the default story has faults */
function defaultStory(): Story {
  const read = readStory(file(`stories/${DEFAULT_STORY}.json`));
  if (!read.ok) throw new Error(`The default story has faults: ${JSON.stringify(read.faults)}`);
  return read.story;
}

const file = (path: string): string => readFileSync(`public/${path}`, 'utf8');

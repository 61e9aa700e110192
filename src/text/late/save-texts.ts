import { formatsOf } from '../formats';
import type { WithPart } from './part';

/** What is said of printing and of files that are saved: a part of the catalog that is loaded with the menu and the commands for it. */

const { number } = formatsOf('en-GB');

const en = {
  print: 'Print…',
  png: 'Picture (PNG)',
  svg: 'Drawing (SVG)',
  svgFor: 'Sharp at any size, for slides and print',
  /** `times`: device pixels per pixel of the map on screen. */
  scale: (times: number) => `${number(times)}×`,
  pixels: (width: number, height: number) => `${width} × ${height}`,
  making: 'Making the picture…',
  saved: (file: string) => `Saved ${file}`,
  /** The page is in a frame of another site, which may forbid it to save files. It cannot know. */
  handedOver: (file: string) =>
    `${file} should be in your downloads soon. If not, open this map in its own tab: the page around it may block downloads.`,
  refused: 'The page around this map blocks downloads. Open the map in its own tab, and save there.',
  blocked: 'This browser does not let pages make pictures, to protect your privacy. Choose the drawing (SVG).',
  failed: 'The picture could not be made. Everything else works. Please try again.',
  printFailed: 'Printing could not be started. Everything else works. Please try again.',
  tooLarge: (width: number, height: number) =>
    `This browser cannot make a picture of ${width} × ${height} pixels. Choose a smaller one, or the drawing.`,
};

export type SaveTexts = typeof en;

/** Returns these texts in the catalog's language. */
export const saveTextsFor = ({ later }: WithPart<'save', SaveTexts>): SaveTexts => later?.save ?? en;

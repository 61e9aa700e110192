import { formatsOf } from '../../formats';
import type { WithPart } from '../part';

/** What is said of use without a network: a part of the catalog that is loaded when the page is idle. */

export type OfflineTexts = typeof en;

/** Returns these texts in the catalog's language. */
export const offlineTextsFor = ({ later }: WithPart<'offline', OfflineTexts>): OfflineTexts => later?.offline ?? en;

const { number, date } = formatsOf('en-GB');

const en = {
  title: 'Without a network',
  /** `day`: the ISO day of the build. */
  kept: (megabytes: number, day: string) =>
    `This map is kept on this device, so it also opens without a network. It takes ${number(megabytes)} MB, as of ${date(day)}.`,
  partly: (megabytes: number, day: string) =>
    `A part of this map is kept on this device: ${number(megabytes)} MB, as of ${date(day)}. Press the button to keep the rest.`,
  coming: 'This map is not kept on this device yet. Open this page again in a minute.',
  none: 'This browser does not keep the map. Open it with a network, and leave its window open.',
  keep: 'Keep the map on this device',
  keeping: 'Keeping the map…',
  /** How it ended. */
  endings: {
    done: 'The map stays on this device until you delete it.',
    refused: 'The map is kept, but this browser may delete it when space is short. Look here before your class.',
    full: 'The storage of this device is full. With a network everything works. Make some space and press again.',
    failed: 'A part of the map could not be loaded. With a network everything works. Please press again.',
  },
  /** A notice on the overview, with a button. */
  update: 'There is a newer edition of this map. You can go on with this one.',
  load: 'Load the newer edition',
  otherWindows: 'This map is open in other windows too. Close them, then load the newer edition.',
  presentationOpen: 'A presentation of this map is still open. Leave it, then load the newer edition.',
  notLoaded: 'The newer edition could not be loaded. Everything works, and the next visit brings it.',
};

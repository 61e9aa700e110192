import type { WithPart } from './part';

/** About the other window of a lesson: a part of the catalog that is loaded with the presentation. */

export type WindowTexts = typeof en;

/** Returns these texts in the catalog's language. */
export const windowTextsFor = ({ later }: WithPart<'windows', WindowTexts>): WindowTexts => later?.windows ?? en;

const en = {
  /** If the browser blocks the opening of a window. */
  byHand: {
    title: { speaker: 'Open the speaker window yourself', audience: 'Open the class screen yourself' },
    why: 'Your browser blocked the new window. Use this link, or copy the address into a new window of this browser. The two windows will connect.',
    open: { speaker: 'Open the speaker window', audience: 'Open the class screen' },
    address: 'Address',
    copy: 'Copy the address',
    copied: 'Copied.',
    notCopied: 'Your browser does not allow copying. Select the address and copy it.',
  },

  /** If a window of the lesson could not be loaded, for example without a network. */
  notLoaded: {
    title: {
      speaker: 'The speaker window could not be loaded',
      audience: 'The class screen could not be loaded',
    },
    why: 'Perhaps the network is down. You can carry on in this window.',
    again: 'Try again',
  },

  /** If the presentation is in a frame of another page, which lets no window be opened. */
  framed: {
    title: 'The speaker window cannot open from a frame',
    why: 'Another page shows this presentation in a frame, and does not let it open a second window. Open the presentation in a window of its own. The speaker window works there, and you continue at the same step.',
    open: 'Open the presentation',
  },
};

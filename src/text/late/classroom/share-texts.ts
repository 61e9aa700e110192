import type { WithPart } from '../part';

/** The present view for other devices: a part of the catalog that is loaded with what shares it. */

export type ShareTexts = typeof en;

/** Returns these texts in the catalog's language. */
export const shareTextsFor = ({ later }: WithPart<'share', ShareTexts>): ShareTexts => later?.share ?? en;

const en = {
  /** The button and the search's action. */
  open: 'Share: link and QR code',
  title: 'Share',
  close: 'Close',
  lead: 'The link and the code open what you see now.',
  /** The code, for who cannot see it. */
  code: (address: string) => `QR code: ${address}`,
  address: 'Address',
  copy: 'Copy the link',
  copied: 'Copied.',
  notCopied: 'Your browser does not allow copying, so the address is selected below: copy it from there.',
  /** Opens the device's own choice of programs to send something with. */
  device: 'Send with an app…',
  notShared: 'The apps could not be opened. Copy the link and send it yourself.',
  onlyHere: 'This address works on this device only.',
  tooLong: 'The address is too long for a QR code. Copy the link.',
};

import { type SaveTexts, saveTextsFor } from '../../text/late/save-texts';
import { downloadsHere } from '../../ui/download';
import { type App, PictureBlocked, type PictureFormat, PictureTooLarge } from '../app-context';

/** The state of a command that takes time or may fail, with its text for the user. */
export interface Outcome {
  readonly kind: 'making' | 'done' | 'failed';
  readonly text: string;
}

export type Report = (outcome: Outcome) => void;

/** Downloads a picture of the map. Never rejects: it reports whether it failed. */
export async function savePicture({ exports, messages }: App, format: PictureFormat, report: Report): Promise<void> {
  const texts = saveTextsFor(messages);
  report({ kind: 'making', text: texts.making });
  try {
    report(savedAs(await exports.save(format), texts));
  } catch (error) {
    if (error instanceof PictureTooLarge) {
      return report({ kind: 'failed', text: texts.tooLarge(error.size.width, error.size.height) });
    }
    if (error instanceof PictureBlocked) return report({ kind: 'failed', text: texts.blocked });
    console.error(error);
    report({ kind: 'failed', text: texts.failed });
  }
}

/** Returns what to say of a file that was given to the browser as a download: no browser says whether it kept it. */
export function savedAs(file: string, { saved, handedOver, refused }: SaveTexts): Outcome {
  switch (downloadsHere()) {
    case 'allowed':
      return { kind: 'done', text: saved(file) };
    case 'unknown':
      return { kind: 'done', text: handedOver(file) };
    case 'refused':
      return { kind: 'failed', text: refused };
  }
}

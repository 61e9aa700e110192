import { type App, type PictureFormat, PictureTooLarge } from '../app-context';

/** The state of a command that takes time or may fail, with its text for the user. */
export interface Outcome {
  readonly kind: 'making' | 'done' | 'failed';
  readonly text: string;
}

export type Report = (outcome: Outcome) => void;

/** Downloads a picture of the map. Never rejects: it reports whether it failed. */
export async function savePicture({ exports, messages }: App, format: PictureFormat, report: Report): Promise<void> {
  const { picture } = messages;
  report({ kind: 'making', text: picture.making });
  try {
    report({ kind: 'done', text: picture.saved(await exports.save(format)) });
  } catch (error) {
    if (error instanceof PictureTooLarge) {
      return report({ kind: 'failed', text: picture.tooLarge(error.size.width, error.size.height) });
    }
    console.error(error);
    report({ kind: 'failed', text: picture.failed });
  }
}

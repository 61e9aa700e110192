import { type Exports, type PictureFormat, PictureTooLarge } from '../../parts/app-context';
import type { Messages } from '../../text/catalog';

/** The state of saving a picture, with its text for the user. */
export interface Outcome {
  readonly kind: 'making' | 'done' | 'failed';
  readonly text: string;
}

/** Downloads a picture of the map. Never rejects: the outcome says whether it failed. */
export async function savePicture(exports: Exports, messages: Messages, format: PictureFormat): Promise<Outcome> {
  const { picture } = messages;
  try {
    return { kind: 'done', text: picture.saved(await exports.save(format)) };
  } catch (error) {
    if (error instanceof PictureTooLarge) {
      return { kind: 'failed', text: picture.tooLarge(error.size.width, error.size.height) };
    }
    console.error(error);
    return { kind: 'failed', text: picture.failed };
  }
}

import { type Exports, type PictureFormat, PictureTooLarge } from '../../parts/app-context';
import type { Messages } from '../../text/catalog';

/** What came of the wish for a picture, in words. */
export interface Outcome {
  readonly kind: 'making' | 'done' | 'failed';
  readonly text: string;
}

/** Hands a picture of the map to the browser as a download, and says what came of it. */
export async function savedPicture(exports: Exports, messages: Messages, format: PictureFormat): Promise<Outcome> {
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

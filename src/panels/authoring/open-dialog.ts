import type { Messages } from '../../text/catalog';
import { onceLoaded } from '../../ui/once-loaded';

const load = onceLoaded(() => import('./AuthorDialog'));

/** Loads the dialog for authors and opens it. Rejects when it cannot be loaded. */
export async function openAuthorDialog(messages: Messages, files: readonly File[] = []): Promise<void> {
  (await load()).openAuthorDialog(messages, files);
}

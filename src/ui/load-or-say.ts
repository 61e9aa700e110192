/** The user is told that something is on its way after so many ms. */
const COMING_MS = 2000;

/** Loads what the user has asked for. `say`: shows why it is not there; nothing once it is. Undefined: it could not be loaded. */
export async function loadOrSay<Value>(
  load: () => Promise<Value>,
  say: (text: string) => void,
  { coming, notLoaded }: { readonly coming: string; readonly notLoaded: string },
): Promise<Value | undefined> {
  say('');
  const timer = setTimeout(() => say(coming), COMING_MS);
  let trouble = '';
  try {
    return await load();
  } catch (error) {
    console.warn(error);
    trouble = notLoaded;
    return undefined;
  } finally {
    clearTimeout(timer);
    say(trouble);
  }
}

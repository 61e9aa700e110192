import { ask, type KeptState, ownRegistration } from './worker-link';

/**
 * What is kept of the site on this device. `none`: nothing, and the browser keeps nothing. `coming`: it is being kept, or can be.
 * `isForGood`: the browser does not delete it by itself.
 */
export type Kept =
  | { readonly status: 'none' | 'coming' }
  | (KeptState & { readonly status: 'kept'; readonly isForGood: boolean });

/** How keeping the site has ended. `full`: the storage is. `refused`: all is kept, and the browser may delete it by itself. */
export type Keeping = 'done' | 'full' | 'refused' | 'failed';

/** Returns what is kept now. */
export async function readKept(): Promise<Kept> {
  try {
    const registration = await ownRegistration();
    if (!registration) return { status: 'none' };
    const { active } = registration;
    if (!active) return { status: 'coming' };
    const state = await ask(active, 'state');
    return { ...state, status: 'kept', isForGood: (await navigator.storage?.persisted?.()) ?? false };
  } catch (error) {
    console.warn(error);
    return { status: 'none' };
  }
}

/** Keeps all that this page needs, and asks the browser not to delete it by itself. */
export async function keepForGood(): Promise<Keeping> {
  try {
    const active = (await ownRegistration())?.active;
    if (!active) return 'failed';
    // First, since a browser may then allow more.
    const isForGood = (await navigator.storage?.persist?.()) ?? false;
    const { error, isWhole } = await ask(active, 'keep');
    if (error === 'QuotaExceededError') return 'full';
    if (error || !isWhole) return 'failed';
    return isForGood ? 'done' : 'refused';
  } catch (error) {
    console.warn(error);
    return 'failed';
  }
}

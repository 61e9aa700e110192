/** A value in the browser's storage. Storage may be blocked or full: then nothing is stored. */
export interface StoredValue {
  readonly read: () => string | undefined;
  readonly write: (value: string) => void;
}

/** `storage`: for this browser, or for this tab only. */
export const storedValue = (
  name: string,
  storage: 'localStorage' | 'sessionStorage' = 'localStorage',
): StoredValue => ({
  read() {
    try {
      return window[storage].getItem(`crosscurrents/${name}`) ?? undefined;
    } catch {
      return undefined;
    }
  },
  write(value) {
    try {
      window[storage].setItem(`crosscurrents/${name}`, value);
    } catch {
      // The value is lost when the page is closed.
    }
  },
});

/** What a page keeps between two loadings. Storage may be forbidden or full; then it is as if nothing was kept. */
export interface StoredValue {
  readonly read: () => string | undefined;
  readonly write: (value: string) => void;
}

/** `storage`: for this browser, or for this tab alone. */
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
      // It holds as long as the page does.
    }
  },
});

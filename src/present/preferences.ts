/** What the speaker's page keeps of how a teacher likes it. Storage may be forbidden; then it is as it comes. */
export interface Preference {
  readonly read: () => string | undefined;
  readonly write: (value: string) => void;
}

export const preference = (name: string): Preference => ({
  read() {
    try {
      return window.localStorage.getItem(`crosscurrents/${name}`) ?? undefined;
    } catch {
      return undefined;
    }
  },
  write(value) {
    try {
      window.localStorage.setItem(`crosscurrents/${name}`, value);
    } catch {
      // It holds as long as the page does.
    }
  },
});

/** A catalog, as far as one of its late parts is asked for. */
export interface WithPart<Name extends string, Texts> {
  /** Undefined in English, which has each part beside the page that shows it. */
  readonly later?: Readonly<Record<Name, Texts>> | undefined;
}

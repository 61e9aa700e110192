/** What an author has to change before a site can be built, in plain words: shown without a stack. */
export class BuildFault extends Error {
  override name = 'BuildFault';
}

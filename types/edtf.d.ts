/** The part of the library edtf that tests hold our own reading of dates against; the library has no types. */
declare module 'edtf' {
  /** Throws where the text is no EDTF date. The first and the last millisecond that it may mean, since 1970, UTC. */
  export default function edtf(text: string): { min: number; max: number };
}

declare module 'edtf' {
  /** Throws where `text` is no EDTF. */
  export function parse(text: string): unknown;
}

export type PublicationField = 'publisher' | 'author' | 'created' | 'published' | 'modified' | 'retrieved';

/** A label and its value in a text run; `start` and `end` are the offsets of the value in that run. */
export interface Labelled {
  readonly field: PublicationField;
  /** As printed, without the colon: `Data publikacji`. */
  readonly label: string;
  /** As printed, trimmed. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Every publication label with a value in `text` (`Data publikacji: 15 kwietnia 2019 08:12`), in order. */
export function readLabels(_text: string): readonly Labelled[] {
  return [];
}

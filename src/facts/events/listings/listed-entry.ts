import type { DateMention, TimeMention } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import type { Statement } from '../../context.ts';

/** One entry of a list: a day, what it is the day of, and what else stands there. */
export interface ListedEntry {
  readonly day: DateMention;
  /** The statement of the day. */
  readonly statement: Statement;
  readonly name: Span;
  /** Everything that the entry prints. */
  readonly statements: readonly Statement[];
  readonly times: readonly TimeMention[];
  /** A house, a town or a street is printed. */
  readonly placed: boolean;
  /** The row, where one block is all of the entry. */
  readonly row: number | null;
}

/** What a line or a cell is of its entry, when its day and hours are taken away. */
export interface ListedPart extends Span {
  readonly kind: 'name' | 'where' | 'label' | 'nothing' | 'other';
}

/** A printed line or a cell. */
export interface ListedLine extends Span {
  readonly block: number;
  readonly statements: readonly Statement[];
  readonly dates: readonly DateMention[];
  readonly times: readonly TimeMention[];
  readonly parts: readonly ListedPart[];
}

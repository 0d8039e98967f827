import type { OccasionMention } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';

/** What a rule has to say of an occasion that no event noun names. */
type Told = Pick<
  OccasionMention,
  'block' | 'confidence' | 'rule' | 'name' | 'classification' | 'edition' | 'named' | 'lemma' | 'weight'
>;

/** An occasion that a rule read from a verb, a row or a number, as if a noun had been mentioned at `span`. */
export function toldOccasion(span: Span, told: Told): OccasionMention {
  return {
    kind: 'occasion',
    ...span,
    ...told,
    series: null,
    head: span,
    quoted: null,
    plural: false,
    cases: ['nom'],
    deixis: null,
    about: null,
  };
}

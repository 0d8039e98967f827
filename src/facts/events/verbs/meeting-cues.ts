import { phrase } from '../../../polish/phrases/phrase.ts';
import type { ActCue } from './act-cues.ts';

/** Whom somebody meets, told before the verb. */
export const MEETING_CUES: readonly ActCue[] = [
  // Z mieszkańcami Lipy wójt spotka się 23 czerwca w remizie. Trap: `Z mieszkańcami wójt spotyka się w środy`, a habit.
  {
    pattern: phrase(
      /(?<!\p{L})z\s{1,3}(?:mieszkan(?:cami|kami)|radnymi|soltysami|rolnikami|przedsiebiorcami|seniorami|mlodzieza|uczniami|rodzicami|dzialkowcami|strazakami|druhami|samorzadowcami)(?!\p{L})(?=[^.;:]{0,140}\sspotka(?:l[ao]?|ja|li|my|lismy)?\s{1,3}sie(?!\p{L}))/u,
    ),
    name: ({ text }, { 0: { length }, index }) => `Spotkanie ${text.slice(index, index + length).toLowerCase()}`,
    lemma: 'spotkanie',
    classification: 'meeting',
    named: true,
  },
];

import { phrase } from '../../../polish/phrases/phrase.ts';
import type { MembershipCue } from './cue.ts';
import { MEMBER_FIRST } from './word-orders.ts';

/** What only an existing membership can do, give or last: `dzięki`, `w ramach`, `20 lat`, `jubileusz`. Trap: `w razie`, `o członkostwie`, `korzyści z członkostwa`. */
const GIVEN = String.raw`(?:dzieki|mimo|pomimo|w\s{1,3}ramach|z\s{1,3}tytulu|w\s{1,3}(?:okresie|czasie|trakcie)|podczas|(?:\d{1,2}|\p{L}{2,14})\s{1,3}lata?|\p{L}{4,16}leci[eau]|rocznic\p{L}{1,2}|jubileusz\p{L}{0,2}|(?:minal|mija|minie)\s{1,3}rok)`;
const BELONGING = String.raw`(?:(?:czlonkostw\p{L}{1,3}|uczestnictw\p{L}{1,3}|obecnosci)(?=[^.;,]{2,60}?\swe?\s)|przynaleznosci\p{L}{0,2}(?=[^.;,]{2,60}?\sdo\s))`;
const ENTRY = String.raw`(?:przystapieni|wstapieni|wejsci|przyjeci|akcesj)\p{L}{1,2}`;
const SINCE_ENTRY = String.raw`od\s{1,3}(?:(?:momentu|chwili|czasu|daty|dnia)\s{1,3})?${ENTRY}`;
const PASSED = String.raw`(?:min[ea]l\p{L}{0,2}|mija(?:ja)?|uplyn[ea]l\p{L}{0,2}|uplywa(?:ja)?|lat[a]?|rok|\p{L}{4,16}leci[eau])\s{1,3}`;
/** Whose it is, where only its word stands: `naszej gminy`, `powiatu`. */
const OURS = String.raw`(?:\s{1,3}(?:nasz\p{L}{1,3}|gmin[ay]|miasta|powiatu|wojewodztwa|samorzadu)){1,2}`;
const DUES = String.raw`(?:skladk(?:a|i|e)(?:\s{1,3}(?:czlonkowsk|roczn)\p{L}{1,2}){0,2}|koszt(?:y)?\s{1,3}(?:czlonkostwa|przynaleznosci))`;
const PAID = String.raw`(?:wynosi(?:la|ly)?|wynios(?:la|ly)|kosztuje|kosztowala|oplac|zaplac|przekaz|wydan|wydal)(?!\p{L}{0,2}by)`;
/** A name behind the noun, right there or behind its unit's word. Trap: `Od przystąpienia Polski do Unii Gmina X …`. */
const OF_NAMED = {
  organization: 'after',
  member: 'next',
  association: true,
  named: true,
  gap: /^\s{0,3}(?:nasz\p{L}{1,3}\s{1,3})?(?:(?:gmin|miast|powiat)\p{L}{0,3}\s{1,3})?$/u,
} as const;

/** Nouns of belonging which take it for granted, whatever the sentence tells besides. Traps: `radni rozmawiali o członkostwie`, `składka wyniosłaby`. */
export const NOUN_CUES: readonly MembershipCue[] = [
  // Dzięki członkostwu Gminy X w Y pozyskano środki; 20 lat przynależności Gminy X do Y
  {
    pattern: phrase(new RegExp(`(?<![a-z])${GIVEN}\\s{1,3}(?:\\p{L}{4,14}(?:ego|ej|mu)\\s{1,3})?${BELONGING}`, 'u')),
    ...OF_NAMED,
    change: 'holds',
  },
  // W ramach członkostwa naszej gminy w Y
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])${GIVEN}\\s{1,3}(?:nasz\\p{L}{1,3}\\s{1,3})?(?:czlonkostw\\p{L}{1,3}|przynaleznosci\\p{L}{0,2})${OURS}\\s{1,3}(?:we?|do)(?!\\p{L})`,
        'u',
      ),
    ),
    ...MEMBER_FIRST,
    change: 'holds',
    association: true,
  },
  // Od przystąpienia Gminy X do Y w 2012 roku zbudowano …
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])${SINCE_ENTRY}(?=\\s[^.;,]{2,60}?\\s(?:do|w)\\s[^.;]{4,100}?\\s(?:w|we|dnia|z)\\s{1,3}(?:\\p{L}{3,14}\\s{1,3}|\\d{1,2}\\s{1,3}){0,2}\\d{4})`,
        'u',
      ),
    ),
    ...OF_NAMED,
    change: 'joined',
  },
  // Minęło dziesięć lat od przystąpienia Gminy X do Y
  {
    pattern: phrase(
      new RegExp(`(?<![a-z])${PASSED}(?:[^.;,]{0,30}?\\s{1,3})?${SINCE_ENTRY}(?=\\s[^.;,]{2,60}?\\s(?:do|w)\\s)`, 'u'),
    ),
    ...OF_NAMED,
    change: 'holds',
  },
  // Składka członkowska Gminy X w Y wynosi 12 tys. zł
  {
    pattern: phrase(
      new RegExp(`(?<![a-z])${DUES}(?=\\s[^.;]{2,60}?\\s(?:we?|do|na\\s{1,3}rzecz)\\s[^.;]{2,120}?\\s${PAID})`, 'u'),
    ),
    ...OF_NAMED,
    change: 'holds',
  },
];

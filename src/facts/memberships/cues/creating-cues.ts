import { phrase } from '../../../polish/phrases/phrase.ts';
import type { MembershipCue } from './cue.ts';
import { MEMBER_FIRST, MEMBERS_BEHIND } from './word-orders.ts';

/** What is created, as the verb governs it. */
const BODY = String.raw`(?:zwiazek|stowarzyszenie|lige|siec|unie|federacje|porozumienie|klaster|zrzeszenie|euroregion|partnerstwo|konwent|lokalna|lgd|lot)(?!\p{L})`;
const DAY = String.raw`(?:(?:we?|dnia)\s{1,3}){0,2}(?:\d{1,2}\s{1,3}\p{L}{3,13}\s{1,3}|\p{L}{4,13}\s{1,3}|roku\s{1,3}){0,1}\d{4}(?:\s{1,3}(?:roku|r\.))?`;

/**
 * Who creates an association, told with the day that this was done. Traps: `od 2010 roku współtworzyła`, `współtworzyła w latach 2010–2015`, which last;
 * `współtworzył w 2010 roku film „Y”`.
 */
export const CREATING_CUES: readonly MembershipCue[] = [
  // Gmina A współtworzyła (w) 8 maja 2004 roku Stowarzyszenie Y
  {
    pattern: phrase(
      new RegExp(
        `(?<!(?<![a-z])od\\s[^.;]{2,60})(?<![a-z])wspoltworzyl[aoiy]?\\s{1,3}${DAY}(?=\\s{1,3}(?:\\p{L}{4,24}(?:y|i|a|e)\\s{1,3})?${BODY})`,
        'u',
      ),
    ),
    ...MEMBER_FIRST,
    change: 'joined',
    role: 'founding_member',
  },
  // Miasto A współtworzyło Stowarzyszenie w 2014 roku
  {
    pattern: phrase(
      new RegExp(
        `(?<!(?<![a-z])od\\s[^.;]{2,60})(?<![a-z])wspoltworzyl[aoiy]?(?=\\s{1,3}(?:\\p{L}{4,24}(?:y|i|a|e)\\s{1,3})?${BODY}(?:\\s[^.;:,]{3,80})?\\s${DAY}(?![-–\\d]))`,
        'u',
      ),
    ),
    ...MEMBER_FIRST,
    change: 'joined',
    role: 'founding_member',
  },
  // W 1990 roku zawiązała się Unia Y; A był jednym z dwunastu miast założycielskich
  {
    pattern: phrase(
      /(?<![a-z])(?:jest|byl[aoy]?)\s{1,3}(?:jedn(?:ym|a)\s{1,3}ze?|wsrod|w\s{1,3}gronie)\s{1,3}(?:(?:\d{1,2}|\p{L}{3,14}(?:u|och|ech|rech))\s{1,3})?(?:jej\s{1,3}|jego\s{1,3})?(?:miast|gmin|powiatow|samorzadow|czlonkow)\s{1,3}zalozycielskich(?=\s{0,2}(?:[.,;]|$))/u,
    ),
    organization: 'told',
    member: 'beside',
    change: 'holds',
    role: 'founding_member',
  },
  // 1996 | założycielami zostają gminy A, B i C; trap: `Założycielami zostają osoby z gmin A i B`
  {
    pattern: phrase(/(?<![a-z])zalozycielami\s{1,3}(?:zostaja|staja\s{1,3}sie|sa)(?=\s{1,3}\p{L}|\s{0,2}:)/u),
    ...MEMBERS_BEHIND,
    change: 'joined',
    role: 'founding_member',
  },
  // gmina A zostaje (szóstym, po powrocie B,) członkiem; trap: `zostaje członkiem zarządu`
  {
    pattern: phrase(
      /(?<![a-z])zosta(?:je|la|lo|l)\s{1,3}\p{L}{3,14}[ty]m(?:,\s[^.;:,]{3,40},)?\s{1,3}czlonkiem(?=\s{0,2}(?:[.;]|$))/u,
    ),
    organization: 'us',
    member: 'beside',
    change: 'joined',
  },
];

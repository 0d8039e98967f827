import { phrase } from '../../../polish/phrases/phrase.ts';
import { FROM_BODY, type MembershipCue } from './cue.ts';

const RESOLVED = String.raw`(?:podj(?:el\p{L}{1,2}|al|eto)|przyj(?:el\p{L}{1,2}|al|eto)|uchwalil\p{L}{0,2})`;
/** `na wtorkowej sesji`, `jednogłośnie`, `w dniu 28 lutego`: between the verb and its paper. Trap: `uchwałę zmieniającą uchwałę w sprawie przystąpienia`. */
const MEANWHILE = String.raw`(?:\s{1,3}(?!uchwal|zmieni|uchyl|projekt|wniosk|apel|stanowisk|nie\s)[^\s.;:,]{1,20}){0,6}?`;
const NUMBER = String.raw`(?:\s{1,3}(?:nr|numer)\s{1,3}[^\s;]{1,24})?`;
const ENTRY = String.raw`(?:przystapieni|wstapieni|wejsci|przynaleznosci|akcesj)\p{L}{0,2}`;
const FOUNDS = `(?:utworzeni|zalozeni|zawiazani|powolani|wspoltworzeni)[ea]`;
const BODY =
  '(?:zwiazku|stowarzyszenia|unii|ligi|sieci|federacji|zrzeszenia|klastra|partnerstwa|porozumienia|lokalnej|euroregionu)';
const CONSENT = String.raw`(?:wyraza\s{1,3}(?:sie\s{1,3})?|wyrazil\p{L}{1,2}\s{1,3}|wyrazono\s{1,3})zgode\s{1,3}na`;

/**
 * What a council resolves of its own unit, without a day from which it holds. Traps: `projekt uchwały o przystąpieniu`, `podejmuje uchwałę o przystąpieniu`
 * (what a statute asks for), `zgodę na utworzenie oddziału Związku`, `na utworzenie żłobka przez Stowarzyszenie`, `podjęto uchwałę w sprawie przystąpienia do sporządzenia planu`.
 */
export const COUNCIL_CUES: readonly MembershipCue[] = [
  // Rada Gminy X podjęła na sesji uchwałę nr 5 w sprawie przystąpienia do Y; podjęto uchwałę o przystąpieniu Gminy X do Y
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])${RESOLVED}${MEANWHILE}\\s{1,3}uchwal[eay]${NUMBER}\\s{1,3}(?:o|w\\s{1,3}sprawie)\\s{1,3}(?:(?:wyrazeni[ea]\\s{1,3}zgody\\s{1,3}na|zgody\\s{1,3}na)\\s{1,3})?${ENTRY}(?!\\p{L})`,
        'u',
      ),
    ),
    organization: 'after',
    member: 'next',
    change: 'joined',
    resolve: true,
    decided: true,
    association: true,
  },
  // Rada podjęła na wtorkowej sesji uchwałę o wystąpieniu ze Związku Y
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])${RESOLVED}${MEANWHILE}\\s{1,3}uchwal[eay]${NUMBER}\\s{1,3}(?:o|w\\s{1,3}sprawie)\\s{1,3}wystapieni\\p{L}(?!\\p{L})(?=${FROM_BODY})`,
        'u',
      ),
    ),
    organization: 'after',
    member: 'next',
    change: 'left',
    decided: true,
  },
  // Wyraża się zgodę na utworzenie (wspólnie z innymi gminami) Stowarzyszenia Y i przystąpienie do niego
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])${CONSENT}\\s{1,3}${FOUNDS}(?:\\s{1,3}i\\s{1,3}${ENTRY}\\s{1,3}do)?(?!\\p{L})(?=\\s{1,3}(?:(?:przez|wspolnie\\s{1,3}ze?|wraz\\s{1,3}z|razem\\s{1,3}z)\\s[^;]{3,200}?\\s)?(?:\\p{L}{4,24}(?:ego|ej)\\s{1,3}){0,2}${BODY}(?!\\p{L}))`,
        'u',
      ),
    ),
    organization: 'after',
    member: 'either',
    change: 'joined',
    role: 'founding_member',
    resolve: true,
    decided: true,
    association: true,
  },
];

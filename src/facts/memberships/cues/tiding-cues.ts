import { phrase } from '../../../polish/phrases/phrase.ts';
import type { MembershipCue } from './cue.ts';
import { MEMBERS_BEHIND, NAMES_OF_TOLD } from './word-orders.ts';

/** Adverbs of time between a verb and what it is said of. */
const BEFORE_NOW = String.raw`(?:\s{1,3}(?:wczesniej|przedtem|juz|takze|rowniez|tez|kolejno|do\s{1,3}tej\s{1,3}pory|dotad|dotychczas|dotychczas|tylko|jedynie|obecnie|dzis|na\s{1,3}razie))`;
const HOW_MANY = String.raw`(?:(?:\d{1,2}|dw[aei]e?|trzy|cztery|piec|szesc|siedem|osiem|dziewiec|dziesiec)\s{1,3})`;

/** Who came, who is in, who left, told of an association that the words before speak of. */
export const TIDING_CUES: readonly MembershipCue[] = [
  // Związek Y ma kolejnego członka. To A; traps: `Związek ma nową siedzibę. To A`, `To A zdecyduje`
  {
    pattern: phrase(/(?<=^[^a-z]{0,3})to(?=\s{1,3}\p{L}{3,20})/u),
    organization: 'gained',
    member: 'names',
    change: 'joined',
    bare: true,
  },
  // A i B odebrały certyfikaty członkowskie, of the association told of before; trap: `odebrały certyfikaty jakości`
  {
    pattern: phrase(
      /(?<![a-z])(?:odebral|otrzymal|uzyskal)[aoiy]\p{L}{0,2}(?:\s{1,3}(?:tam|wtedy|wowczas|tez|takze|rowniez|uroczyscie|swoje)){0,2}\s{1,3}certyfikat\p{L}{0,2}\s{1,3}(?:czlonkowsk\p{L}{1,3}|czlonkostwa)(?=\s{0,2}(?:[.,;]|$|[wz]\s))/u,
    ),
    organization: 'told',
    member: 'subject',
    change: 'joined',
    offices: true,
  },
  // Z powiatu były w organizacji do tej pory dwie gminy: A i B; trap: `Na zjeździe w organizacji były dwie gminy`, which names none
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])(?:byl[yo]|sa|jest|mamy)\\s{1,3}w\\s{1,3}(?:tej\\s{1,3})?(?:organizacji|stowarzyszeniu|zwiazku|sieci|unii|federacji|lidze)${BEFORE_NOW}{0,2}\\s{1,3}${HOW_MANY}?(?:gmin|miast|samorzad|powiat)\\p{L}{0,3}\\s{0,3}:`,
        'u',
      ),
    ),
    ...NAMES_OF_TOLD,
    change: 'holds',
  },
  // Swój udział zakończyły wcześniej A (2019) i B (30.06.2020); trap: `Swój udział w biegu zakończyły drużyny z A`
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])(?:swoj\\s{1,3}udzial|(?:swoje\\s{1,3})?czlonkostwo)\\s{1,3}(?:zakonczyl|przerwal|wypowiedzial|utracil)[aoyi]${BEFORE_NOW}{0,2}(?!\\p{L})`,
        'u',
      ),
    ),
    ...MEMBERS_BEHIND,
    change: 'left',
    dated: true,
  },
  // Unia Y przyjęła nas 19 września 1991 r.; traps: `Burmistrz przyjął nas w ratuszu`, `Związek przyjął nas 12 maja w swojej siedzibie`
  {
    pattern: phrase(
      /(?<![a-z])przyj(?:al|ela|elo)\s{1,3}nas(?=\s{1,3}(?:do\s{1,3}(?:swego|swojego|grona)|w\s{1,3}(?:poczet|swoje\s{1,3}szeregi)|(?:(?:w|dnia)\s{1,3})?(?:roku\s{1,3})?(?:\d{1,2}\s{1,3}\p{L}{3,13}\s{1,3}|\p{L}{3,13}\s{1,3})?\d{4}))(?!(?:[^.;]|(?<=\sr)\.){0,120}(?<![a-z])(?:siedzib|biur|poczest|goscin|obiad|audienc|rozmow|wizyt|spotkan))/u,
    ),
    organization: 'before',
    member: 'before',
    change: 'joined',
    near: true,
    association: true,
  },
  // Ligę Y współtworzyliśmy jako założyciel 15 września 2011 roku; trap: `Festiwal współtworzyliśmy od 2011 roku`
  {
    pattern: phrase(
      /(?<![a-z])(?:wspoltworzylismy|wspolzakladalismy|zakladalismy|zalozylismy|wspolzalozylismy)(?=\s{1,3}(?:jako\s{1,3}zalozyciel|(?:w|dnia)\s{1,3}(?:roku\s{1,3})?\d|\d{1,2}\s))/u,
    ),
    organization: 'before',
    member: 'before',
    change: 'joined',
    role: 'founding_member',
    near: true,
    association: true,
  },
];

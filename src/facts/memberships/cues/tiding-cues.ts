import { phrase } from '../../../polish/phrases/phrase.ts';
import type { MembershipCue } from './cue.ts';
import { MEMBERS_BEHIND, NAMES_OF_TOLD, OF_NAMED_BODY } from './word-orders.ts';

/** Adverbs of time between a verb and what it is said of. */
const BEFORE_NOW = String.raw`(?:\s{1,3}(?:wczesniej|przedtem|juz|takze|rowniez|tez|kolejno|do\s{1,3}tej\s{1,3}pory|dotad|dotychczas|dotychczas|tylko|jedynie|obecnie|dzis|na\s{1,3}razie))`;
const HOW_MANY = String.raw`(?:(?:\d{1,2}|dw[aei]e?|trzy|cztery|piec|szesc|siedem|osiem|dziewiec|dziesiec)\s{1,3})`;

/** So many of them. */
const FEW = '(?:jedn[ao]|dw[aie]{1,2}|dwoje|trzy|cztery|piec|szesc|siedem|\\d{1,2})';

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
  // A, B i C (– tyle miast) przybyły (dziś) Związkowi Y; trap: `tyle miast przybyło na zjazd Związku Y`
  {
    pattern: phrase(
      /(?:[–—-]\s{1,3}(?:\p{L}{3,12}\s{1,3}){0,3}(?:miast|gmin|powiatow|samorzadow|czlonkow)\s{1,3})?(?<![a-z])(?:(?:nam|dzis|dzisiaj|wczoraj|ostatnio|wlasnie)\s{1,3})?przybyl[aoy]?(?:\s{1,3}(?:dzis|dzisiaj|wczoraj|ostatnio|wlasnie|(?:w\s{1,3})?(?:tym|zeszlym|ubieglym)\s{1,3}roku))?(?=\s{1,3}(?:\p{L}{4,20}(?:emu|ej)\s{1,3})?(?:zwiazkowi|stowarzyszeniu|lidze|unii|sieci|federacji|zrzeszeniu|partnerstwu|porozumieniu|klastrowi|metropolii|aglomeracji|euroregionowi|lokalnej|lgd|lot)(?!\p{L}))/u,
    ),
    organization: 'after',
    member: 'before',
    change: 'joined',
    near: true,
    least: 2,
    ...OF_NAMED_BODY,
  },
  // W Federacji Y jest 60 związków. Polskę reprezentują dwa z nich, A i B; trap: `Polskę reprezentują dwaj z nich, Jan i Piotr`, people
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])(?:polske|nasz\\s{1,3}kraj)\\s{1,3}reprezentuj[ea]\\s{1,3}(?:w\\s{1,3}ni(?:m|ej)\\s{1,3})?${FEW}\\s{1,3}z\\s{1,3}nich(?=\\s{0,3}[,:–-])`,
        'u',
      ),
    ),
    organization: 'counted',
    member: 'names',
    change: 'holds',
    ...OF_NAMED_BODY,
  },
];

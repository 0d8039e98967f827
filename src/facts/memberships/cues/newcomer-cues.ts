import { phrase } from '../../../polish/phrases/phrase.ts';
import { INTO, type MembershipCue, WHEN } from './cue.ts';
import { MEMBER_FIRST, NAMES_OF_TOLD } from './word-orders.ts';

/** What a town is called by before its name: `leżące w województwie dolnośląskim`, `podwarszawskie`, `gmina`. Trap: `rolnicy z gmin`, people. */
const CALLED = String.raw`(?:(?:leza|polozon)\p{L}{1,4}\s{1,3}(?:we?|nad|pod|na|przy)\s{1,3}(?:\p{L}{3,20}\s{1,3}){1,2}|\p{L}{5,24}(?:sk|ck|dzk)(?:i|a|ie)\s{1,3}|(?:gmin|miast|powiat|samorzad)\p{L}{0,4}\s{1,3})`;

/** Who is new, and in whose ranks one is. Traps: `nowi członkowie to rolnicy`, `urząd jest w strukturach ministerstwa`, `koło działa w strukturach oddziału`. */
export const NEWCOMER_CUES: readonly MembershipCue[] = [
  // Związek Y rośnie. Nowi członkowie to A, podmiejska B i C / Nowymi członkami są A i B
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])now(?:i|ymi)\\s{1,3}czlonk(?:owie|ami)(?:\\s{1,3}(?:zwyczajni|zwyczajnymi))?(?:\\s{1,3}(?:to|sa)|\\s{0,3}:)(?=\\s{1,3}${CALLED}{0,3}\\p{L})`,
        'u',
      ),
    ),
    ...NAMES_OF_TOLD,
    member: 'after',
    implied: true,
    change: 'joined',
    gap: new RegExp(`^[\\s:]{0,3}${CALLED}{0,3}$`, 'u'),
  },
  // Gmina A jest w strukturach Związku Y; obecnie jesteśmy w strukturach Y i Z
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])(?:jest|jestesmy|sa|byl[aoyi]?|byly|bylismy|pozostaje(?:my)?|znajduje(?:my)?\\s{1,3}sie)${WHEN}\\s{1,3}w\\s{1,3}(?:strukturach|szeregach|gronie\\s{1,3}czlonkow)(?!\\p{L})`,
        'u',
      ),
    ),
    ...MEMBER_FIRST,
    change: 'holds',
    association: true,
  },
  // Przystępujemy do Związku Y, wstępujemy w szeregi Związku Y; traps: `Przystępujemy do prac Związku`, `Nie przystępujemy`
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])(?<!(?<![a-z])nie\\s{1,3})(?:przystepujemy|wstepujemy|dolaczamy|wchodzimy)${WHEN}\\s{1,3}${INTO}(?=\\s)`,
        'u',
      ),
    ),
    ...MEMBER_FIRST,
    change: 'joined',
    association: true,
  },
  // Do Związku Y przystępujemy na podstawie uchwały; trap: `Do Związku Y składek nie płacimy, za to do Ligi Z przystępujemy`
  {
    pattern: phrase(
      /(?<=(?:^|[.!?\n])\s{0,3})do(?=\s{1,3}(?:\p{L}{4,24}(?:ego|ej)\s{1,3}){0,2}(?:zwiazku|stowarzyszenia|unii|sieci|ligi|federacji|klastra|lokalnej|euroregionu)\s[^.;,\n]{2,90}?\s(?<!\snie\s)(?:przystepujemy|wstepujemy|dolaczamy)(?!\p{L}))/u,
    ),
    ...MEMBER_FIRST,
    change: 'joined',
    association: true,
  },
  // Wójtowi wręczono uchwałę o przyjęciu gminy A do stowarzyszenia: the one told of before
  {
    pattern: phrase(
      /(?<![a-z])(?:wreczono|wreczyl\p{L}{0,2}|odebral\p{L}{0,2}|otrzymal\p{L}{0,2}|podje\p{L}{1,2}|podjal|podjeto)\s{1,3}(?:\p{L}{4,16}\s{1,3}){0,2}uchwal[ey]\s{1,3}o\s{1,3}przyjeciu(?=\s{1,3}(?:gmin|miast|powiat)\p{L}{1,3}\s[^.;]{2,60}?\sdo\s{1,3}(?:stowarzyszenia|zwiazku|sieci|unii|grupy|federacji|klastra)\s{0,2}(?:[.,;]|$))/u,
    ),
    organization: 'told',
    member: 'next',
    change: 'joined',
    named: true,
  },
];

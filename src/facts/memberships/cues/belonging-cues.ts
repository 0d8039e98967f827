import { phrase } from '../../../polish/phrases/phrase.ts';
import { INTO, KIND, type MembershipCue, UNITS_ONLY, WHEN, WORDS } from './cue.ts';
import { MEMBER_FIRST, MEMBERS_LAST, OF_NAMED_BODY } from './word-orders.ts';

const ENTERED = String.raw`(?:przystapil\p{L}{0,5}|przystapi|przystepuj\p{L}{1,2}|wstapil\p{L}{0,5}|dolaczyl\p{L}{0,5}|weszl\p{L}{1,3}|wszedl|przyjet\p{L}{1,2}|zasilil\p{L}{0,2})`;
const FOUNDERS = String.raw`(?:zalozyciel(?:i|ami)|czlonkow\s{1,3}zalozycieli)`;

const THAT_IS = String.raw`(?:czyli|tj\.|to\s{1,3}jest|a\s{1,3}mianowicie)`;
/** From a name to those who belong: `, czyli`, `, tj. gminy`, ` –`. */
const TO_THEM = new RegExp(
  String.raw`(?:,\s{1,3}${THAT_IS}|\s[–—-])\s{1,3}(?:(?:gmin|miast|powiat)\p{L}{0,3}\s{0,3}:?\s{0,3})?$`,
  'u',
);
const UNITS_OF = String.raw`(?<![a-z])(?:gmin|miast|miasteczek|samorzadow|powiatow|jednostek)\s{1,3}(?:\p{L}{4,14}\s{1,3})?`;

/**
 * Verbs and nouns of belonging with their own preposition, whatever the order of the sentence: what is joined stands straight behind the preposition, who
 * joins before the verb or behind it. Traps: `przystąpiła do realizacji zadań Związku`, `w skład komisji wchodzi`, `jako członek jury`.
 */
export const BELONGING_CUES: readonly MembershipCue[] = [
  // Gmina X weszła w 2003 roku w skład Y / Miasto X przyjęto w szeregi Y / dołączyło oficjalnie do grona członków Y
  {
    pattern: phrase(new RegExp(`(?<![a-z])${ENTERED}${WORDS}\\s{1,3}${INTO}(?!\\p{L})`, 'u')),
    organization: 'after',
    member: 'either',
    change: 'joined',
    near: true,
  },
  // Szeregi Y zasiliła Gmina X
  {
    pattern: phrase(/(?<![a-z])szeregi(?=\s[^.;]{2,120}?\szasilil\p{L}{0,2}(?!\p{L}))/u),
    ...MEMBERS_LAST,
    change: 'joined',
    near: true,
  },
  // Gmina X wchodzi w skład Y, jest zrzeszona w Y, figuruje na liście członków Y, współtworzy Y
  {
    pattern: phrase(/(?<![a-z])(?:wchodz(?:i|a|imy)\s{1,3}w\s{1,3}sklad|zrzeszon\p{L}{1,2}\s{1,3}w)(?!\p{L})/u),
    ...MEMBER_FIRST,
    change: 'holds',
    named: true,
  },
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])(?:figuruj\\p{L}{1,2}|znajduj\\p{L}{1,2}\\s{1,3}sie|jest(?:esmy)?|sa|byl\\p{L}{0,4})${WHEN}\\s{1,3}(?:na\\s{1,3}liscie|w\\s{1,3}(?:gronie|rejestrze|wykazie|spisie|poczcie)|wsrod)\\s{1,3}(?:(?:\\d{1,4}|\\p{L}{4,14}(?:u|stu|nastu|ciu|ech|ych|ich))\\s{1,3})?(?:czlonkow\\s{1,3}${KIND}|${FOUNDERS}\\s{1,3})`,
        'u',
      ),
    ),
    ...MEMBER_FIRST,
    change: 'holds',
    named: true,
  },
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])wspoltworz(?:y|ymy|a|yl\\p{L}{0,2})(?!\\p{L})${WHEN}(?:\\s{1,3}(?:rowniez|takze|tez))?`,
        'u',
      ),
    ),
    ...MEMBER_FIRST,
    change: 'holds',
    named: true,
  },
  // Gmina X działa (jest, pozostaje) w Y od 2006 roku: with the year it is said of a member
  {
    pattern: phrase(
      /(?<![a-z])(?:dziala(?:my|ja)?|jest(?:esmy)?|sa|pozostaj\p{L}{1,2}|zrzeszon\p{L}{1,2}\s{1,3}jest)\s{1,3}w(?=\s[^.;]{4,90}?\sod\s{1,3}(?:roku\s{1,3})?\d)/u,
    ),
    ...MEMBER_FIRST,
    change: 'holds',
    ...OF_NAMED_BODY,
  },
  // Gmina X posiada status członka Y / uzyskała prawa członka wspierającego Y
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])(?:ma|maja|posiada\\p{L}{0,2})${WORDS}\\s{1,3}(?:status|prawa|tytul|miano)\\s{1,3}${KIND}czlonk(?:a|ow)\\s{1,3}${KIND}`,
        'u',
      ),
    ),
    ...MEMBER_FIRST,
    change: 'holds',
  },
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])(?:uzyska|otrzyma|zyska|naby)l\\p{L}{0,2}${WORDS}\\s{1,3}(?:status|prawa|tytul|miano)\\s{1,3}${KIND}czlonk(?:a|ow)\\s{1,3}${KIND}`,
        'u',
      ),
    ),
    ...MEMBER_FIRST,
    change: 'joined',
  },
  // Gmina Y zyskała prawa członka wspierającego; traps: `prawa członka rady`, `uzyskał prawa członka spółdzielni`
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])(?:uzyska|otrzyma|zyska|naby)l\\p{L}{0,2}${WORDS}\\s{1,3}prawa\\s{1,3}${KIND}czlonk(?:a|ow)(?:\\s{1,3}(?:aktywn|zwyczajn|wspierajac|rzeczywist|stowarzyszon)\\p{L}{2,3})?(?=\\s{0,3}(?:[.,;]|$))`,
        'u',
      ),
    ),
    ...MEMBER_FIRST,
    change: 'joined',
    implied: true,
    named: true,
  },
  // mieszkańcy gmin wchodzących w skład Związku Y, czyli A, B i C; trap: `gmin wchodzących w skład powiatu`
  {
    pattern: phrase(
      new RegExp(
        String.raw`${UNITS_OF}(?:wchodzacych\s{1,3}w\s{1,3}sklad|nalezacych\s{1,3}do|(?:zrzeszon|skupion|stowarzyszon)ych\s{1,3}w|tworzacych)(?=\s[^.;:]{3,110}?(?:,\s{1,3}${THAT_IS}|\s[–—-])\s)`,
        'u',
      ),
    ),
    organization: 'after',
    member: 'after',
    change: 'holds',
    ...OF_NAMED_BODY,
    near: true,
    least: 2,
    gap: TO_THEM,
  },
  // LGD działa na terenie gmin wchodzących w jej skład, tj. A, B i C
  {
    pattern: phrase(
      new RegExp(
        String.raw`${UNITS_OF}(?:wchodzacych\s{1,3}w\s{1,3}(?:jej|jego)\s{1,3}sklad|nalezacych\s{1,3}do\s{1,3}ni(?:ego|ej))(?=,\s{1,3}${THAT_IS}\s)`,
        'u',
      ),
    ),
    organization: 'pronoun',
    member: 'after',
    change: 'holds',
    named: true,
    least: 2,
    gap: TO_THEM,
  },
  // Kozy, jedno z najstarszych miast Związku Y, gościły delegatów
  {
    pattern: phrase(
      /,\s{1,3}jed(?:en|n\p{L}{1,3})\s{1,3}ze?\s{1,3}(?:\p{L}{3,16}\s{1,3}){0,2}(?:miast|gmin|powiatow|samorzadow|miasteczek)(?=\s{1,3}(?:zwiazku|stowarzyszenia|sieci|unii|ligi|federacji|porozumienia|klastra|cittaslow))/u,
    ),
    ...MEMBER_FIRST,
    change: 'holds',
    ...OF_NAMED_BODY,
  },
  // Kozy, od 2004 roku w Związku Y, …
  {
    pattern: phrase(/we?(?!\p{L})(?<=,\s{1,3}od\s{1,3}(?:roku\s{1,3})?\d{4}\s{1,3}(?:(?:roku|r\.)\s{1,3})?we?)/u),
    ...MEMBER_FIRST,
    change: 'holds',
    ...OF_NAMED_BODY,
  },
  // Gmina X deklaruje członkostwo w Y
  {
    pattern: phrase(
      /(?<![a-z])(?:deklaruj[ea]|zadeklarowal\p{L}{0,2})\s{1,3}(?:swoje\s{1,3})?czlonkostwo\s{1,3}we?(?!\p{L})/u,
    ),
    ...MEMBER_FIRST,
    change: 'joined',
    ...OF_NAMED_BODY,
  },
  // Gmina X otrzymała członkostwo w Y
  {
    pattern: phrase(
      /(?<![a-z])(?:(?:otrzyma|uzyska|zyska)l\p{L}{0,2}\s{1,3}(?:\p{L}{4,14}\s{1,3})?czlonkostwo\s{1,3}w)(?!\p{L})/u,
    ),
    ...MEMBER_FIRST,
    change: 'joined',
  },
  // Przyznano Gminie X członkostwo w Y
  {
    pattern: phrase(
      /(?<![a-z])(?:przyznano|nadano|przyznal\p{L}{0,2}|nadal\p{L}{0,2})\s{1,3}(?:\p{L}{5,14}\s{1,3})?czlonkostwo\s{1,3}we?(?!\p{L})/u,
    ),
    ...MEMBER_FIRST,
    change: 'joined',
    ...OF_NAMED_BODY,
  },
  // A, B i C podpisały akt przystąpienia (gmin) do Y
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])(?:podpisal|parafowal|zlozyl)\\p{L}{0,2}${WHEN}\\s{1,3}(?:(?:(?:akt|deklaracj\\p{L}|umow\\p{L}|porozumienie)\\s{1,3}(?:przystapienia|akcesji|akcesu|czlonkostwa|o\\s{1,3}przystapieniu)|akces)\\s{1,3}(?:(?:gmin\\p{L}{0,2}|miast\\p{L}{0,2}|powiatu)\\s{1,3})?(?:do|we?)|deklaracj\\p{L}\\s{1,3}czlonkowsk\\p{L}{1,3}(?:\\s{1,3}(?:do|we?))?|umow\\p{L}\\s{1,3}czlonkowsk\\p{L}{1,3}\\s{1,3}ze?)(?!\\p{L})`,
        'u',
      ),
    ),
    ...MEMBER_FIRST,
    change: 'joined',
    named: true,
    offices: true,
    association: true,
  },
  // Gmina X jako członek Y zaprasza / uczestniczy w Y jako członek
  {
    pattern: phrase(
      new RegExp(`(?<![a-z])jako\\s{1,3}(?:\\p{L}{4,14}\\s{1,3})?${KIND}czlon(?:ek|kini|kowie)\\s{1,3}${KIND}`, 'u'),
    ),
    ...MEMBER_FIRST,
    change: 'holds',
    named: true,
  },
  {
    pattern: phrase(
      new RegExp(`(?<![a-z])jako\\s{1,3}${KIND}czlon(?:ek|kini)(?=\\s{1,3}(?:${KIND})?(?:od|w)\\s|\\s{0,2}[.,;])`, 'u'),
    ),
    organization: 'before',
    member: 'before',
    change: 'holds',
    named: true,
  },
  // Stowarzyszenie Y przyjęło Gminę X
  {
    pattern: phrase(
      /(?<![a-z])przyj(?:elo|al|ela|eli|ely)(?:\s{1,3}(?:w|do)\s{1,3}(?:swoje\s{1,3}|swojego\s{1,3}|swe\s{1,3})?(?:szeregi|poczet(?=\s{1,3}(?:czlonk|(?:miast|gmin|samorzadow|powiatow)\s{1,3}czlonk))|grono|grona)(?:\s{1,3}(?:czlonkow|(?:miast|gmin|samorzadow|powiatow)(?:\s{1,3}czlonkowskich)?))?(?:\s{1,3}(?:zwiazku|stowarzyszenia|zmp|ump|zpp|zgwrp)(?=\s))?)?(?!\p{L})/u,
    ),
    organization: 'before',
    member: 'next',
    change: 'joined',
    near: true,
    gap: UNITS_ONLY,
  },
  // Przystąpienie Gminy X do Y nastąpiło w 1997 roku
  {
    pattern: phrase(
      /(?<![a-z])(?:przystapienie|wstapienie|przyjecie|akcesja|wejscie)(?=\s[^.;]{4,160}?\s(?:nastapil\p{L}{0,2}|mial\p{L}{0,2}\s{1,3}miejsce|dokonal\p{L}{0,2}\s{1,3}sie|stal\p{L}{0,2}\s{1,3}sie\s{1,3}faktem)(?!\p{L}))/u,
    ),
    organization: 'after',
    member: 'next',
    change: 'joined',
  },
  // A oraz B to członkowie Y
  {
    pattern: phrase(
      new RegExp(`(?<![a-z])to\\s{1,3}(?:\\p{L}{4,14}\\s{1,3})?${KIND}czlon(?:kowie|ek)\\s{1,3}${KIND}`, 'u'),
    ),
    ...MEMBER_FIRST,
    change: 'holds',
    named: true,
  },
  // W Stowarzyszeniu Y zrzeszone są A i B / Członkostwo w Y uzyskały w 2019 roku A i B
  {
    pattern: phrase(/(?<![a-z])we?(?=\s[^.;]{4,120}?\szrzeszon\p{L}{1,2}\s{1,3}(?:sa|jest)(?!\p{L}))/u),
    ...MEMBERS_LAST,
    change: 'holds',
    near: true,
  },
  {
    pattern: phrase(
      /(?<![a-z])czlonkostwo\s{1,3}w(?=\s[^.;]{4,120}?\s(?:uzyskal|otrzymal|zyskal)\p{L}{0,2}(?!\p{L}))/u,
    ),
    ...MEMBERS_LAST,
    change: 'joined',
    near: true,
  },
  // Związek Y został założony w 1998 roku przez A, B i C. One alone may be the office that set up an agency.
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])(?:zalozon|utworzon|powolan|zawiazan)\\p{L}{1,2}(?:\\s{1,3}do\\s{1,3}zycia)?${WORDS}\\s{1,3}przez(?!\\p{L})`,
        'u',
      ),
    ),
    organization: 'before',
    member: 'after',
    change: 'joined',
    role: 'founding_member',
    least: 2,
    gap: UNITS_ONLY,
  },
  // Gmina X wycofała się z Y, odeszła z Y, przestała być członkiem Y
  {
    pattern: phrase(
      /(?<![a-z])(?:(?:wycofal\p{L}{0,2}\s{1,3}sie|odesz\p{L}{1,3}|odszedl)\s{1,3}ze?|przesta(?:l\p{L}{0,2}|je|ja|jemy)\s{1,3}(?:byc\s{1,3}czlonk(?:iem|ami)|nalezec\s{1,3}do))(?!\p{L})/u,
    ),
    ...MEMBER_FIRST,
    change: 'left',
  },
];

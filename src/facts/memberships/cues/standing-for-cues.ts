import { phrase } from '../../../polish/phrases/phrase.ts';
import { KIND, type MembershipCue, WHEN } from './cue.ts';
import { MEMBERS_LAST, OF_NAMED_BODY } from './word-orders.ts';

const BE = String.raw`(?:jest|sa|zostal[aoyi]?|zostaly|zostaj[ea]|stal[aoy]?\s{1,3}sie|staj[ea]\s{1,3}sie|byl[aoyi]?|byly|pozostaj[ea])`;
const KIND_BEHIND = String.raw`(?:\s{1,3}(?:wspierajac|zwyczajn|honorow|stowarzyszon|rzeczywist|zbiorow)\p{L}{2,3})?`;
const NOW = String.raw`(?:odtad|od\s{1,3}teraz|od\s{1,3}dzis(?:iaj)?|oficjalnie|formalnie)`;
/** People in the case that `członka`, `członkowi`, `członkiem` is in. */
const OFFICIAL =
  '(?:(?:wojt|burmistrz|prezydent|dyrektor|prezes|soltys|delegat|przedstawiciel|pracownik|rzecznik|sekretarz|skarbnik|kandydat|naczelnik|inspektor|ekspert|profesor|senator|pan|syn|mieszkanc|marszalk|wicemarszalk|pos)(?:a|owi|u|iem|em|la|lem)|(?:wice)?staro(?:st[ey]|scie)|radn(?:ego|emu|ym)|przewodnicz(?:acego|acemu|acym|acej)|(?:przedstawiciel|mieszkan)(?:ke|ce)|artyst[ey]|poet[ey])';
const COUNTRY = String.raw`(?:polske|nasz\s{1,3}kraj|strone\s{1,3}polska)`;

/**
 * Belonging to whom the page speaks for (`są odtąd naszymi członkami`), of a country's towns in a network (`Polskę reprezentują w niej A i B`), and beside a name in the
 * accusative (`zaproszono województwo A, członka sieci`). Traps: `Polskę reprezentowali na kongresie burmistrzowie`, `zaprosił wójta Kóz, członka Związku`.
 */
export const STANDING_FOR_CUES: readonly MembershipCue[] = [
  // Powiat A i Powiat B są odtąd naszymi członkami; trap: `Jan Nowak jest odtąd naszym członkiem`
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])(?:${BE}\\s{1,3}${NOW}|${NOW}\\s{1,3}${BE}|(?:zostal|stal)\\p{L}{0,2}(?:\\s{1,3}sie)?${WHEN})\\s{1,3}nasz(?:ym|ymi)\\s{1,3}(?:(?:now|kolejn|pelnoprawn)\\p{L}{2,3}\\s{1,3})?${KIND}czlonk(?:iem|ami)${KIND_BEHIND}(?!\\p{L})`,
        'u',
      ),
    ),
    organization: 'us',
    member: 'before',
    change: 'joined',
    named: true,
  },
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])${BE}${WHEN}(?:\\s{1,3}(?:tez|takze|rowniez|juz|nadal))?\\s{1,3}nasz(?:ym|ymi)\\s{1,3}(?:pelnoprawn\\p{L}{2,3}\\s{1,3})?${KIND}czlonk(?:iem|ami)${KIND_BEHIND}(?!\\p{L})`,
        'u',
      ),
    ),
    organization: 'us',
    member: 'before',
    change: 'holds',
    named: true,
  },
  // Naszymi nowymi członkami są odtąd A i B; trap: `Naszymi nowymi członkami są panie ze wsi`
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])nasz(?:ym|ymi)\\s{1,3}(?:now|kolejn)\\p{L}{2,3}\\s{1,3}${KIND}czlonk(?:iem|ami)${KIND_BEHIND}${WHEN}\\s{1,3}${BE}(?:\\s{1,3}${NOW})?(?!\\p{L})`,
        'u',
      ),
    ),
    organization: 'us',
    member: 'names',
    change: 'joined',
    named: true,
  },
  // Powiat A dołączył do grona naszych członków; Gmina A jest odtąd w naszym gronie
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])(?:(?:dolaczyl|przystapil|wstapil|trafil|wesz|wszed)\\p{L}{0,3}${WHEN}\\s{1,3}(?:do\\s{1,3}(?:grona|rodziny)|w\\s{1,3}(?:szeregi|poczet))\\s{1,3}naszych\\s{1,3}czlonkow|${BE}\\s{1,3}${NOW}\\s{1,3}w\\s{1,3}naszym\\s{1,3}gronie)(?!\\p{L})`,
        'u',
      ),
    ),
    organization: 'us',
    member: 'either',
    change: 'joined',
    named: true,
  },
  // Do Związku Y należy 120 gmin, w tym nasza; traps: `Do powiatu należy 12 gmin, w tym nasza`, `Na terenie Związku leży 12 gmin, w tym nasza`
  {
    pattern: phrase(
      /(?<=(?<![a-z])(?:do\s{1,3}(?:zwiazku|stowarzyszenia|unii|ligi|sieci|federacji|euroregionu|metropolii|niego|niej)\s(?:[^.;:]{0,60}\s)?nalez[ya]|w\s{1,3}sklad\s{1,3}(?:zwiazku|stowarzyszenia|unii|ligi|sieci|federacji|metropolii)\s(?:[^.;:]{0,60}\s)?wchodz[ia]|(?:zwiazek|stowarzyszenie|unia|liga|siec|federacja|metropolia)\s(?:[^.;:]{0,60}\s)?(?:zrzesza|skupia|liczy))\s[^.;:]{3,60}(?:gmin|miast|powiatow|samorzadow|jednostek|czlonkow),\s{1,3})w\s{1,3}tym\s{1,3}(?:rowniez\s{1,3}|takze\s{1,3}|i\s{1,3})?nasz[ae]?(?:\s{1,3}(?:gmin[ae]|miasto|powiat|samorzad))?(?=\s{0,3}(?:[.,;]|$))/u,
    ),
    organization: 'told',
    member: 'either',
    change: 'holds',
  },
  // W niej Polskę reprezentują A i B; trap: `w niej` of a session
  {
    pattern: phrase(
      new RegExp(`(?<![a-z])w\\s{1,3}ni(?:ej|m)\\s{1,3}${COUNTRY}\\s{1,3}reprezentuj[ea](?!\\p{L})`, 'u'),
    ),
    organization: 'pronoun',
    member: 'names',
    change: 'holds',
    ...OF_NAMED_BODY,
  },
  // Polska ma w niej trzy miasta: A, B i C; trap: `Polska ma w niej dwóch przedstawicieli`, without names
  {
    pattern: phrase(
      /(?<![a-z])(?:polska|nasz\s{1,3}kraj)\s{1,3}(?:ma|liczy)\s{1,3}(?:(?:dzis|obecnie|juz)\s{1,3})?w\s{1,3}ni(?:ej|m)(?=[^.;:]{0,40}?\s(?:miast|gmin|czlonk|samorzad|powiat)\p{L}{0,4}\s{0,3}:)/u,
    ),
    organization: 'pronoun',
    member: 'names',
    change: 'holds',
    ...OF_NAMED_BODY,
  },
  // W Sieci Y Polskę reprezentują A i B; traps: `w komitecie Sieci Y`, `w konkursie Sieci Y`, `na kongresie`
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])we?(?!\\s{1,3}(?:unii\\s{1,3}europ|europie|nato|onz))(?=\\s[^.;:,]{3,90}?\\s${COUNTRY}\\s{1,3}reprezentuj[ea](?!\\p{L}))`,
        'u',
      ),
    ),
    ...MEMBERS_LAST,
    change: 'holds',
    ...OF_NAMED_BODY,
    near: true,
  },
  // Polskę w Sieci Y reprezentują A i B
  {
    pattern: phrase(
      new RegExp(`(?<=(?<![a-z])${COUNTRY}\\s{1,3})we?(?=\\s[^.;:,]{3,90}?\\sreprezentuj[ea](?!\\p{L}))`, 'u'),
    ),
    ...MEMBERS_LAST,
    change: 'holds',
    ...OF_NAMED_BODY,
    near: true,
  },
  // A i B reprezentują w Sieci Y nasz kraj
  {
    pattern: phrase(
      new RegExp(
        `(?<=(?<![a-z])reprezentuj[ea]\\s{1,3})we?(?!\\s{1,3}(?:unii\\s{1,3}europ|europie|nato|onz))(?=\\s[^.;:,]{3,90}?\\s${COUNTRY}(?!\\p{L}))`,
        'u',
      ),
    ),
    organization: 'after',
    member: 'before',
    change: 'holds',
    ...OF_NAMED_BODY,
    near: true,
  },
  // zaproszono województwo A, członka wspierającego sieci; traps: `zaprosił wójta Kóz, członka Związku`, `członka zarządu`, `byłego członka`
  {
    pattern: phrase(
      new RegExp(
        `(?<!(?<![a-z])${OFFICIAL}\\s[^,.;]{2,60})(?<=\\p{L}),\\s{1,3}(?:(?!(?:byl|dawn|przyszl|niedoszl|potencjaln|ewentualn)\\p{L})\\p{L}{4,16}(?:ego|emu|ym|im)\\s{1,3})?${KIND}czlonk(?:a|owi|iem)${KIND_BEHIND}(?=\\s{1,3}\\p{L})`,
        'u',
      ),
    ),
    organization: 'after',
    member: 'beside',
    change: 'holds',
    near: true,
    association: true,
    offices: true,
  },
];

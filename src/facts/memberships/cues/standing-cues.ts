import { phrase } from '../../../polish/phrases/phrase.ts';
import { KIND, type MembershipCue, WHEN, WORDS } from './cue.ts';
import { MEMBER_FIRST, MEMBERS_BEHIND, MEMBERS_LAST, NAMES_OF_TOLD, OF_NAMED_BODY } from './word-orders.ts';

const ORDINAL = String.raw`(?:\d{1,3}\.?|\p{L}{4,20}(?:ym|im|a))`;
/** `13.`, `trzynastym`, `dwudziestą`; not `największym`. */
const NUMBER = String.raw`(?:\d{1,3}\.?|(?:pierwsz|drug|trzec|czwart|piat|szost|siodm|osm|dziewiat|dziesiat|\p{L}{2,8}nast|\p{L}{2,6}dziest|\p{L}{4,8}dziesiat|setn|kolejn)(?:ym|im|a|ia)(?:\s{1,3}(?:pierwsz|drug|trzec|czwart|piat|szost|siodm|osm|dziewiat)(?:ym|im|a|ia))?)`;
const BECAME = String.raw`(?:jest|sa|zostal\p{L}{0,2}|zostaj[ea]|byl\p{L}{0,2}|stal\p{L}{0,2}\s{1,3}sie|staj[ea]\s{1,3}sie)`;
const AT_PRESENT = String.raw`(?:\s{1,3}(?:dzis|dzisiaj|obecnie|dotad|m\.?\s?in\.|miedzy\s{1,3}innymi|takze|tez|rowniez))?`;

/** Belonging told by its number, its age, its company or its place; the association may have been named in the sentence before. */
export const STANDING_CUES: readonly MembershipCue[] = [
  // Łomianki są 45. członkiem Y / jest czwartym członkiem Y
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])${BECAME}${WHEN}\\s{1,3}(?:${ORDINAL}\\s{1,3}${KIND}czlonkiem|${NUMBER}\\s{1,3}(?:miastem|gmina|powiatem|samorzadem)(?:\\s{1,3}czlonkowsk\\p{L}{1,3})?(?:\\s{1,3}we?)?)\\s{1,3}`,
        'u',
      ),
    ),
    ...MEMBER_FIRST,
    change: 'holds',
    named: true,
  },
  // A, B i C łączy od 2009 roku członkostwo w Y
  {
    pattern: phrase(
      new RegExp(`(?<![a-z])lacz[ya]${WHEN}\\s{1,3}(?:wspolne\\s{1,3})?czlonkostwo\\s{1,3}we?(?!\\p{L})`, 'u'),
    ),
    ...MEMBER_FIRST,
    change: 'holds',
    named: true,
    least: 2,
  },
  // Y, do którego Gmina X wstąpiła w maju 2003 roku
  {
    pattern: phrase(
      /(?<![a-z])do\s{1,3}ktor(?:ego|ej)(?=[^.;]{0,60}?\s(?:wstapil|przystapil|dolaczyl)\p{L}{0,2}(?!\p{L}))/u,
    ),
    organization: 'relative',
    member: 'subject',
    change: 'joined',
    association: true,
  },
  // Y, w której skład wchodzi też Rumia
  {
    pattern: phrase(/(?<![a-z])w\s{1,3}ktor(?:ego|ej|ych)\s{1,3}sklad\s{1,3}wchodz\p{L}{1,3}(?!\p{L})/u),
    organization: 'relative',
    member: 'names',
    change: 'holds',
    association: true,
  },
  // Związek Y ma już w swoich szeregach A i B
  {
    pattern: phrase(
      /(?<![a-z])(?:ma|liczy|skupia|widzi)\s{1,3}(?:\p{L}{2,10}\s{1,3}){0,2}we?\s{1,3}(?:swoich|swych|swoim|swym)\s{1,3}(?:szeregach|gronie)(?!\p{L})/u,
    ),
    ...MEMBERS_BEHIND,
    change: 'holds',
    ...OF_NAMED_BODY,
  },
  // W sieci Y są już m.in. A, B czy C
  {
    pattern: phrase(
      /(?<=(?<![a-z])we?\s{1,3}(?:\p{L}{4,20}(?:ej|ym|im)\s{1,3})?(?:sieci|zwiazku|stowarzyszeniu|unii|lidze|federacji|klastrze)\s[^.;:,]{0,60})(?<![a-z])(?:sa|jest)(?:\s{1,3}(?:juz|dzis|obecnie|teraz|na\s{1,3}razie))?\s{1,3}(?:m\.\s?in(?:\.|(?!\p{L}))|miedzy\s{1,3}innymi)(?!\p{L})/u,
    ),
    organization: 'before',
    member: 'names',
    change: 'holds',
    ...OF_NAMED_BODY,
  },
  // Sieć Y liczy 23 samorządy. Wśród nich są A, B i C. Its first letters are asked for before it looks back: 4 times as fast.
  {
    pattern: phrase(
      new RegExp(
        `(?=[stw])(?<![a-z])(?<=^[^a-z]{0,3}(?:(?:obok|oprocz|poza)\\s[^.;,]{3,40}\\s)?)(?:wsrod\\s{1,3}nich|w\\s{1,3}tym\\s{1,3}gronie|sa\\s{1,3}(?:wsrod\\s{1,3}nich|to|nimi)|to(?=\\s{1,3}(?:m\\.|gmin|miast|powiat|[a-z]{3,20}(?:,|\\s{1,3}(?:i|oraz)\\s))))${AT_PRESENT}(?:\\s{1,3}(?:sa|jest|znajduj\\p{L}{1,2}\\s{1,3}sie|znalaz\\p{L}{1,4}\\s{1,3}sie))?${AT_PRESENT}(?!\\p{L})`,
        'u',
      ),
    ),
    organization: 'counted',
    member: 'names',
    change: 'holds',
  },
  // Sieć Y przyjęła nowych członków. Wśród nich znalazła się nasza gmina
  {
    pattern: phrase(
      /(?<=^[^a-z]{0,3})(?:(?:wsrod\s{1,3}nich|w\s{1,3}tym\s{1,3}gronie|jedn\p{L}{1,3}\s{1,3}z\s{1,3}nich)(?:\s{1,3}(?:jest|znalaz\p{L}{1,4}\s{1,3}sie|byl\p{L}{0,2}|zostal\p{L}{0,2}))?(?:\s{1,3}(?:tez|takze|rowniez))?\s{1,3}nasz[ae]?\s{1,3}(?:gmina|miasto|powiat|samorzad|szkola|biblioteka)|(?:jest(?:esmy)?|zostal\p{L}{0,4})\s{1,3}wsrod\s{1,3}nich)(?!\p{L})/u,
    ),
    organization: 'counted',
    member: 'either',
    change: 'joined',
  },
  // Sieć Y tworzy 28 miast. Pierwsze były w 2007 roku A, B i C
  {
    pattern: phrase(
      /(?<=^[^a-z]{0,3})(?:jako\s{1,3})?pierwsz[eyia]\s{1,3}(?:byl[yio]|przystapil[yio]|weszl[yio]|dolaczyl[yio]|wstapil[yio])(?!\p{L})/u,
    ),
    organization: 'counted',
    member: 'names',
    change: 'joined',
  },
  // Wśród 45 członków Y jest od 2001 r. Miasto A
  {
    pattern: phrase(
      /(?<![a-z])wsrod\s{1,3}(?:\d{1,3}|\p{L}{4,16})\s{1,3}czlonkow(?=[^.;]{0,90}?\s(?:sa|jest|znajduj\p{L}{1,2}|znalaz\p{L}{1,4})(?!\p{L}))/u,
    ),
    ...MEMBERS_LAST,
    change: 'holds',
    association: true,
  },
  // W Związku jest sto miast. Polskę reprezentują w nim A, B i C
  {
    pattern: phrase(
      /(?<![a-z])(?:polske|kraj|region|wojewodztwo|powiat)\s{1,3}reprezentuj\p{L}{1,2}(?:(?:\s{1,3}w\s{1,3}ni(?:m|ej))(?!\p{L})|\s{0,3}:)/u,
    ),
    ...NAMES_OF_TOLD,
    change: 'holds',
    least: 2,
  },
  // Wójt reprezentuje Gminę X w Związku Y: who is represented there is a member. Traps: `w konkursie Związku`, `w sporze`, `będzie reprezentować`, `Klub reprezentuje gminę X w Związku Piłki Nożnej`.
  {
    pattern: phrase(
      /(?<![a-z])(?:reprezentuj(?:e|a|emy)|(?<!(?:bed|mi?al|mog)\p{L}{1,4}\s{1,3})reprezentowac)(?<!(?<!\p{L})(?:klub|zespol|druzyn|zawodni|uczen|uczni|chor|orkiestr|szkol|kapel|strazac|sportow)[^.;:]{0,60})(?=\s{1,3}(?:gmine|miasto|powiat|wojewodztwo)\s[^.;,]{3,60}?\sw\s{1,3}(?:zwiazku|stowarzyszeniu|sieci|federacji|zrzeszeniu|unii(?!\s{1,3}europej))(?!\p{L}))/u,
    ),
    organization: 'after',
    member: 'next',
    change: 'holds',
    ...OF_NAMED_BODY,
  },
  // Przedstawicielem Gminy X w Związku Y jest burmistrz; trap: `przedstawicielem gminy w Radzie Szpitala`, `w projekcie Związku`
  {
    pattern: phrase(
      /(?<![a-z])przedstawiciel(?:em|ami|ka|kami)(?=\s{1,3}[^.;,]{3,60}?\sw\s{1,3}(?:zwiazku|stowarzyszeni[ua]|sieci|federacji|zrzeszeni[ua]|unii(?!\s{1,3}europej))(?!\p{L})[^.;]{0,90}?\s(?:jest|sa|zostal\p{L}{0,2}|byl[aoyi]?|pozostaj[ea])(?!\p{L}))/u,
    ),
    organization: 'after',
    member: 'next',
    change: 'holds',
    ...OF_NAMED_BODY,
  },
  // Od 2005 roku honorowe członkostwo ma X
  {
    pattern: phrase(
      /(?<![a-z])honorowe\s{1,3}czlonkostwo\s{1,3}(?:ma|maja|posiada|otrzymal\p{L}{0,2}|uzyskal\p{L}{0,2}|nadano)(?:\s{1,3}(?:\p{L}{2,14}sk[ai]e?|od|tez|takze|rowniez)){0,2}(?!\p{L})/u,
    ),
    ...NAMES_OF_TOLD,
    change: 'joined',
    role: 'honorary_member',
  },
  // Od początku są z nami A, B i C
  {
    pattern: phrase(
      /(?<![a-z])(?:sa|jest|byl[aoyi]?|byly|pozostaj\p{L}{1,2})\s{1,3}z\s{1,3}nami(?!\p{L})(?:\s{1,3}(?:na|od)\s{1,3}poczatku)?(?:\s{1,3}(?:tylko|m\.?\s?in\.))?/u,
    ),
    organization: 'us',
    member: 'names',
    change: 'holds',
  },
  // Miasto Rybnik, (jako) uczestnik sieci Y od 2004 roku
  {
    pattern: phrase(/(?<![a-z])uczestnik(?:iem)?\s{1,3}(?=[^.;]{4,90}?\sod\s{1,3}(?:\p{L}{4,13}\s{1,3})?\d)/u),
    ...MEMBER_FIRST,
    change: 'holds',
    ...OF_NAMED_BODY,
  },
  // W Y od początku, czyli od 1993 roku, jest Tychy / Do 2012 roku w Y była Gmina X: with the year it is said of a member
  {
    pattern: phrase(
      // The year is asked for last: behind each letter of the sentence it would cost the most.
      /(?<![a-z])we?(?<=\d{4}[^.;]{0,40}we?)(?=\s[^.;,]{4,90}?\s(?:jest|sa|byl\p{L}{0,2})(?:\s{1,3}(?:rowniez|takze|tez))?\s{1,3}(?:gmin|miast|powiat))/u,
    ),
    ...MEMBERS_LAST,
    change: 'holds',
    near: true,
    association: true,
  },
  {
    pattern: phrase(
      /(?<![a-z])we?(?=\s[^.;,]{4,90}?\sod\s{1,3}(?:poczatku|zalozenia|(?:roku\s{1,3})?\d{4})[^.;]{0,40}?(?<!(?:an|on|yt|et)[yaei])\s(?:jest|sa)\s{1,3}(?!\p{L}{2,16}(?:an|on|yt|et)[yaei](?!\p{L}))\p{L})/u,
    ),
    ...MEMBERS_LAST,
    change: 'holds',
    near: true,
    association: true,
  },
  // najmłodszy – Sopot, przyjęty w lutym 2016 roku
  {
    pattern: phrase(
      new RegExp(
        `,\\s{1,3}(?:przyjet[yae](?=${WORDS}\\s{1,3}\\d)|ktor(?:ego|ej|ych)\\s{1,3}czlonkostwo\\s{1,3}(?:rozpoczelo|zaczelo|trwa)(?!\\p{L}))`,
        'u',
      ),
    ),
    organization: 'told',
    member: 'beside',
    change: 'joined',
  },
  // A jest w Sieci od 2012 roku, a B dołączyło w maju 2015 r. / A dołączyły w roku 2015, B w 2018
  {
    pattern: phrase(
      /(?<![a-z])(?:dolaczyl|przystapil|wstapil|doszl|przylaczyl|doszed)\p{L}{0,4}(?:\s{1,3}sie)?(?=\s{1,3}(?:(?:do\s{1,3}(?:nich|nas|grona)|dopiero|juz|oficjalnie|tez|takze|rowniez)\s{1,3}){0,2}(?:(?:w|od|z|rok|dwa|trzy)\s[^.;,]{0,24}?(?:\d{4}|pozniej)|(?:\d[^.;,]{0,24}(?:r\.|\d{4}|roku)\s{1,3})?jako\s{1,3}(?:\p{L}{4,14}\s{1,3}){0,3}(?:gmina|miasto|powiat|samorzad|czlonek)(?!\p{L})))/u,
    ),
    organization: 'told',
    member: 'beside',
    change: 'joined',
  },
  // …; zapisaliśmy się razem z powiatami A i B (2006)
  {
    pattern: phrase(
      /(?<=[;,]\s{1,3})(?:(?:zapisal|przystapil|wstapil|dolaczyl|weszl|przylaczyl)[yi]smy|(?:zapisal|przylaczyl)ismy\s{1,3}sie|(?:przystapil|wstapil|dolaczyl)ismy)\s{1,3}(?:(?:tam|do\s{1,3}ni(?:ego|ej))\s{1,3})?(?:razem|wraz|wspolnie)\s{1,3}ze?(?!\p{L})/u,
    ),
    ...NAMES_OF_TOLD,
    change: 'joined',
  },
  // W styczniu 2008 r. w skład Związku weszły gminy A i B
  {
    pattern: phrase(/(?<![a-z])w\s{1,3}sklad(?=[^.;]{2,90}?\sweszl\p{L}{1,2}(?!\p{L}))/u),
    ...MEMBERS_LAST,
    change: 'joined',
  },
  // Zrzeszamy gminy A, B i C
  {
    pattern: phrase(/(?<![a-z])(?:zrzeszamy|skupiamy|jednoczymy)(?!\p{L})/u),
    organization: 'us',
    member: 'names',
    change: 'holds',
    named: true,
  },
  // Zebranie Związku Y zdecydowało o nowych członkach. Przyjęte zostały gminy A i B
  {
    pattern: phrase(
      /(?<=^[^a-z]{0,3})(?:przyjet[aeoy]?\s{1,3}zostal[aoy]?|zostal[aoy]?\s{1,3}przyjet[aey]|przyjeto)(?!\p{L})/u,
    ),
    organization: 'counted',
    member: 'names',
    change: 'joined',
  },
  // Związek Y ma nowego członka. Jest nim Miasto A
  {
    pattern: phrase(
      /(?<=^[^a-z]{0,3})(?:jest|zostal[aoy]?|zostaly|stal[aoy]?\s{1,3}sie)\s{1,3}(?:nim|nia|nimi)(?!\p{L})/u,
    ),
    organization: 'counted',
    member: 'names',
    change: 'joined',
  },
  // Witamy w naszym gronie Gminę A
  {
    pattern: phrase(
      /(?<![a-z])(?:wita(?:my)?|powital(?:ismy|[aio]?)|przywital(?:ismy|[aio]?))\s{1,3}(?:w(?:srod)?\s{1,3}(?:naszy(?:m|ch)|naszej|swy(?:m|ch)|swoi(?:m|ch))\s{1,3}(?:gronie|szeregach|rodzinie|czlonkow))(?!\p{L})/u,
    ),
    organization: 'us',
    member: 'names',
    change: 'joined',
    named: true,
  },
  // Związek liczył pięć gmin; potem doszły A (1999) i B (2001)
  {
    pattern: phrase(
      /(?<![a-z])(?:potem|pozniej|nastepnie|z\s{1,3}czasem|wkrotce)\s{1,3}(?:doszl|dolaczyl|przystapil|przybyl|wstapil)[aoyi](?!\p{L})(?=[^.;]{3,40}\(?\d{4})/u,
    ),
    ...NAMES_OF_TOLD,
    change: 'joined',
  },
  // Sieć Y poszerzyła się o gminy A i B
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])(?:poszerzyl|rozszerzyl|wzbogacil|urosl)\\p{L}{0,2}\\s{1,3}(?:sie)?${WHEN}\\s{0,3}o(?!\\p{L})`,
        'u',
      ),
    ),
    organization: 'before',
    member: 'names',
    change: 'joined',
    implied: true,
    association: true,
  },
  // Delegaci zgodzili się powiększyć nasze grono o A i B
  {
    pattern: phrase(
      /(?<=(?<![a-z])(?:zgodzil|postanowil|zdecydowal|uchwalil)\p{L}{1,3}\s[^.;]{0,30})(?:powiekszyc|poszerzyc|rozszerzyc)\s{1,3}(?:nasze|swoje|swe|jego|jej)\s{1,3}(?:grono|szeregi)\s{1,3}o(?!\p{L})/u,
    ),
    ...NAMES_OF_TOLD,
    change: 'joined',
  },
  // Do Y wróciła Gmina X
  {
    pattern: phrase(/(?<![a-z])do(?=\s[^.;]{2,140}?\s(?:wrocil|powrocil)\p{L}{0,2}(?!\p{L}))/u),
    ...MEMBERS_LAST,
    change: 'joined',
    association: true,
    near: true,
  },
];

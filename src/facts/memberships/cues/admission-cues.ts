import { phrase } from '../../../polish/phrases/phrase.ts';
import { type MembershipCue, UNITS_ONLY } from './cue.ts';
import { MEMBERS_LAST, NAMES_OF_TOLD } from './word-orders.ts';

const BODY = '(?:zwiazku|stowarzyszenia|unii|ligi|klastra|porozumienia|sieci|lot|lgd)';

/** Who is let in stands right behind the word, and behind `do` what into. */
const INTO_BODY = {
  organization: 'after',
  member: 'next',
  change: 'joined',
  gap: UNITS_ONLY,
  association: true,
} as const;

/** Who was let in, as accounts of meetings and chronicles tell it without the association's name. */
export const ADMISSION_CUES: readonly MembershipCue[] = [
  // Zarząd przyjął w poczet członków trzy miasta: A, B i C; trap: `w poczet członków honorowych`, people
  {
    pattern: phrase(
      /(?<![a-z])przyj(?:al|ela|elo|eli|ely|eto)(?<!(?<![a-z])(?:zwiazku|stowarzyszenia|unii|sieci|ligi)\s{1,3}(?!przyj|w\s|na\s|z\s|\d)\p{L}[^.;:]{2,80}\sprzyj\p{L}{2,3})(?<!(?<![a-z])(?:zmp|ump|zpp|zgwrp)\s[^.;:]{0,30}przyj\p{L}{2,3})\s{1,3}w\s{1,3}poczet\s{1,3}czlonkow(?=\s[^.;:]{0,40}(?:gmin|miast|samorzad|powiat)\p{L}{0,4}\s{0,3}:)/u,
    ),
    ...NAMES_OF_TOLD,
    change: 'joined',
  },
  // Powitano dwie nowe gminy: A i B; traps: `nowe gminy partnerskie`, `nowych mieszkańców`
  {
    pattern: phrase(
      /(?<![a-z])(?:powitano|powitali(?:smy)?|powital[aoy]?|witamy)\s{1,3}(?:w\s{1,3}gronie\s{1,3}(?:czlonkow\s{1,3})?)?(?:(?:dw|trz|czter|piec|szesc)\p{L}{1,4}\s{1,3})?now(?:e|ych|ego|a)(?=\s{1,3}(?:gmin|miast|samorzad|powiat|czlonk)\p{L}{1,4}\s{0,3}:)/u,
    ),
    ...NAMES_OF_TOLD,
    change: 'joined',
  },
  // 1994 | Założenie Związku w Toruniu przez A, B i C
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])(?:zalozenie|zawiazanie|powolanie|utworzenie)\\s{1,3}${BODY}(?:\\s{1,3}we?\\s{1,3}\\p{L}{3,20})?\\s{1,3}przez(?!\\p{L})`,
        'u',
      ),
    ),
    organization: 'us',
    member: 'after',
    change: 'joined',
    role: 'founding_member',
    gap: UNITS_ONLY,
  },
  // 2011 | A nowym członkiem
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])(?:nowym|kolejnym|pierwszym|nast[ae]pnym|\\p{L}{3,14}tym)\\s{1,3}czlonkiem(?:\\s{1,3}${BODY})?(?=\\s{0,3}[.,;]?\\s{0,3}$)`,
        'u',
      ),
    ),
    organization: 'us',
    member: 'before',
    change: 'joined',
    named: true,
  },
  // akces zgłosił i został przyjęty A / akces zgłosił powiat A / akces członkowski złożyły Gminy: A oraz B; trap: `akces do programu zgłosiła`
  {
    pattern: phrase(
      /(?<![a-z])akces(?:\s{1,3}czlonkowski){0,1}\s{1,3}(?:zglosil|zlozyl)\p{L}{0,2}(?:\s{1,3}i\s{1,3}zosta[lł]\p{L}{0,2}\s{1,3}przyjet\p{L}{1,2})?(?=\s{1,3}\p{L})/u,
    ),
    organization: 'told',
    member: 'next',
    change: 'joined',
    gap: UNITS_ONLY,
  },
  // Witamy A i B, które podpisały deklarację akcesyjną
  {
    pattern: phrase(
      /(?<![a-z])ktor[eya]\s{1,3}(?:podpisal|zlozyl)[ayo]\s{1,3}deklaracj\p{L}{1,2}\s{1,3}(?:akcesyjn|czlonkowsk|przystapieni)\p{L}{1,3}(?!\p{L})/u,
    ),
    organization: 'us',
    member: 'before',
    change: 'joined',
    named: true,
  },
  // Zgodzono się na powiększenie grona o A i B; traps: `mówiono o powiększeniu grona`, `Miasto powiększyło się o Kozy`, its area
  {
    pattern: phrase(
      /(?<=(?<![a-z])(?:zgodz|zgod[ae]|zdecydow|postanow|uchwal|zatwierdz|przeglosow|zaakceptow|glosow|opowiedz)\p{L}{0,5}\s[^.;]{0,40})(?<![a-z])(?:powiekszeni|poszerzeni|rozszerzeni)[eua]\s{1,3}(?:grona|skladu|szeregow|rodziny)(?:\s{1,3}(?:czlonkow|zwiazku|stowarzyszenia|sieci|unii))?\s{1,3}o(?=\s{1,3}\p{L})/u,
    ),
    ...NAMES_OF_TOLD,
    change: 'joined',
  },
  // Przyjęto nas do Związku Y. Obok nas przyjęto gminę A; trap: `Obok nas przyjęto gości z gminy A`
  {
    pattern: phrase(
      /(?<![a-z])(?:obok\s{1,3}nas|(?:wraz|razem)\s{1,3}z\s{1,3}nami)\s{1,3}(?:przyjeto|przyjet[aey]\s{1,3}zostal[aoy]|przystapil[aoy]|dolaczyl[aoy]|wstapil[aoy])(?=\s{1,3}\p{L})(?!\s{1,3}do\s)/u,
    ),
    ...NAMES_OF_TOLD,
    change: 'joined',
  },
  // Rok później dopisały się A i B; doszła gmina C; trap: `doszły koszty: A i B`
  {
    pattern: phrase(
      /(?<!(?<![a-z])(?:do|na)\s[^.;,]{2,60}?\s)(?<![a-z])(?:(?:dopisal|przylaczyl)[aoyi]?\s{1,3}sie|doszl[aoyi]|doszedl)(?=\s{1,3}\p{L})/u,
    ),
    organization: 'before',
    member: 'names',
    change: 'joined',
    implied: true,
  },
  // Rok później do czwórki założycieli dołączyły A i B
  {
    pattern: phrase(
      /(?<![a-z])do\s{1,3}(?:\p{L}{3,12}\s{1,3})?(?:zalozycieli|czlonkow)\s{1,3}(?:dolaczyl|przystapil|doszl|dopisal|przylaczyl)[aoyi]?(?:\s{1,3}sie)?(?=\s{1,3}\p{L})/u,
    ),
    organization: 'before',
    member: 'names',
    change: 'joined',
    implied: true,
    role: 'member',
  },
  // Członkostwo w Y nadano Powiatowi A oraz dwóm gminom: B i C; trap: `Członkostwo w zarządzie Y przyznano wójtowi`
  {
    pattern: phrase(
      /(?<![a-z])czlonkostwo\s{1,3}we?(?=\s[^.;:]{4,140}?\s(?:nada|przyzna)(?:no|l[aoi]?|li)\s{1,3}(?:(?:od\s{1,3})?\p{L}{2,12}\s{1,3}){0,2}(?:gmin(?:ie|om)|miast(?:u|om)|powiat(?:owi|om)|wojewodztwu)(?!\p{L}))/u,
    ),
    ...MEMBERS_LAST,
    near: true,
    change: 'joined',
    association: true,
  },
  // Członkostwo w Y mają: A, B i C; uzyskały A i B
  {
    pattern: phrase(
      /(?<![a-z])czlonkostwo\s{1,3}we?(?=\s[^.;]{4,140}?\s(?:maja\s{0,3}:|posiada(?:ja)?|uzyskal[aoyi]{1,2}|otrzymal[aoyi]{1,2})(?!\p{L}))/u,
    ),
    ...MEMBERS_LAST,
    change: 'holds',
    near: true,
    association: true,
  },
  // Walne Zebranie przyjęło Kozy do Stowarzyszenia Y; trap: `przyjęło dzieci z Kóz do Stowarzyszenia`
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])przyj(?:al|el[aoiy]|eto|mie)(?=\\s[^.;]{2,90}?\\sdo\\s{1,3}(?:\\p{L}{4,16}(?:ego|ej)\\s{1,3})?${BODY})`,
        'u',
      ),
    ),
    ...INTO_BODY,
  },
  // Akces Kóz do Stowarzyszenia Y zatwierdzono 5 maja; trap: `akces do programu zatwierdzono`
  {
    pattern: phrase(
      /(?<![a-z])akces(?=\s[^.;]{4,160}?\s(?:zatwierdz|przyje|potwierdz|zaakceptowa)\p{L}{1,4}(?!\p{L}))/u,
    ),
    ...INTO_BODY,
  },
  // Stowarzyszenie Y wita nowego członka: Kozy
  {
    pattern: phrase(
      /(?<![a-z])wita(?:my)?\s{1,3}(?:now(?:ego|ych)|kolejn(?:ego|ych))\s{1,3}czlonk(?:a|ow)(?!\p{L})\s{0,3}(?::|[–—-]\s)/u,
    ),
    organization: 'before',
    member: 'next',
    change: 'holds',
    implied: true,
    gap: UNITS_ONLY,
  },
];

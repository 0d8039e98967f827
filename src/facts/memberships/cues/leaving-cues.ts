import { phrase } from '../../../polish/phrases/phrase.ts';
import { type MembershipCue, UNITS_ONLY } from './cue.ts';
import { MEMBER_FIRST, MEMBER_NEXT, MEMBERS_LAST, NAMES_OF_TOLD, OF_NAMED_BODY } from './word-orders.ts';

/** `rezygnacja Gminy A z członkostwa w Związku X`, which a council decides: both behind the match, the member next to it. */
const RESIGNED = { organization: 'after', member: 'next', change: 'left', association: true, decided: true } as const;

/**
 * Ends of a membership that do not name what is left, or name it first. Traps: `odeszła Pani Maria` (a person), `wystąpił z koncertem`: the member is a
 * unit with its word, or an association was spoken of right before.
 */
export const LEAVING_CUES: readonly MembershipCue[] = [
  // Z członkostwa w Y Chodzież zrezygnowała w 2013 roku
  {
    pattern: phrase(
      /(?<![a-z])(?:z\s{1,3})?czlonkostw[ao]\s{1,3}we?(?=\s[^.;]{4,140}?\s(?:zrezygnowal|wypowiedzial|zakonczyl)\p{L}{0,2}(?!\p{L}))/u,
    ),
    ...MEMBERS_LAST,
    change: 'left',
    near: true,
    association: true,
  },
  // Z początkiem roku Kozy wystąpią ze Związku Y: they belong till then; trap: `wystąpią z wnioskiem`
  {
    pattern: phrase(
      /(?<![a-z])(?:(?:wystapi|wystapia|odejdzie|odejda)\s{1,3}ze?|zrezygnuj[ea]\s{1,3}z\s{1,3}(?:dalszego\s{1,3})?czlonkostwa\s{1,3}we?)(?=\s{1,3}(?:\p{L}{3,16}\s{1,3}){0,2}(?:zwiazk|stowarzysz|unii|sieci|ligi|lokaln|federac|euroregion|porozumien|lgd|lot)(?![^.;]{0,90}\s(?:z\s{1,3}(?:dniem|koncem)|\d{1,2}\s)))/u,
    ),
    organization: 'after',
    member: 'before',
    change: 'holds',
    near: true,
    association: true,
    named: true,
  },
  // Przyjęto rezygnację Gminy X ze Stowarzyszenia Y ze skutkiem na dzień …
  {
    pattern: phrase(
      /(?<![a-z])(?:rezygnacj|wystapieni)\p{L}{1,2}(?=\s[^.;]{4,140}?\s(?:ze\s{1,3}skutkiem|z\s{1,3}(?:dniem|koncem))\s[^;]{0,30}?\d{4})/u,
    ),
    ...RESIGNED,
  },
  // Gmina nie należy już do Y – członkostwo wygasło 30 czerwca 2016 r.
  {
    pattern: phrase(
      /(?<![a-z])nie\s{1,3}(?:nalezy|naleza|nalezymy|jest|jestesmy|sa)\s{1,3}(?:juz\s{1,3})?(?:do|czlonkiem|czlonkami)(?=[^.]{4,160}?\s(?:czlonkostwo\s{1,3}(?:wygas|usta|zakonczy)|wypowiedzia|wystapi)\p{L}{1,4}\s[^.;]{0,40}?\d{4})/u,
    ),
    ...MEMBER_FIRST,
    change: 'left',
    ended: true,
  },
  // Od 1 stycznia 2015 r. Gmina X nie należy już do Y
  {
    pattern: phrase(
      /(?<=(?:^|\s)od\s{1,3}(?:dnia\s{1,3}|roku\s{1,3})?(?:\p{L}{4,13}\s{1,3})?\d[^;]{0,70})(?<![a-z])nie\s{1,3}(?:nalezy|naleza|nalezymy|jest|jestesmy|sa)\s{1,3}juz\s{1,3}(?:do|czlonkiem|czlonkami)(?!\p{L})/u,
    ),
    ...MEMBER_FIRST,
    change: 'left',
    ended: true,
    association: true,
  },
  // Gmina X nie należy już do Y. Członkostwo wygasło z końcem 2015 r.; trap: nothing says when
  {
    pattern: phrase(
      /(?<![a-z])nie\s{1,3}(?:nalezy|naleza|nalezymy|jest|jestesmy|sa|uczestniczy)\s{1,3}(?:juz|wiecej)\s{1,3}(?:do|we?|czlonkiem|czlonkami)(?!\p{L})/u,
    ),
    ...MEMBER_FIRST,
    change: 'left',
    ended: true,
    association: true,
    dated: true,
  },
  // Burmistrz złożył oświadczenie o rezygnacji Gminy X z członkostwa w Y
  {
    pattern: phrase(
      /(?<![a-z])(?:zlozyl|podpisal|przyjel|przyjal|zlozono|przyjeto|wyslal|wreczyl|potwierdzil)\p{L}{0,2}\s{1,3}(?:\p{L}{4,14}\s{1,3}){0,2}(?:(?:oswiadczeni[ea]|pismo|uchwale)\s{1,3}o\s{1,3})?(?:rezygnacj[iea]|wystapieni[ue])(?=\s{1,3}(?:gminy|miasta|powiatu|wojewodztwa)\s[^.;]{2,60}?\sz(?:e|\s{1,3}(?:dalszego\s{1,3})?czlonkostwa\s{1,3}we?)?\s)/u,
    ),
    ...RESIGNED,
  },
  // Związek Y opuściły A i B; Ligę Y opuściła w 2010 roku Gmina A
  {
    pattern: phrase(
      /(?<=(?<![a-z])(?:zwiazek|stowarzyszenie|siec|unie|lige|federacje|porozumienie|klaster|zrzeszenie|lot|lgd)\s[^.;,:]{2,90}\s)(?<!ktor\p{L}{1,3}\s[^.;,:]{0,60})opuscil[aoyi]?(?!\p{L})/u,
    ),
    organization: 'before',
    member: 'after',
    change: 'left',
    near: true,
    association: true,
    gap: UNITS_ONLY,
  },
  // Gmina X wypowiedziała członkostwo w Y; rada wypowiedziała członkostwo Gminy X w Y ze skutkiem na …
  {
    pattern: phrase(
      /(?<![a-z])(?:wypowiedzia|odwola|zakonczy|rozwiaza)(?:l\p{L}{0,2}|no)\s{1,3}czlonkostwo(?=\s{1,3}(?:gminy|miasta|powiatu|\p{L}{3,20}(?:[ay]|u))\s[^.;]{0,60}?(?<![a-z])we?\s)/u,
    ),
    ...RESIGNED,
  },
  // W 2010 roku A zrezygnował z udziału w Y; rozstał się ze Związkiem Y
  {
    pattern: phrase(
      /(?<![a-z])(?:zrezygnowal|wycofal\p{L}{0,2}\s{1,3}sie)\p{L}{0,2}\s{1,3}z\s{1,3}(?:dalszego\s{1,3})?(?:udzialu|uczestnictwa|czlonkostwa)\s{1,3}we?(?=\s{1,3}(?:\p{L}{4,24}(?:im|ym|ej)\s{1,3}){0,2}(?:zwiazku|stowarzyszeniu|unii|lidze|federacji|zrzeszeniu|sieci|klastrze|porozumieniu|lokalnej|lgd|lot)\s)/u,
    ),
    ...MEMBER_FIRST,
    change: 'left',
    association: true,
  },
  // Gminę X wykreślono z listy członków Y; Gmina X została skreślona z Y
  {
    pattern: phrase(
      /(?<![a-z])(?:(?:wykreslono|skreslono|wykluczono|usunieto)|zosta\p{L}{1,3}\s{1,3}(?:wykreslon|skreslon|wykluczon|usuniet)\p{L}{1,2})(?=\s{1,3}ze?\s)\s{1,3}ze?(?:\s{1,3}(?:listy|grona|rejestru|szeregow))?(?:\s{1,3}czlonkow)?(?!\p{L})/u,
    ),
    ...MEMBER_FIRST,
    change: 'left',
    association: true,
    named: true,
  },
  // Wyłączona ze Stowarzyszenia Y uchwałą z 3 maja 2010 r. została Gmina X; trap: `Wyłączona z ruchu została ulica`
  {
    pattern: phrase(
      /(?<![a-z])(?:wykreslon|skreslon|wykluczon|wylaczon|usuniet)[aeoy]\s{1,3}ze?(?:\s{1,3}(?:listy|grona|rejestru|szeregow))?(?:\s{1,3}czlonkow)?(?=\s[^.;]{4,60}?[^;]{0,80}?\szostal[aoiy]?(?!\p{L}))/u,
    ),
    ...MEMBERS_LAST,
    change: 'left',
    near: true,
    association: true,
  },
  // Gmina X utraciła członkostwo (w Y) 31 grudnia 2014 r.
  {
    pattern: phrase(
      /(?<![a-z])(?:utracil|stracil|wypowiedzial)\p{L}{0,2}\s{1,3}(?:\p{L}{4,14}\s{1,3})?czlonkostwo\s{1,3}we?(?!\p{L})/u,
    ),
    ...MEMBER_FIRST,
    change: 'left',
    association: true,
  },
  {
    pattern: phrase(
      /(?<![a-z])(?:utracil|stracil|wypowiedzial|zakonczyl)\p{L}{0,2}\s{1,3}(?:\p{L}{4,14}\s{1,3})?(?:czlonkostwo|status\s{1,3}czlonka)(?=\s{0,2}[.,;]|\s{1,3}(?:\d|z\s|ze\s{1,3}skutkiem|w\s{1,3}(?:\p{L}{4,13}\s{1,3})?\d|od\s))/u,
    ),
    organization: 'before',
    member: 'before',
    change: 'left',
    implied: true,
    named: true,
  },
  // Gmina X rezygnuje z członkostwa; Powiat Y wypowiada członkostwo
  {
    pattern: phrase(
      /(?<![a-z])(?:(?:zrezygnowal|rezygnuj)\p{L}{1,2}\s{1,3}z\s{1,3}(?:dalszego\s{1,3})?(?:czlonkostwa|uczestnictwa)|(?:wypowiada(?:ja)?|konczy|koncza|wypowiedzial\p{L}{0,2}|zakonczyl\p{L}{0,2})\s{1,3}(?:swoje\s{1,3})?(?:czlonkostwo|uczestnictwo))(?=\s{0,2}(?:$|[.,;(])|\s{1,3}(?:\d|z\s|ze\s{1,3}skutkiem|w\s{1,3}(?:\p{L}{4,13}\s{1,3})?\d|od\s))/u,
    ),
    organization: 'before',
    member: 'before',
    change: 'left',
    implied: true,
    named: true,
  },
  // Z końcem 2014 roku uczestnictwo zakończyła Gmina X; z członkostwa zrezygnowała Gmina X; trap: `Członkostwo wypowiedział Jan Bęben`
  {
    pattern: phrase(
      /(?<![a-z])(?:czlonkostwo|uczestnictwo)\s{1,3}(?:zakonczyl|wypowiedzial|wypowiada|konczy|koncza)\p{L}{0,2}(?=\s{1,3}\p{L}{3,20})/u,
    ),
    ...NAMES_OF_TOLD,
    organization: 'before',
    implied: true,
    change: 'left',
  },
  // Od 2014 r. członkiem nie jest już Gmina X
  {
    pattern: phrase(
      /(?<![a-z])czlonk(?:iem|ami)(?:\s{1,3}(?:zwiazku|stowarzyszenia|sieci|unii|ligi|lgd|lot))?\s{1,3}nie\s{1,3}(?:jest|sa)\s{1,3}juz(?=\s{1,3}\p{L}{3,20})/u,
    ),
    organization: 'before',
    member: 'names',
    change: 'left',
    implied: true,
    ended: true,
  },
  // Od nowego roku w Związku Y nie ma już A ani B; trap: `w budynku Związku nie ma już biura`
  {
    pattern: phrase(
      /(?<=(?<![a-z])we?\s{1,3}(?:\p{L}{4,20}(?:ej|ym|im)\s{1,3})?(?:sieci|zwiazku|stowarzyszeniu|unii|lidze|federacji|klastrze|zrzeszeniu|porozumieniu)\s[^.;:,]{0,90})(?<![a-z])nie\s{1,3}ma\s{1,3}juz(?=\s{1,3}\p{L})/u,
    ),
    organization: 'before',
    member: 'names',
    change: 'left',
    ...OF_NAMED_BODY,
    ended: true,
  },
  // Członkostwo Gminy X ustaje z dniem 31 grudnia 2014 r.; trap: of a statute, `Członkostwo ustaje z dniem …`
  {
    pattern: phrase(
      /(?<![a-z])czlonkostwo(?=\s{1,3}(?:gminy|miasta|powiatu|wojewodztwa)\s[^.;]{2,80}?\s(?:ustaje|wygasa|konczy\s{1,3}sie|ustanie|wygasnie|skonczylo\s{1,3}sie|ustalo|wygaslo|zakonczylo\s{1,3}sie)\s[^;]{0,40}?\d{4})/u,
    ),
    ...MEMBER_NEXT,
    change: 'left',
  },
  // Z dniem 31 grudnia 2015 r. członkostwo Gminy X zostało zakończone
  {
    pattern: phrase(
      /(?<=\d{4}[^;]{0,30})(?<![a-z])czlonkostwo(?=\s{1,3}(?:gminy|miasta|powiatu|wojewodztwa)\s[^.;]{2,80}?\s(?:ustaje|wygasa|ustalo|wygaslo|zakonczylo\s{1,3}sie|zostalo\s{1,3}(?:zakonczone|wypowiedziane|rozwiazane))(?!\p{L}))/u,
    ),
    ...MEMBER_NEXT,
    change: 'left',
  },
  // Po odejściu Gminy X (2015) Związek liczy 11 gmin
  {
    pattern: phrase(
      /(?<![a-z])po\s{1,3}odejsciu(?=\s{1,3}(?:gminy|miasta|powiatu|gmin|miast)\s[^.;]{2,60}?\(\d{4}\))/u,
    ),
    ...MEMBER_NEXT,
    change: 'left',
  },
  // LOT nie działa. Wystąpiły już Gmina A (2017) oraz Powiat B; trap: `Wystąpiły już z pozwem`, `Wystąpiły Gmina A z kapelą i …`
  {
    pattern: phrase(
      /(?<=^[^a-z]{0,3}(?:\p{L}{4,13}\s{1,3})?)(?:wystapil\p{L}{1,2}|odesz\p{L}{1,2}|odszedl|wypisal\p{L}{1,2}\s{1,3}sie|wycofal\p{L}{1,2}\s{1,3}sie|opuscil\p{L}{1,2}\s{1,3}(?:go|ja|je)|zrezygnowal\p{L}{1,2}\s{1,3}z\s{1,3}(?:dalszego\s{1,3})?czlonkostwa)\s{1,3}(?:juz|dotad|wczesniej|ostatnio|z\s{1,3}(?:niego|niej))(?=\s{1,3}(?:\p{L}{4,10}\s{1,3})?(?:gmin|miast|powiat)\p{L}{0,3}\s)(?![^.;]{0,120}?\s(?:ze?|o|na|podczas|przed|przeciw\p{L}{0,2})\s)/u,
    ),
    ...NAMES_OF_TOLD,
    change: 'left',
  },
  // Opuściły go Gmina A (2017) i Gmina B (2018); zrezygnowały z członkostwa A i B
  {
    pattern: phrase(
      /(?<![a-z])(?:opuscil\p{L}{1,2}\s{1,3}(?:go|ja|je)|zrezygnowal\p{L}{1,2}\s{1,3}z\s{1,3}(?:dalszego\s{1,3})?czlonkostwa|z\s{1,3}(?:dalszego\s{1,3})?czlonkostwa\s{1,3}zrezygnowal\p{L}{1,2})(?:\s{1,3}(?:juz|dotad|wczesniej|ostatnio|takze|rowniez))?(?=\s{1,3}(?:gmin|miast|powiat)\p{L}{0,3}\s)/u,
    ),
    ...NAMES_OF_TOLD,
    change: 'left',
  },
  // Z członkostwa zrezygnowały natomiast Kozy – uchwała wywołuje skutek z dniem …; trap: `Z członkostwa w zarządzie zrezygnował`
  {
    pattern: phrase(
      /(?<![a-z])z\s{1,3}(?:dalszego\s{1,3})?(?:czlonkostwa|przynaleznosci)\s{1,3}(?:zrezygnowal|wycofal)\p{L}{1,2}(?:\s{1,3}(?:sie|natomiast|tymczasem|jednak|takze|rowniez|tez|juz|z\s{1,3}kolei)){0,2}(?=\s{1,3}\p{L})/u,
    ),
    ...NAMES_OF_TOLD,
    change: 'left',
  },
  // Z końcem 2016 roku odeszła Gmina Chąśno
  {
    pattern: phrase(
      /(?<=^[^;]{0,60}\d{4}[^;]{0,12})(?<![a-z])(?:odesz\p{L}{1,2}|odszedl|ubyl\p{L}{0,2})(?=\s{1,3}(?:gmin|miast|powiat|samorzad)\p{L}{0,3}\s)/u,
    ),
    organization: 'before',
    member: 'names',
    change: 'left',
    implied: true,
  },
  // W 1999 r., po reformie, odeszła Piła; traps: `odeszła Pani Maria`, `odszedł ze stanowiska`
  {
    pattern: phrase(/(?<=\d{4}[^;]{0,50})(?<![a-z])(?:odesz\p{L}{1,2}|odszedl)(?=\s{1,3}\p{L}{3,20}(?!\p{L}))/u),
    organization: 'before',
    member: 'names',
    change: 'left',
    implied: true,
  },
  // Zmienił się skład Związku. Odeszła Rumia – …
  {
    pattern: phrase(
      /(?<=^[^a-z]{0,3})(?:odesz\p{L}{1,2}|odszedl|ubyl\p{L}{0,2}|wystapil\p{L}{1,2}|wypisal\p{L}{1,2}\s{1,3}sie)(?=\s{1,3}\p{L}{3,20}\s)/u,
    ),
    organization: 'counted',
    member: 'names',
    change: 'left',
  },
  // …; Bytom odszedł w 2009 r.
  {
    pattern: phrase(/(?<![a-z])(?:odesz\p{L}{1,2}|odszedl)(?=\s{1,3}(?:w|z|od)\s[^.;]{0,30}?\d{4})/u),
    organization: 'told',
    member: 'beside',
    change: 'left',
  },
];

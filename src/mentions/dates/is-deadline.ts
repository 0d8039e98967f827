import type { DateExpression } from '../../model/temporal.ts';
import type { DateContext } from './date-context.ts';
import { isOfYears } from './is-of-years.ts';

/** Things handed in, paid or applied for: `składać`, `zgłoszenia`, `nabór`, `zapisy`, `wpłaty`, `wadium`, `oferty`, `uwagi`. */
const HANDED_IN =
  /(?<!\p{L})(?:(?:z|prze|przy|na|nad|wy|do)?(?:sklada|syla|sylac)\p{L}{0,5}|z(?:lozyc|lozenia|lozenie|lozone)|(?:przes|nades|wys)lac|skladanie|skladania|dostarcz\p{L}{1,4}|zglosic|zglasza\p{L}{1,3}|zgloszen\p{L}{0,4}|nabor\p{L}{0,3}|rekrutacj\p{L}{0,3}|zapis(?:y|ow|ac|ywac)|zapisow|rejestrac\p{L}{0,4}|rejestrow\p{L}{1,4}|zarejestrow\p{L}{1,4}|wplac\p{L}{0,4}|wplat\p{L}{0,3}|uisz?cz\p{L}{0,5}|opla[ct]\p{L}{1,4}|wadi(?:um|a|ow)|wnosi(?:c|my)?|wnies\p{L}{1,4}|wnioski|wnioskow|oferty|ofert|uwagi|uwag|ankiet\p{L}{0,2}|glosow\p{L}{1,4})(?!\p{L})/u;

/** `do`, `do dnia`, `do godz. 12 dnia`, `najpóźniej`, `nie później niż`, `upływa (z dniem)` up to the date. */
const UP_TO =
  /(?<!\p{L})(?:do(?:\s{1,3}(?:konca|dni[au]|dn\.))?(?:\s{1,3}(?:dni[au]|dn\.))?|najpozniej(?:\s{1,3}do)?(?:\s{1,3}w)?(?:\s{1,3}dni[au])?|pozniej\s{1,3}niz(?:\s{1,3}do)?(?:\s{1,3}dni[au])?|uplywa(?:\s{1,3}z)?(?:\s{1,3}dni(?:em|a|u))?|mija(?:\s{1,3}z)?(?:\s{1,3}dni(?:em|a|u))?)\s{0,3}$/u;

/** `najpóźniej do 5 maja`, `w terminie do 5 maja`, `termin upływa 5 maja`: a deadline whatever is handed in. */
const ALWAYS =
  /(?<!\p{L})(?:najpozniej|pozniej\s{1,3}niz|termin\p{L}{0,3}(?:\s{1,3}\p{L}{1,20}){0,4}\s{1,3}(?:uplywa|mija|do)|(?:uplywa|mija))(?:\s{1,3}(?:z|w|do))?(?:\s{1,3}dni(?:a|u|em))?\s{0,3}$/u;

/** `31 lipca br. – upływa termin składania wniosków`. */
const ENDS_AFTER = /^\s{0,2}(?:b?r\.)?\s{0,3}[–-]?\s{0,3}(?:uplywa|mija|konczy\s{1,3}sie)\s{1,3}termin(?!\p{L})/u;

/** `15 stycznia – termin nadsyłania abstraktów`, `1 marca 2025: start zapisów`, `31 marca – opłata`: what is handed in heads what the day is of. Trap: `5 maja – rejestracja gości, otwarcie obrad`. */
const HANDED_IN_THEN =
  /^\s{0,2}(?:b?r\.|roku)?\s{0,2}(?:[–—:|]|-\s)\s{0,2}(?:ostateczn\p{L}{1,3}\s{1,3}|ostatni\p{L}{0,2}\s{1,3}){0,1}(?:(?:termin|dzien|koniec|poczatek|start|otwarcie|zamkniecie|rozpoczecie|zakonczenie|przyjmowanie|deadline)\s{1,3}){0,2}(?:na\s{1,3}){0,1}(?=(\p{L}{4,20})(?!\p{L})[^,;]{0,60}$)/u;

/** `termin składania ofert: 5 maja`, `termin nadsyłania prac – `, `termin zgłoszeń`. Trap: `termin konferencji: 5 maja`. */
const TERM_OF = /(?<!\p{L})termin\p{L}{0,3}\s{1,3}(?:\p{L}{1,20}\s{1,3}){0,3}?[^.;]{0,60}$/u;

/** `nabór wniosków trwa od 5 do 10 maja`: the noun stands close, or it is the event that one enrols for. */
const ENROLMENT_BEFORE =
  /(?<!\p{L})(?:nabor|zapisy|zgloszenia|rekrutacja|rejestracja|oferty|wnioski|glosowanie)(?!\p{L})[^.,;]{0,40}$/u;
/** `kandydatury zbierano od 1 do 15 maja`, `prace nadsyłano …`: who took them is not told. Traps: `zbieraliśmy się od 5 do 7 maja`, `zbieraliśmy dary na festynie od 5 do 7 maja`. */
const COLLECTED_BEFORE =
  /(?<!\p{L})(?:zbiera|przyjmowa|nadsyla|zglasza|zapisywa)(?:no|lismy|li|ly)(?!\p{L})(?:\s{1,3}(?:juz|tez|rowniez|lacznie)){0,1}(?:\s{1,3}w\s{1,3}dniach){0,1}(?:\s{1,3}od){0,1}(?:\s{1,3}dnia){0,1}\s{0,3}$/u;
/** `od 5 do 10 maja trwa nabór`, `… można składać wnioski`. */
const ENROLMENT_AFTER =
  /^[\s,]{0,3}(?:\p{L}{1,12} ){0,2}(?:nabor|zapisy|rekrutacja|rejestracja|skladac|zglaszac|nadsylac|glosowac)(?!\p{L})/u;

/** `do dnia …` of what is handed in, `nabór trwa od … do …`, `termin składania …`. Trap: `wystawa czynna do 30 czerwca` is none. */
export function isDeadline(expression: DateExpression, { before, after }: DateContext): boolean {
  // `termin składania wniosków na 2015 r.` names what the money is for.
  if (isOfYears(expression)) return false;
  if (ALWAYS.test(before) || ENDS_AFTER.test(after)) return true;
  const headed = HANDED_IN_THEN.exec(after.slice(0, 120))?.[1];
  if (headed !== undefined && HANDED_IN.test(headed)) return true;
  const near = before.slice(-140);
  if (expression.bound === 'until' || UP_TO.test(before)) {
    return HANDED_IN.test(near) || HANDED_IN.test(after.slice(0, 60));
  }
  if (TERM_OF.test(near) && HANDED_IN.test(near.slice(near.lastIndexOf('termin')))) return true;
  const ranged = expression.dates.some(({ end }) => end !== null) || expression.bound === 'since';
  return ranged && (ENROLMENT_BEFORE.test(near) || COLLECTED_BEFORE.test(near) || ENROLMENT_AFTER.test(after));
}

import type { OccasionMention } from '../../../model/mention.ts';
import { fold } from '../../../polish/fold.ts';
import { occasionForms } from '../../../polish/occasions/noun-index.ts';
import type { Statement } from '../../context.ts';
import { hasPredicate } from './has-predicate.ts';

/** Nouns that share the date of what they are of: `uczestnicy zjazdu`, `termin sesji`, `drugi dzień festiwalu`, `edycja`. Folded beginnings. */
const SHARES =
  /^(?:uczestni|gosc|goscie|widz|publicznos|delega|delegat|reprezentan|przedstawiciel|prelegen|organizator|wspolorganizator|gospodar|inicjator|partner|patron|temate|przedmiote|termin|dat[aeyą]|dzien|dni|dniu|dniem|czas|miejsc|aren|edycj|odslon|czesc|kolejn|poczat|start|starc|met[aey]|meci|scen|tras|stoisk|trybun|konc|koniec|ceremoni|przebieg|okazj|ramach|trakcie|progu|przeddzien|wigili|kulminacj|tydzien|cykl|seri|wieczor|poran|popoludni|pierwsz|drug|trzeci|bohater|gwiazd|kurtyn|podwoj|bram|znicz|swiatl|akord|dzwiek|znakiem|barw|emocj|rytm)/u;
const OWN_CLAUSE =
  /^,?\s{1,3}(?:(?:w|na)\s{1,3})?(?:ktor(?:y|a|e|ych|ym|ej)|odbywajac|trwajac|z?organizowan|odbyt|(?:za)?planowan)/u;

/** What is no noun before a genitive. */
const NO_NOUN: ReadonlySet<string> = new Set(
  'podczas dla do z ze od bez obok wokol wsrod oprocz zamiast wedlug mimo pomimo wobec kolo okolo blisko ponad niemal prawie celem poza sposrod zza spod znad w we na o po przy przed za nad pod i oraz a ale czy lub albo nie sie to jest sa byl byla bylo byly ma ich jej jego tej tego tych tym ktorej ktorego ktorych kazdego kazdej'.split(
    ' ',
  ),
);

/** `informujemy o odwołaniu | Gali Sportu | w dniu 12 maja`: the day is the gala's. Traps: `decyzję o odwołaniu sesji podjęto 5 marca`, `poinformował o odwołaniu gali 12 maja`, when he told it. */
const CALLED_OFF =
  /(?<!\p{L})o\s{1,3}(?:odwolaniu|przelozeniu|przesunieciu)\s{1,3}(?:\p{L}{4,16}(?:ego|ej|ych)\s{1,3}){0,2}$/u;
const ITS_DAY = /^\s{1,3}(?:(?:w\s{1,3})?dni(?:a|u|ach)|z)\s{1,3}\d/u;

/** The last one or two words of a text, read from its end: to begin at each of its letters would read them all over again. */
const LAST_WORDS = /$(?<=(?:(\p{L}{2,24})\s{1,3})?(\p{L}{1,24})\s{1,3})/u;

/**
 * Whether a noun that has the occasion in its genitive takes the sentence's date: `program Kongresu opublikujemy 5 marca`, `Komitet Organizacyjny
 * Kongresu powołano`; after `o`: `decyzję o sesji podjęto`. Traps: `uczestnicy Kongresu obradowali 5 marca`, `otwarcie festiwalu`, `nie zwołano sesji`;
 * a line without a verb (`Program Kongresu, 5 marca`).
 */
export function hasGenitiveGovernor(statement: Statement, occasion: OccasionMention): boolean {
  if (!isGenitive(statement, occasion)) return false;
  if (statement.kind === 'heading' || !hasPredicate(statement.text, statement.folded)) return false;
  // `tematem Kongresu odbywającego się w Gdańsku`, `program zjazdu, który odbędzie się 5 marca`
  if (OWN_CLAUSE.test(statement.folded.slice(occasion.end - statement.start))) return false;
  const end = occasion.start - statement.start;
  const before = statement.folded.slice(Math.max(0, end - 60), end);
  if (/(?<!\p{L})o\s{1,3}$/u.test(before)) return true;
  if (CALLED_OFF.test(before) && ITS_DAY.test(statement.folded.slice(occasion.end - statement.start))) return false;
  const words = LAST_WORDS.exec(
    // `obrady XII zwyczajnej sesji`: a number is no noun.
    statement.text.slice(Math.max(0, end - 60), end).replace(/(?<!\p{L})[IVXLC]{1,8}\s{1,3}$/u, ''),
  );
  if (words === null) return false;
  const [, further, nearest = ''] = words;
  // `Komitet Organizacyjny Kongresu`, `program tegorocznego zjazdu`
  const adjectival = isAdjectival(fold(nearest));
  // `wziął udział w dorocznym kongresie`: no noun stands between.
  if (adjectival && further === undefined && /(?<!\p{L})[wzou]\s{1,3}\p{L}{3,24}\s{1,3}$/u.test(before)) return false;
  const noun = adjectival && further !== undefined ? further : nearest;
  return isGoverningNoun(nearest) && isGoverningNoun(noun);
}

/** `dwunastego forum`: the noun does not change, what stands before it does. */
function isGenitive(statement: Statement, { cases, start, end, head }: OccasionMention): boolean {
  const printed = statement.folded.slice(start - statement.start, end - statement.start);
  if (start < head.start && /^\p{L}{3,20}(?:ego|ej|ych|ich|ym|im)(?!\p{L})/u.test(printed)) return true;
  return !cases.includes('nom') && !cases.includes('acc') && (cases.includes('gen') || cases.includes('loc'));
}

/** `Jutrzejszego pikniku nie będzie`, `sobotniego festynu` */
const OF_TIME =
  /^(?:jutrzejsz|dzisiejsz|wczorajsz|sobotni|niedzieln|weekendow|(?:poniedzial|wtor|srod|czwart|piat)k?ow)/;

function isGoverningNoun(printed: string): boolean {
  const word = fold(printed);
  if (word.length < 3 || NO_NOUN.has(word) || OF_TIME.test(word) || SHARES.test(word) || hasPredicate(printed, word))
    return false;
  // `wysłuchać koncertu`; `otwarcie festiwalu` is an occasion itself
  return !/[aeiyą]ć$/u.test(printed) && occasionForms(word) === undefined;
}

function isAdjectival(word: string): boolean {
  return /(?:(?:sk|ck|n|ow|cz|ln|jn)(?:y|i|a|e|ego|iego|ej|iej|ych|ich|ym|im|ymi|imi)|(?:sz|szl|st|rt|r|w|d|p)(?:ego|ej|ych))$/u.test(
    word,
  );
}

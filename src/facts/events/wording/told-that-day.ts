import type { DateMention, OccasionMention } from '../../../model/mention.ts';
import { phrase, type Told } from '../../../polish/phrases/phrase.ts';
import type { Statement } from '../../context.ts';
import { isHabit } from './cues.ts';
import { hasPredicate } from './has-predicate.ts';

/** Acts on paper, by post and by hand that go on about an occasion on a day of their own: `5 maja ogłoszono w konkursie`, `zespół zgłoszono`. */
const ON_PAPER = phrase(
  /(?<!\p{L})(?:oglosz|oglosi|oglasza|zatwierd|uchwal|opublik|publikuj|rozstrzyg|przyzna|otrzym|zlozy|zlozon|sklada|wplyn|zglos|zglasza|zakup|kupi|wybud|zbud|budow|remont|wydan|wydal|zmar|urodzi|wspomin|wspomnia|ukaza|wydruk|kwalifik|zamieszc|podpis|zawar|decydow|postanow|powola|ustanow|ustal|zapis|rejestr|nabor|mozna|nalezy|przyjmuj|przyjmow|oplat|koszt|poinform|informuj|dostarcz|obowiazuj|dofinans|finans|wspiera|zamow|wybra|wybier|szuka|poszuk|przypada|ubiega|trafi|rezerw|zarezerw|przygotowan|jezeli|jesli|gdyby|nieczynn|utrudni|zamkni)/u,
);

export const isOnPaper = (told: Told): boolean => ON_PAPER.test(told);

/** `w XX Przeglądzie`, `na Dniach Orawy`, `z wizytą studyjną`: at what, or how, something was done. Traps: `o przyszłym Zlocie`, `z Przeglądem`. */
const AT_IT = /(?<!\p{L})(?:w|we|na)\s{1,3}(?:\p{L}{3,16}(?:ym|im|ej|ych|ich)\s{1,3}){0,2}$/u;
const ON_VISIT = /(?<!\p{L})z(?:\s{1,3}\p{L}{4,16}a){0,2}\s{1,3}$/u;

/**
 * Whether a sentence tells by any verb what happened or will happen at an occasion on the day that it gives it: `W VII Przeglądzie śpiewało 5 maja dziewięć
 * chórów`, `Rocznicę przypomniała 5 maja inscenizacja`, `Zlot zawita 5 maja do Kutna`. Traps: what is done to it or for it (`zapowiedział 5 maja Przegląd`,
 * `trasę Biegu zmieniono 5 maja`), acts on paper.
 */
export function isToldOfDay(statement: Statement, occasion: OccasionMention, dates: readonly DateMention[]): boolean {
  return dates.some(({ expression }) => expression.dates[0]?.start.day != null) && isTold(statement, occasion);
}

/** The same of a sentence whose day is known otherwise: `Rocznicę przypomniała w piątek inscenizacja`. */
export function isTold(statement: Statement, occasion: OccasionMention): boolean {
  if (statement.kind === 'heading' || occasion.plural || isAct(occasion)) return false;
  if (!isSubject(statement, occasion) && !isAtIt(statement, occasion)) return false;
  return hasPredicate(statement.text, statement.folded) && !ON_PAPER.test(statement) && !isHabit(statement);
}

/** What only one that was held can be said to have done: `skupiała się wokół`, `była poświęcona`, `poruszała tematy`. */
const COURSE =
  /^(?:[^.;:!?]{0,90}[,”"]|[^.;:!?,]{0,60}?)\s{1,3}(?:skupial[aoy]?\s{1,3}sie|dotyczyl[aoy]?|byl[aoy]?\s{1,3}(?:\p{L}{4,12}\s{1,3}){0,1}poswiecon[yae]|poswiecon[yae]\s{1,3}byl[aoy]?|porusz(?:al|yl)[aoy]?|podejmowal[aoy]?)(?!\p{L})/u;

/** `Konferencja „A”, na którą zaproszono nas do Pleszewa, skupiała się wokół …`: a title, and how it went. Trap: `Rozmowa dotyczyła konferencji „A”`. */
export function isToldOfCourse({ folded, start, kind }: Statement, { cases, quoted, end }: OccasionMention): boolean {
  if (kind === 'heading' || !cases.includes('nom') || quoted === null) return false;
  return COURSE.test(folded.slice(end - start, end - start + 200));
}

/** `Wręczenie nastąpi 5 maja`: what is done, not where people meet. Traps: `Spotkanie autorskie`, `IV Winobranie`. */
const isAct = ({ lemma, weight, named }: OccasionMention): boolean =>
  weight === 'weak' && !named && /(?:nie|cie)$/u.test(lemma);

/** In the nominative, which for many nouns is the accusative too: then before any verb. */
function isSubject({ text, folded, start }: Statement, { cases, ...occasion }: OccasionMention): boolean {
  if (!cases.includes('nom')) return false;
  const at = occasion.start - start;
  if (
    /(?<!\p{L})(?:na|w|we|za|o|pod|przed|nad|jak|jako|niz)\s{1,3}(?!poniedzial|wtor|srod|czwart|piat|sobot|niedziel)(?:\p{L}{3,16}\s{1,3}){0,1}$/u.test(
      folded.slice(Math.max(0, at - 24), at),
    )
  )
    return false;
  return !cases.includes('acc') || !hasPredicate(text.slice(0, at), folded.slice(0, at));
}

function isAtIt({ folded, start }: Statement, { cases, lemma, ...occasion }: OccasionMention): boolean {
  const before = folded.slice(Math.max(0, occasion.start - start - 60), occasion.start - start);
  if (cases.includes('loc') && AT_IT.test(before)) return true;
  return cases.includes('inst') && /wizyta$/u.test(lemma) && ON_VISIT.test(before);
}

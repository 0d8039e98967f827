import type { DateMention } from '../../../model/mention.ts';
import { type Phrase, phrase } from '../../../polish/phrases/phrase.ts';
import type { Statement } from '../../context.ts';

/** Words that put a sentence or clause some days from what was told before it: how many, and from its last day rather than its first. */
export interface Shift {
  readonly pattern: Phrase;
  readonly days: number;
  readonly fromEnd?: true;
  /** The last of its days: only of what goes on for more than one. */
  readonly lastDay?: true;
}

const SHIFTS: readonly Shift[] = [
  {
    pattern: phrase(
      /^(?:\P{L}{0,3})(?:tego\s{1,3}samego\s{1,3}(?:dnia|wieczor[ua]|popoludnia)|tego\s{1,3}(?:dnia|wieczor[ua])|jeszcze\s{1,3}tego\s{1,3}dnia)(?!\p{L})/u,
    ),
    days: 0,
  },
  // `Bezpośrednio po konferencji odbędzie się spotkanie`. Trap: `po konferencji w Turku zostały notatki`.
  {
    pattern: phrase(
      /^(?:\P{L}{0,3})(?:bezposrednio|zaraz|tuz)\s{1,3}po\s{1,3}(?:zakonczeniu\s{1,3}){0,1}(?:konferencji|sesji|obradach|obrad|zebrani[ua]|kongres(?:ie|u)|zje?[zd]{1,2}(?:zie|du)|spotkani[ua]|gali|uroczystosci|koncer(?:cie|tu)|forum|zgromadzeni[ua]|posiedzeni[ua]|seminarium|debacie|debaty|turnieju|czesci\s{1,3}oficjalnej)(?!\p{L})/u,
    ),
    days: 0,
  },
  // `Ostatniego dnia, w Prudniku, odbyło się seminarium`. Trap: `ostatniego dnia miesiąca`, `ostatniego dnia naboru`.
  {
    pattern: phrase(
      /^(?:\P{L}{0,3})(?:w\s{1,3}ostatnim\s{1,3}dniu|ostatniego\s{1,3}dnia)(?:\s{1,3}(?:forum|kongresu|konferencji|zjazdu|festiwalu|targow|wizyty|wyjazdu|zlotu|seminarium|obrad|pobytu)){0,1}(?=\s{0,2},|\s{1,3}(?:we?|na|o|odbed\p{L}{1,3}|odbyl\p{L}{0,2}|zorganizowan\p{L}{1,2}|zaplanowan\p{L}{1,2}|przeprowadzon\p{L}{1,2}|rozegran\p{L}{1,2}|uczestnicy|goscie|delegaci)(?!\p{L}))/u,
    ),
    days: 0,
    fromEnd: true,
    lastDay: true,
  },
  // `Nazajutrz po zakończeniu zjazdu`: not its second day.
  {
    pattern: phrase(
      /^(?:\P{L}{0,3})(?:nazajutrz|(?:nastepnego|kolejnego)\s{1,3}dnia)\s{1,3}po\s{1,3}(?:(?:jego|jej|ich)\s{1,3}){0,1}(?:zakonczeniu|zamknieciu|kongresie|konferencji|zjezdzie|festiwalu|targach|zlocie)(?!\p{L})/u,
    ),
    days: 1,
    fromEnd: true,
  },
  {
    pattern: phrase(/^(?:\P{L}{0,3})(?:(?:nastepnego|kolejnego)\s{1,3}dnia|nazajutrz)(?!\p{L})/u),
    days: 1,
  },
  {
    pattern: phrase(/^(?:\P{L}{0,3})dzien\s{1,3}(?:pozniej|po\s{1,3}(?:tym|niej|nim|nich))(?!\p{L})/u),
    days: 1,
    fromEnd: true,
  },
  {
    pattern: phrase(/^(?:\P{L}{0,3})dwa\s{1,3}dni\s{1,3}(?:pozniej|po\s{1,3}(?:tym|niej|nim|nich))(?!\p{L})/u),
    days: 2,
    fromEnd: true,
  },
  {
    pattern: phrase(/^(?:\P{L}{0,3})trzy\s{1,3}dni\s{1,3}(?:pozniej|po\s{1,3}(?:tym|niej|nim|nich))(?!\p{L})/u),
    days: 3,
    fromEnd: true,
  },
  {
    pattern: phrase(/^(?:\P{L}{0,3})tydzien\s{1,3}(?:pozniej|po\s{1,3}(?:tym|niej|nim|nich))(?!\p{L})/u),
    days: 7,
    fromEnd: true,
  },
  // `Dzień przed forum, w Prudniku, przewidziano …`. Trap: `dzień przed terminem`.
  {
    pattern: phrase(
      /^(?:\P{L}{0,3})(?:w\s{1,3})?(?:dzien\s{1,3}przed|przeddzien|przededniu)\s{1,3}(?:forum|kongres(?:em|u)|konferencj[ai]|zjazd(?:em|u)|festiwal(?:em|u)|zlot(?:em|u)|szczyt(?:em|u)|swiet(?:em|a)|targ(?:ami|ow)|seminarium|turniej(?:em|u)|zgromadzeni(?:em|a))(?!\p{L})/u,
    ),
    days: -1,
  },
  // `W przeddzień, w Kutnie, zbierze się Zarząd`. Trap: `W przeddzień Święta Niepodległości`, which is counted from that.
  {
    pattern: phrase(
      /^(?:\P{L}{0,3})w\s{1,3}(?:przeddzien|przededniu)(?=\s{0,2},|\s{1,3}(?:we?|odbed\p{L}{1,3}|odbyl\p{L}{0,2}|zbierze|zebral\p{L}{0,2}|spotka\p{L}{0,3}|obradow\p{L}{2,4}|zaplanowan\p{L}{1,2})\s)/u,
    ),
    days: -1,
  },
  { pattern: phrase(/^(?:\P{L}{0,3})(?:dzien\s{1,3}wczesniej|poprzedniego\s{1,3}dnia)(?!\p{L})/u), days: -1 },
];

/** What was told of, called by its kind: `Forum zakończy gala`, `zwieńczył konferencję wykład`. */
const WHOLE =
  '(?:forum|kongresu?|konferencj[aei]|zjazdu?|festiwalu?|targ(?:i|ow)|obrad(?:y)?|calosc|imprez[aey]|wydarzeni[ea]|spotkani[ea]|uroczystosc(?:i)?|jubileuszu?|zlotu?|szkoleni[ea]|swiet[oa])';
const CLOSES = '(?:zakoncz(?:yl[aoy]?|[ya])|zamk(?:nal|nel[aoy]|n(?:ie|a))|zwiencz(?:yl[aoy]?|[ya]))';

/** `Rozpoczął go panel „Po węglu”`, `Otworzyła je debata`: on the first day of what was told of. Trap: `Rozpoczął je wójt`, whom no occasion is. */
export const OPENS_IT = phrase(
  new RegExp(
    `^\\P{L}{0,3}(?:(?:rozpocz(?:al|ela|elo|ely|nie|na)|otworz(?:yl[aoy]?|[ya])|zainauguruj[ea]|zainaugurowal[aoy]?)\\s{1,3}(?:go|ja|je|${WHOLE})|${WHOLE}\\s{1,3}(?:rozpocz(?:al|ela|elo|ely|nie|na)|otworz(?:yl[aoy]?|[ya])|zainauguruj[ea]|zainaugurowal[aoy]?)|na\\s{1,3}(?:poczatek|otwarcie)(?:\\s{1,3}(?:zaplanowano|przewidziano|przygotowano|odbedzie\\s{1,3}sie|odbyl[aoy]?\\s{1,3}sie))?)(?!\\p{L})`,
    'u',
  ),
);
export const CLOSES_IT = phrase(
  new RegExp(
    `^\\P{L}{0,3}(?:${CLOSES}\\s{1,3}(?:go|ja|je|${WHOLE})|${WHOLE}\\s{1,3}${CLOSES}|na\\s{1,3}(?:zakonczenie|koniec|final)(?:\\s{1,3}${WHOLE}){0,1}(?:\\s{1,3}(?:zaplanowano|przewidziano|przygotowano|odbedzie\\s{1,3}sie|odbyl[aoy]?\\s{1,3}sie))?)(?!\\p{L})`,
    'u',
  ),
);

/** Where a new clause begins: `…; dzień wcześniej przeprowadzono`, `…, a dzień później rozegrano`. */
const CLAUSE = /;\s{1,3}|,\s{1,3}(?:a|zas|natomiast)\s{1,3}|\s(?:natomiast|zas)\s{1,3}/gu;

/** Whether a sentence says its day only by what was told before it. */
export function isRelativeToBefore(statement: Statement): boolean {
  return SHIFTS.some(({ pattern }) => pattern.test(statement));
}

/** The clause that a draft stands in, from its beginning: the words that say its day open it. */
export interface Clause {
  readonly statement: Statement;
  readonly start: number;
  readonly folded: string;
}

export function clauseAt(statement: Statement, at: number): Clause {
  let from = 0;
  for (const match of statement.folded.matchAll(CLAUSE))
    if (statement.start + match.index < at) from = match.index + match[0].length;
  return { statement, start: statement.start + from, folded: statement.folded.slice(from) };
}

/** What opens the clause: how many days it is from what was told before. */
export function shiftOf({ statement, folded }: Clause): Shift | undefined {
  return SHIFTS.find(({ pattern }) => pattern.test(statement, folded));
}

/** `W przeddzień zjazdu`, `ostatniego dnia festiwalu`: what the words count from is not held then. */
export function isOfShift(clause: Clause, at: number): boolean {
  const found = shiftOf(clause)?.pattern.exec(clause.statement, clause.folded);
  return found != null && at > clause.start + found.index && at < clause.start + found.index + found[0].length;
}

/** `Dzień wcześniej`, `Nazajutrz po zakończeniu`: on no day of what was told before; `Ostatniego dnia`, which is counted from its end. */
export function isOutsideOf(clause: Clause): boolean {
  const shift = shiftOf(clause);
  return shift !== undefined && (shift.days < 0 || shift.lastDay === true || AFTER_END.test(clause.folded));
}
const AFTER_END = /^\P{L}{0,3}(?:nazajutrz|(?:nastepnego|kolejnego)\s{1,3}dnia)\s{1,3}po\s/u;

/** `W sobotę 25 czerwca grały zespoły, a dzień później rozegrano turniej`: what stands in such a clause is not of the day before it. */
export function isShiftedFrom(statement: Statement, at: number, date: DateMention): boolean {
  const clause = clauseAt(statement, at);
  return date.end <= clause.start && clause.start > statement.start && (shiftOf(clause)?.days ?? 0) !== 0;
}

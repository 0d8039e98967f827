import { romanValue } from '../../polish/numerals.ts';
import { type Beginnings, ELSE_AFTER, ELSE_BEFORE, ONLY_WITH } from '../../polish/occasions/exceptions.ts';
import { type NounForm, occasionForms } from '../../polish/occasions/noun-index.ts';
import { LOWER, TITLE } from '../../polish/tokens.ts';
import type { Reading, Segment } from '../reading.ts';
import { foldedAt, isMark, isWord, rawAt } from '../token-view.ts';
import type { LeftPart } from './left-of-noun.ts';
import type { RightPart } from './right-of-noun.ts';

/** Beginnings compare by words: `na stanowisk` with `na stanowisko dyrektora`, a short one (`o`, `ze`) with the whole word only. */
function startsWithOne(following: string, beginnings: Beginnings): boolean {
  return beginnings.some((each) => (each.length < 3 ? following.startsWith(`${each} `) : following.startsWith(each)));
}

const ROOM_OF = /^(?:narad|obrad|posiedzen|zebran|sesji|konferencji|spotkan|szkolen)$/;

/** Whether the words right before or after a noun make it something else: `konkurs ofert`, `godziny otwarcia`, `porządek obrad`. */
export function isSomethingElse(reading: Reading, segment: Segment, at: number, form: NounForm): boolean {
  const { lemma } = form.noun;
  // `sala narad`, `w sali obrad`. Trap: `na sali obrady trwały`.
  if (ROOM_OF.test(foldedAt(reading, at)) && at > segment.first && /^sal(?:a|i|e|ach)$/.test(foldedAt(reading, at - 1)))
    return true;
  if (lemma === 'obrady' && isOfNumbered(reading, segment, at)) return true;
  const before = ELSE_BEFORE.get(lemma);
  if (before !== undefined && at + 1 < segment.last && startsWithOne(wordsAfter(reading, segment, at), before))
    return true;
  // `Jarmark i Święto Chleba`, `w Biegu Niepodległości`. Traps: `w niedziele i święta`, `w biegu`.
  const { shapes } = reading.tokens;
  if (
    (lemma === 'święto' || lemma === 'bieg') &&
    shapes[at] !== LOWER &&
    at + 1 < segment.last &&
    shapes[at + 1] === TITLE
  )
    return false;
  const after = ELSE_AFTER.get(lemma);
  return after !== undefined && at > segment.first && startsWithOne(`${foldedAt(reading, at - 1)} `, after);
}

/** `obrady XXII Zgromadzenia`, `obrady XII zwyczajnej sesji`: what is numbered is the occasion. */
function isOfNumbered(reading: Reading, segment: Segment, at: number): boolean {
  if (at + 2 >= segment.last || romanValue(foldedAt(reading, at + 1)) === null) return false;
  const noun = /(?:ej|ego)$/.test(foldedAt(reading, at + 2)) && at + 3 < segment.last ? at + 3 : at + 2;
  return [at + 2, noun].some((one) => occasionForms(foldedAt(reading, one)) !== undefined);
}

function wordsAfter(reading: Reading, segment: Segment, at: number): string {
  const words: string[] = [];
  // `Otwarcia II sesji dokonał przewodniczący`
  const from = at + 1 < segment.last && romanValue(foldedAt(reading, at + 1)) !== null ? at + 2 : at + 1;
  for (let next = from; next < Math.min(from + 3, segment.last); next++) words.push(foldedAt(reading, next));
  return `${words.join(' ')} `;
}

/** Acts that are occasions only with what they are acts of: `otwarcie` alone is an adverb too, `poświęcenie` a virtue. */
const NEEDS_OBJECT: ReadonlySet<string> = new Set(
  'otwarcie rozpoczęcie zakończenie podpisanie wręczenie odsłonięcie poświęcenie wmurowanie pasowanie'.split(' '),
);
/** Nouns with everyday meanings that need an edition, a tail or an adjective with a capital: `bieg`, `panel`, `kurs`. */
const NEEDS_NAME: ReadonlySet<string> = new Set(
  'bieg maraton szczyt panel kurs przegląd konwencja finał półfinał parada marsz mecz gra wieczór bal giełda plenum'.split(
    ' ',
  ),
);

/** `podczas forum`, `uczestnicy forum`, `w programie samego forum`: one that is held. Traps: `na forum`, `z forum internetowego`. */
const OF_FORUM =
  /^(?:podczas|trakcie|ramach|programie|programu|uczestni(?:cy|kow|kami|kom)|samego|gospodarz(?:em)?|organizator(?:em|zy|ami|ow)?|otwarci[ea]|otworzyl[aioy]?|zakonczyl[aioy]?)$/u;

/** Whether a noun with everyday meanings stands among the words that make it an occasion. */
export function isOccasion(
  reading: Reading,
  segment: Segment,
  at: number,
  form: NounForm,
  left: LeftPart,
  right: RightPart,
): boolean {
  const { lemma } = form.noun;
  const capital = reading.tokens.shapes[at] !== LOWER;
  const required = ONLY_WITH.get(lemma);
  // `Bal Sołtysów`
  const titled = (lemma === 'szczyt' && capital && isTitled(left)) || (lemma === 'bal' && capital && right.proper);
  if (required !== undefined && !titled && !hasOne(reading, segment, at, left, required)) return false;
  const described =
    left.edition !== null || right.text !== '' || right.about !== null || (capital && left.adjectives.length > 0);
  if (NEEDS_OBJECT.has(lemma)) return described || left.adjectives.length > 0 || (capital && at === segment.first);
  if (NEEDS_NAME.has(lemma)) return described || required !== undefined;
  switch (lemma) {
    case 'dzień':
      return isDayOf(reading, segment, at, form, right);
    case 'tydzień':
    case 'karnawał':
    case 'potyczki':
    case 'fiesta':
    case 'noc':
      return capital && right.proper;
    case 'święto':
      return (capital && right.proper) || (right.text !== '' && !/^\p{Lu}/u.test(right.text));
    // `XV Sejmik Turystyczny`, `VI Puchar Burmistrza`; without a number a body, and a cup.
    case 'sejmik':
      return left.edition !== null;
    case 'puchar':
      return capital && left.edition !== null && described;
    // `Letnia Szkoła Urbanistyki`; `szkoła letnia` may be a building's name.
    case 'szkoła':
      return (capital && left.adjectives.length > 0) || right.quoted !== null;
    case 'sesja':
      // `zakładka e-Sesja`: a programme.
      return left.prefix !== 'e-';
    case 'forum':
      // `na forum Rady` is no occasion; `Forum Rozwoju Lokalnego` is.
      if (capital || left.edition !== null || (left.deixis !== null && foldedAt(reading, at - 1) !== 'na')) return true;
      if (at > segment.first && OF_FORUM.test(foldedAt(reading, at - 1))) return true;
      // `debatowano na forum sieci METREX`: of its members
      if (foldedAt(reading, at - 1) === 'na' && /^(?:sieci|miast|regionow|metropolii)$/.test(foldedAt(reading, at + 1)))
        return right.proper;
      // `powstała jako forum miast`: what something is
      return !['na', 'jako'].includes(foldedAt(reading, at - 1)) && (left.adjectives.length > 0 || right.text !== '');
    default:
      return true;
  }
}

/** `IV Szczyt Przyszłości`, `Wodny Szczyt Gdyni`: a number or an adjective of its own makes a summit of it. Trap: `Najwyższy Szczyt Beskidów`. */
function isTitled({ edition, adjectives }: LeftPart): boolean {
  return edition !== null || adjectives.some((word) => /^(?!Najwyższ|Górsk|Drug)\p{Lu}/u.test(word));
}

/** One of the words among the adjectives before the noun, or right after it (its title's mark and all). */
function hasOne(reading: Reading, segment: Segment, at: number, left: LeftPart, required: Beginnings): boolean {
  for (let before = left.first; before < at; before++)
    if (startsWithOne(`${foldedAt(reading, before)} `, required)) return true;
  for (let next = at + 1; next < Math.min(at + 3, segment.last); next++)
    if (startsWithOne(wordsAfter(reading, segment, next - 1), required)) return true;
  return false;
}

const UNIT = /^(?:miasta|gminy|powiatu|osiedla|dzielnicy|wsi|ziemi|solectwa)\b/u;

/** `Dni Malechowa`, `Dzień Seniora`, `dni otwarte`, `Dni miasta`; not `Dnia 5 maja`, `dni robocze`, `Dzień drugi`, `dzień pracy rady`. */
function isDayOf(reading: Reading, segment: Segment, at: number, form: NounForm, right: RightPart): boolean {
  const after = at + 1 < segment.last ? foldedAt(reading, at + 1) : '';
  if (/^(?:otwart|skupieni|rodzinn\p{L}{1,3}$)/u.test(after)) return true;
  if (reading.tokens.shapes[at] === LOWER || (!right.proper && !UNIT.test(after))) return false;
  // `Dzień I – 19 kwietnia` counts the days of a programme.
  if (/^[ivx]{1,4}$/u.test(after)) return false;
  // `Dnia Kobiet` within a sentence (`z okazji Dnia Kobiet`); at its start it is a date's.
  const opens = at === segment.first || !isWord(reading, at - 1) || isMark(reading, at - 1, '.');
  return form.number === 'pl' || !opens || rawAt(reading, at).toLowerCase() === 'dzień';
}

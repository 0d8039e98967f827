import { occasionForms } from '../../polish/occasions/noun-index.ts';
import { endsName } from '../../polish/occasions/stop-words.ts';
import { LOWER, TITLE } from '../../polish/tokens.ts';
import type { Reading } from '../reading.ts';
import { foldedAt, isWord, rawAt } from '../token-view.ts';
import { push, type Tail } from './tail.ts';
import { takeGenitives } from './tail-genitives.ts';

/** What an occasion is about, as printed, and the token behind it. */
export interface Topic {
  readonly text: string;
  readonly last: number;
}

/**
 * Reads what an occasion is about, in or on. What belongs to the name goes on in it: `Olimpiada Wiedzy o Samorządzie`, `Majówka z Orkiestrą`, `misja gospodarcza do Czech`. What only
 * tells of it is given back: `debata o transporcie zbiorowym`, `szkolenie z pierwszej pomocy`, `wyjazd studyjny do biogazowni`.
 */
export function takeTopic(tail: Tail): Topic | null {
  const { reading, segment, last: at } = tail;
  if (tail.quoted !== null || at + 1 >= segment.last || !isWord(reading, at + 1)) return null;
  const { last: before, proper } = tail;
  const count = tail.words.length;
  const about = foldedAt(reading, at);
  if (about === 'o') takeAbout(tail);
  else if (about === 'z' || about === 'ze') takeIn(tail);
  else if (about === 'do') takeTo(tail);
  if (tail.last === before) return null;
  if (isOfName(tail, at)) {
    tail.proper = proper || reading.tokens.shapes[tail.noun] !== LOWER;
    return null;
  }
  const topic = { text: tail.words.splice(count).join(' '), last: tail.last };
  tail.last = before;
  tail.proper = proper;
  return topic;
}

/** Whether the words from token `at` on are called, not told: behind `Wiedzy`, behind a noun that is nothing without them, in capitals behind a capital. */
function isOfName({ reading, form, noun }: Tail, at: number): boolean {
  const { shapes } = reading.tokens;
  const about = foldedAt(reading, at);
  if (about === 'o') return OF_KNOWLEDGE.test(foldedAt(reading, at - 1));
  if (about === 'do') return !TRAVEL.test(form.noun.lemma);
  return shapes[noun] !== LOWER && shapes[at + 1] !== LOWER;
}

const OF_KNOWLEDGE = /^(?:wiedzy|edukacji)$/;
const TRAVEL = /^(?:wyjazd|wizyta|podróż)$/;

/** Nouns after which `o` tells what is fought for: `turniej o nagrody burmistrza`, `bieg o medale`; `turniej wiedzy o gminie` is about it. */
const FOUGHT: ReadonlySet<string> = new Set(
  'turniej zawody mecz bieg mistrzostwa wyścig rajd regaty memoriał igrzyska półmaraton maraton'.split(' '),
);
/** What `o` tells of the occasion itself: its hour, its kind, its rank. */
const OF_ITSELF =
  /^(?:godz|swicie|zmierzchu|polnocy|poranku|por[za]e|charakter|zasieg|tematyce|randze|profilu|statusie|nazwie|tytule|wymiarze|formule|puchar|tytul|miano|wartosci|dlugosci|powierzchni|ktor|tym|tej|nich|niej|nim|co|czym)/;
const ADJECTIVE = /(?:[a-z]{2}(?:ej|ym|im|ych|ich))$/;
const LOCATIVE = /(?:[a-z]{2}(?:ie|e|u|ach|ech|i|y|im|ym|ej|ych|ich))$/;
/** Who tells of something there: `podczas sesji mówiono o drogach`, `na spotkaniu poinformował o budowie`. Traps: the topic is the verb's. */
const TELLS =
  /(?:^|\s)(?:po)?(?:mow|rozmaw|dyskut|debat[ou]w|inform|opowi[ae]d|przypom|wspom|decyd|dowied|dowiad|pisa[lnc]|pis[zy]|prosi|wniosk|pyta|zapyta|slysz|mysl|pamiet|wie(?:dzia|my)|zadecyd|zdecyd|apelow|zabieg|stara|dba|walcz|chodzi|uslysz|wystapi\p{L}{0,3}\so\s|wypowi|swiadcz|zapewn|ostrzeg|donos|relacjon|czyta)/u;
const MOST_ADJECTIVES = 2;

/** `debata o transporcie zbiorowym`, `Olimpiada Wiedzy o Samorządzie`: a locative. Traps: `turniej o puchar`, `spotkanie o godzinie 17`, `na spotkaniu mówiono o drogach`. */
function takeAbout(tail: Tail): void {
  const { reading, segment, last: at } = tail;
  const next = foldedAt(reading, at + 1);
  if ((!OF_KNOWLEDGE.test(foldedAt(reading, at - 1)) && FOUGHT.has(tail.form.noun.lemma)) || OF_ITSELF.test(next))
    return;
  if (!tail.form.cases.includes('nom') && isToldOf(tail)) return;
  let noun = at + 1;
  while (
    noun - at <= MOST_ADJECTIVES &&
    noun + 1 < segment.last &&
    ADJECTIVE.test(foldedAt(reading, noun)) &&
    follows(reading, noun + 1)
  )
    noun++;
  if (!follows(reading, noun) || !LOCATIVE.test(foldedAt(reading, noun))) return;
  for (let i = at; i <= noun; i++) push(tail, i);
  // `o transporcie zbiorowym`
  if (tail.last < segment.last && follows(reading, tail.last) && ADJECTIVE.test(foldedAt(reading, tail.last)))
    push(tail, tail.last);
  takeWhose(tail);
  // `o wodzie i ściekach`. Trap: `debata o drogach i koncert`
  const and = tail.last;
  if (and + 1 >= segment.last || !/^(?:i|oraz)$/.test(foldedAt(reading, and)) || !follows(reading, and + 1)) return;
  const other = foldedAt(reading, and + 1);
  if (!/(?:[a-z]{2}(?:ach|ech|ie|ii|ji|ce))$/.test(other) || occasionForms(other) !== undefined) return;
  push(tail, and);
  push(tail, and + 1);
  takeWhose(tail);
}

/** Genitives, and plurals without an ending: `z rozpoznawania oszustw telefonicznych`, `o stanie dróg`. Trap: `debata o drogach trwał`, a verb. */
function takeWhose(tail: Tail): void {
  takeGenitives(tail);
  const { reading, segment, last: at } = tail;
  if (at >= segment.last || reading.tokens.shapes[at] !== LOWER || !follows(reading, at)) return;
  if (!/^\p{Ll}{2,14}[bcdfghjkmnprstwzżźśńć]$/u.test(rawAt(reading, at)) || occasionForms(foldedAt(reading, at)))
    return;
  push(tail, at);
  takeGenitives(tail);
}

/** Whether a verb of telling stands in the sentence; after a noun that is no subject the topic is that verb's. */
function isToldOf({ reading, segment }: Tail): boolean {
  const { starts, ends } = reading.tokens;
  return TELLS.test(reading.folded.slice(starts[segment.first], ends[segment.last - 1]));
}

/** Whether a word may stand there: no small word and no verb; a capital on the same phrase is no verb (`o Samorządzie`). */
const follows = (reading: Reading, at: number): boolean =>
  isWord(reading, at) && (reading.tokens.shapes[at] === TITLE || !endsName(foldedAt(reading, at)));

const TAUGHT: ReadonlySet<string> = new Set(
  'szkolenie warsztaty warsztat kurs lekcja webinar webinarium konkurs ćwiczenia wykład pokaz olimpiada seminarium konsultacje'.split(
    ' ',
  ),
);
const WITH: ReadonlySet<string> = new Set(
  'majówka piknik noc wieczór wieczorek festyn sylwester mikołajki andrzejki śniadanie ognisko święto dzień spacer biesiada zabawa kawiarenka'.split(
    ' ',
  ),
);
/** What `z` leads to besides: `z udziałem`, `z okazji`, `z Gdyni`, `z 12 maja`. */
const OTHERWISE =
  /^(?:udzial|okazj|dni[aem]|inicjatyw|cyklu|serii|program|powod|uwag|mysl|zakres|ramach|godz|ok[.a]|roku|lat|ktor|ni[mec]|siedzib|okres|moment|zwiazk|opcj|mozliwos|dofinans|srodk|funduszy|budzet|tytul|rok|rejestracj|zapis|doj|wyjazd|wystep|racj)/;

/** `szkolenie z ochrony danych`, a genitive; `majówka z orkiestrą`, an instrumental. Traps: `szkolenie z udziałem posłów`, `piknik z okazji Dnia Dziecka`, `warsztaty z Gdyni`. */
function takeIn(tail: Tail): void {
  const { reading, segment, last: at } = tail;
  const { lemma } = tail.form.noun;
  const next = foldedAt(reading, at + 1);
  // `kurs z zakresu pierwszej pomocy`
  const field = TAUGHT.has(lemma) && /^(?:zakresu|dziedziny)$/.test(next);
  if (field) push(tail, at);
  if (field || OTHERWISE.test(next) || !follows(reading, at + 1)) {
    if (field) takeWhose(tail);
    return;
  }
  if (TAUGHT.has(lemma) && reading.tokens.shapes[at + 1] === LOWER && /(?:[aiyu]|ej|ego|ych|ich|ow)$/.test(next)) {
    push(tail, at);
    takeWhose(tail);
    if (tail.last === at + 1) drop(tail);
    return;
  }
  if (!WITH.has(lemma) || !/[ąm]$|ami$/u.test(rawAt(reading, at + 1))) return;
  push(tail, at);
  push(tail, at + 1);
  // `z orkiestrą dętą`, `z dobrą książką`; `z Gwiazdami Kabaretu`
  if (tail.last < segment.last && follows(reading, tail.last) && /[ąm]$/u.test(rawAt(reading, tail.last)))
    push(tail, tail.last);
  takeGenitives(tail);
}

function drop(tail: Tail): void {
  tail.words.pop();
  tail.last--;
}

const GOES: ReadonlySet<string> = new Set('misja wyjazd wycieczka pielgrzymka podróż wizyta rejs'.split(' '));

/** `misja gospodarcza do Czech`, `wyjazd studyjny do biogazowni`: a genitive. Traps: `wyjazd do 12 maja`, `wycieczka do godz. 18`. */
function takeTo(tail: Tail): void {
  const { reading, last: at } = tail;
  const { lemma } = tail.form.noun;
  if (!GOES.has(lemma) || !follows(reading, at + 1)) return;
  // `Wyjazd do bazy PKS`: a point of a programme.
  // `wyjazd studyjny do Brodnicy i Torunia`: where it goes is no name.
  if (TRAVEL.test(lemma) && (tail.words.length === 0 || reading.tokens.shapes[at + 1] !== LOWER)) return;
  if (
    /^(?:godz|konca|dnia|roku|poniedzial|wtor|srod|czwart|piat|sobot|niedziel|skutku)/.test(foldedAt(reading, at + 1))
  )
    return;
  push(tail, at);
  takeWhose(tail);
  if (tail.last === at + 1) drop(tail);
}

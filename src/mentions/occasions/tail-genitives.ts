import { occasionForms } from '../../polish/occasions/noun-index.ts';
import { endsName } from '../../polish/occasions/stop-words.ts';
import { isFiniteVerb, isNameWithCapital, isPeopleSubject } from '../../polish/occasions/verb-forms.ts';
import { isOffice, maybeGenitive } from '../../polish/organizations/boundary-words.ts';
import { headsOf } from '../../polish/organizations/head-lexicon.ts';
import { firstNameReadings } from '../../polish/people/first-name-readings.ts';
import { LOWER, TITLE, UPPER } from '../../polish/tokens.ts';
import type { Reading } from '../reading.ts';
import { foldedAt, gluedToNext, isMark, isWord, rawAt, wordAt } from '../token-view.ts';
import { glue, MOST_LOWER, push, type Tail } from './tail.ts';
import { takeAgent, takeCommissions, takeSaint } from './tail-clauses.ts';
import { isOfAnother, isPrizeGiven, opensClause, startsOccasion } from './tail-ends.ts';
import { BARE_PLURALS, isGenitivePlural, takeListed } from './tail-listed.ts';
import { takeAnniversary, takeCounted, takeGrades } from './tail-numbers.ts';

/** Lower-case words that can stand in a genitive tail: `sołtysów`, `piłki nożnej`, `komisji`, `gminy`. */
const GENITIVE = /(?:ow|y|i|a|u|ego|ej|ych|ich|ii|ji|iow|ek|ci|zi|um)$/;
/** What no genitive ends in: `towarzyszą`, `uświetnią`; `złożyła wizytę burmistrzowi`; `szkolenie z dotacji przeprowadzimy`. */
const NOT_GENITIVE = /[ąęć]$|\p{L}{3}owi$|\p{L}{5}[ei]my$/u;
const isGenitive = (folded: string): boolean => GENITIVE.test(folded) || BARE_PLURALS.has(folded);
/** Participles in the nominative, which open a clause: `uroczystość połączona z`, `TURNIEJ UPAMIĘTNIAJĄCY`; not `ochrony`, `strony`, `zmiany`. */
const PARTICIPLE = /[a-z]{2}(?:owan|adzon|czon|econ|zon|wion|szon|(?:j|cz|dz|sz|rz)ac|ywan)(?:y|a|e)$/;
/** The same in the noun's own case: `podjęcie debaty ukierunkowanej na …`; not `dla osób niesłyszących`. */
const PARTICIPLE_OF_NOUN = /[a-z]{2}(?:owan|adzon|czon|econ|zon|wion|szon|(?:j|cz|dz|sz|rz)ac|ywan)(?:ej|ego|ych)$/;
const MOST_TOKENS = 22;
/** Nominatives of bodies that act: after a name they begin the clause (`podczas Kongresu Miast Gmina Police odebrała …`). */
const BODY =
  /^(?:gmina|powiat|urzad|starostwo|zwiazek|stowarzyszenie|fundacja|ministerstwo|wojewodztwo|przewodniczacy|przewodniczaca|organizator|organizatorzy)$/;

/** Takes genitives and capitals, what joins them, anniversaries, `ds.`, `dla`: `Komisji Budżetu i Finansów`, `100-lecia OSP`, `zespołu ds. dostępności`. */
export function takeGenitives(tail: Tail): void {
  const { segment } = tail;
  const begin = tail.last;
  let lower = 0;
  while (tail.last < segment.last && tail.last - begin < MOST_TOKENS) {
    const before = tail.last;
    if (
      takeGrades(tail) ||
      takeAnniversary(tail) ||
      takeListed(tail) ||
      takeCommissions(tail) ||
      takeAgent(tail) ||
      takeSaint(tail) ||
      takeLink(tail, lower) ||
      takeCapital(tail) ||
      takeHyphened(tail) ||
      takeCounted(tail)
    )
      continue;
    if (lower < MOST_LOWER && takeLower(tail)) lower++;
    if (tail.last === before) break;
  }
  dropLoose(tail, begin);
}

/** `spotkanie dla…`, `koncert uczniów szkoły I i II st.`: what stood before a word that was not read belongs to that. */
function dropLoose(tail: Tail, begin: number): void {
  while (tail.last > begin && tail.words.length > 0 && LOOSE.test(tail.words.at(-1) ?? '')) {
    tail.words.pop();
    tail.last--;
  }
}

const LOOSE = /^(?:dla|i)$/u;

/** `Konferencję dla nich organizuje …`: whom the sentence before names. */
const PRONOUN = /^(?:ni(?:ch|ego|ej)|nas|was|mnie|siebie|kogo|ktor(?:ych|ego|ej))$/;

/** `i`, `ds.`, `im.`, `dla`. */
function takeLink(tail: Tail, lower: number): boolean {
  const { reading, segment, last: at } = tail;
  const folded = foldedAt(reading, at);
  if (!isWord(reading, at)) return false;
  if ((folded === 'i' && joins(tail, at)) || (folded === 'oraz' && joinsMore(tail, at))) {
    push(tail, at);
    return true;
  }
  const whom =
    folded === 'dla' &&
    lower < MOST_LOWER &&
    at + 1 < segment.last &&
    isWord(reading, at + 1) &&
    !PRONOUN.test(foldedAt(reading, at + 1));
  if (folded !== 'ds' && folded !== 'im' && !whom) return false;
  push(tail, at);
  if (tail.last < segment.last && isMark(reading, tail.last, '.')) glue(tail, '.', tail.last + 1);
  return true;
}

function takeCapital(tail: Tail): boolean {
  const { reading, segment, last: at } = tail;
  if (!isWord(reading, at) || reading.tokens.shapes[at] === LOWER) return false;
  const folded = foldedAt(reading, at);
  // `Kongres ZMP`; in `FESTYN ZOSTAJE ODWOŁANY` capitals tell nothing.
  const acronym = reading.tokens.shapes[at] === UPPER && folded.length > 2 && !tail.shouted;
  if (takeAbbreviation(tail)) return true;
  // `VII Bieg Górala`, `Dni Wrocławia`: a capital on the same line is no verb, whatever its ending.
  const name =
    reading.tokens.shapes[at] === TITLE && (isDayOf(tail, at) || (isNameWithCapital(folded) && isOnLine(reading, at)));
  if ((endsName(folded) && !acronym && !name) || (tail.shouted && PARTICIPLE.test(folded))) return false;
  if ((startsOccasion(reading, at, segment.last) && !isOfAnother(tail)) || isSubject(tail, at)) return false;
  if (isPrizeGiven(tail, at) || isWhoActs(tail, at)) return false;
  if (reading.tokens.shapes[at] === TITLE && !tail.shouted && TO_WHOM.test(folded)) return false;
  tail.proper = true;
  push(tail, at);
  return true;
}

/** `patronatem objął dożynki Marek Sowa`: a name in the nominative behind a verb and its noun. Traps: `12.00 koncert Maryla Rodowicz`, of a list; `objął turniej Marka Sowy`. */
function isWhoActs({ reading, segment, noun, words }: Tail, at: number): boolean {
  const { shapes } = reading.tokens;
  if (words.length > 0 || shapes[noun] !== LOWER || shapes[at] !== TITLE || at + 1 >= segment.last) return false;
  if (shapes[at + 1] !== TITLE || !isWord(reading, at + 1)) return false;
  const verb = noun > segment.first ? foldedAt(reading, noun - 1) : '';
  if (!/[aeiy]l$/.test(verb) && !isFiniteVerb(verb)) return false;
  const cases = firstNameReadings(rawAt(reading, at)).map((one) => one.case);
  return cases.includes('nom') && !cases.includes('gen');
}

/** `relacja z konferencji Premierowi i Ministrom`, `sprawozdanie z sesji Radzie Gminy`: to whom something is given, which no name goes on with. */
const TO_WHOM = /^(?:\p{L}{4,16}owi|radzie)$/u;

/** `obchody Dnia Strażaka`. Traps: `Sesja Rady Dnia 5 maja`, `Zebranie Dnia Następnego`. */
function isDayOf({ reading, segment }: Tail, at: number): boolean {
  if (rawAt(reading, at) !== 'Dnia' || at + 1 >= segment.last || reading.tokens.shapes[at + 1] !== TITLE) return false;
  return !/^(?:nastepnego|dzisiejszego|wczorajszego|jutrzejszego|pierwszego|drugiego|trzeciego)$/.test(
    foldedAt(reading, at + 1),
  );
}

const isOnLine = ({ text, tokens }: Reading, at: number): boolean =>
  !text.slice(tokens.ends[at - 1], tokens.starts[at]).includes('\n');

/** `im. J. Kilińskiego`, `im. Boh. Westerplatte`: an abbreviation in a patron's name; elsewhere its stop may end the sentence. */
function takeAbbreviation(tail: Tail): boolean {
  const { reading, segment, last: at } = tail;
  if (!tail.words.includes('im.') || at + 2 >= segment.last || !isMark(reading, at + 1, '.')) return false;
  if (foldedAt(reading, at).length > 4 || reading.tokens.shapes[at + 2] !== TITLE) return false;
  push(tail, at);
  glue(tail, '.', at + 2);
  return true;
}

function takeLower(tail: Tail): boolean {
  const { reading, last: at } = tail;
  if (!isWord(reading, at) || reading.tokens.shapes[at] !== LOWER) return false;
  if (takeAbbreviation(tail)) return true;
  const folded = foldedAt(reading, at);
  if (folded.length < 3 || folded === 'dla' || !isGenitive(folded) || NOT_GENITIVE.test(rawAt(reading, at)))
    return false;
  // `wysyła na Zgromadzenie Ogólne jednego delegata`
  if (COUNTING.test(folded) || WHO_ACTS.test(folded)) return false;
  if ((tail.words.length === 0 && PARTICIPLE_OF_NOUN.test(folded)) || opensClause(tail, at)) return false;
  // `życzymy uczestnikom zjazdu udanego 2021 roku`: the year's own adjective.
  if (folded.endsWith('ego') && at + 2 < tail.segment.last && /^(?:19|20)\d\d$/.test(rawAt(reading, at + 1)))
    return false;
  if (endsName(folded) || isPeopleSubject(folded) || isOffice(wordAt(reading, at)) || PARTICIPLE.test(folded))
    return false;
  if (SAID_OF.test(folded) && at + 1 < tail.segment.last && COPULA.test(foldedAt(reading, at + 1))) return false;
  push(tail, at);
  return true;
}

/** `Transmisja obrad rady dostępna będzie …`: what is said of the sentence's subject. Trap: `posiedzenie rady gminy będzie …`. */
const SAID_OF =
  /^(?:dostepn|mozliw|bezplatn|odplatn|platn|darmow|otwart|zamkniet|jawn|wymagan|konieczn|niezbedn|obowiazkow|wazn|znan|widoczn|gotow)[yae]$/;
const COPULA = /^(?:jest|sa|bed(?:zie|a)|byl[aoy]?)$/;

/** `na sesji rada przyjęła`, `po zebraniu delegacja zwiedziła`: nominatives in -a. Trap: `zjazd wójta`, a genitive. */
const WHO_ACTS =
  /^(?:rada|komisja|gmina|kapitula|dyrekcja|delegacja|orkiestra|druzyna|reprezentacja|fundacja|redakcja|organizacja|mlodziez|publicznosc|kazd[aey])$/;

const COUNTING =
  /^(?:jedn(?:ego|ej)|dwoch|trzech|czterech|pieciu|kilku|wielu|wszystkich|pierwszy|kazd(?:ego|ej)|sw(?:ego|oj(?:ego|ej|ich)))$/;

/** `Bielska-Białej`, `Górnośląsko-Zagłębiowskiej`: the rest of a hyphened word. */
function takeHyphened(tail: Tail): boolean {
  const { reading, segment, last: at } = tail;
  if (tail.words.length === 0 || at + 1 >= segment.last || !isMark(reading, at, '-') || !isWord(reading, at + 1))
    return false;
  if (!gluedToNext(reading, at) || !gluedToNext(reading, at - 1)) return false;
  glue(tail, `-${rawAt(reading, at + 1)}`, at + 2);
  return true;
}

/**
 * Whether a capital begins the clause after the name: an office or a body in the nominative (`Kongresu Miast Prezydent Poznania …`), or, after
 * a noun in another case, a word that is no genitive before a finite verb (`Kongresu Małych Miast Wejherowo gościło …`). Not the acronym in
 * `W Jesiennej Konferencji METREX uczestniczyło …`, nor `sesji Rady Powiatu przedstawił`.
 */
function isSubject(tail: Tail, at: number): boolean {
  const { reading, segment, form } = tail;
  const { shapes } = reading.tokens;
  const folded = foldedAt(reading, at);
  if (
    shapes[at] === TITLE &&
    !tail.shouted &&
    (isOffice(wordAt(reading, at)) || (tail.words.length > 0 && BODY.test(folded)))
  )
    return true;
  if (form.cases.includes('nom')) return false;
  // A word before it that is no genitive makes it part of a frozen name: `na Kongresie Smart Metropolia`.
  const frozen = tail.words.length > 0 && !maybeGenitive(wordAt(reading, at - 1));
  if (!frozen && opensOrganization(tail, at)) return true;
  if (maybeGenitive(wordAt(reading, at))) return false;
  if (tail.words.length === 0 && shapes[tail.noun] !== LOWER && shapes[at] === UPPER) return false;
  const next = at + 1;
  return next < segment.last && shapes[next] === LOWER && isVerbOfClause(reading, next);
}

/** `podczas konferencji Regionalne Biuro …`, `na Kongresie Związek Miast …`: adjectives and a head that can be the nominative only. */
function opensOrganization(tail: Tail, at: number): boolean {
  const { reading, segment } = tail;
  for (let next = at; next < Math.min(at + 3, segment.last) && isWord(reading, next); next++) {
    const readings = headsOf(wordAt(reading, next));
    if (readings.length > 0) {
      return readings.some(({ case: one }) => one === 'nom') && !readings.some(({ case: one }) => one === 'gen');
    }
    if (!/(?:[aey]|[kg]i)$/.test(foldedAt(reading, next)) || maybeGenitiveAdjective(foldedAt(reading, next)))
      return false;
  }
  return false;
}

function maybeGenitiveAdjective(folded: string): boolean {
  return /(?:ej|ego|ych|ich)$/.test(folded);
}

function isVerbOfClause(reading: Reading, at: number): boolean {
  const folded = foldedAt(reading, at);
  return folded.length > 3 && isFiniteVerb(folded);
}

/** `Forum Gmin Górskich oraz Właścicieli Schronisk`: more of whom. Traps: `Zjazd Wójtów oraz Rada Gminy`, `Zjazd Wójtów oraz Burmistrz Kozioł`. */
function joinsMore(tail: Tail, at: number): boolean {
  const { reading, segment } = tail;
  const next = at + 1;
  if (tail.words.length === 0 || next >= segment.last || reading.tokens.shapes[next] !== TITLE) return false;
  if (reading.tokens.shapes[at - 1] !== TITLE || !isGenitivePlural(foldedAt(reading, at - 1))) return false;
  return isGenitivePlural(foldedAt(reading, next)) && occasionForms(foldedAt(reading, next)) === undefined;
}

/** Whether `i` stays inside the name: `Miejskiej i Regionalnej`, `wójtów i burmistrzów`, `Gmin i Powiatów`, `dla dzieci i młodzieży`. */
function joins(tail: Tail, at: number): boolean {
  const { reading, segment } = tail;
  const next = at + 1;
  if (tail.words.length === 0 || next >= segment.last || !isWord(reading, next)) return false;
  for (let ahead = next; ahead < Math.min(next + 2, segment.last); ahead++)
    if (occasionForms(foldedAt(reading, ahead)) !== undefined) return false;
  const before = reading.tokens.shapes[at - 1];
  const after = reading.tokens.shapes[next];
  if (after !== LOWER) return before !== LOWER;
  if (before !== LOWER) return false;
  const whom = tail.words.at(-2) === 'dla' && GENITIVE.test(foldedAt(reading, next));
  return (
    whom ||
    sameEnding(foldedAt(reading, at - 1), foldedAt(reading, next)) ||
    (isGenitivePlural(foldedAt(reading, at - 1)) && isGenitivePlural(foldedAt(reading, next)))
  );
}

function sameEnding(a: string, b: string): boolean {
  return a.length > 3 && b.length > 3 && a.slice(-2) === b.slice(-2);
}

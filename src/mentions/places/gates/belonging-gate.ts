import { isFiniteVerb } from '../../../polish/occasions/verb-forms.ts';
import { headsOf } from '../../../polish/organizations/head-lexicon.ts';
import { LOWER, TITLE, UPPER } from '../../../polish/tokens.ts';
import { facet } from '../../../polish/words.ts';
import type { Reading } from '../../reading.ts';
import { foldedAt, isMark, isWord, rawAt, wordAt } from '../../token-view.ts';
import { continuesName } from '../left-context.ts';
import { isCapitalised } from '../match-name.ts';
import { hasCapitalAfter, homographsOf, type Subject } from '../subject.ts';

/** What towns do and clubs, pipes and mountains hardly ever do; the verb stands a few words from the name. */
const isBelonging = facet(({ folded }) =>
  /^(?:czlon(?:ek$|k)|nalez(?:y|a$|al)|przynalez|przystapi|wstapi|dolaczy|przyjet|wystapi(?:l|a?$)|opuscil|zrzesz|figuruj|wchodzi|wszedl|weszl|odesz|odszedl|zasilil|wspoltworz|wlaczon|zapisal|gron(?:ie|a|o)$|szeregi|szeregach|(?:wspol)?zalozyciel(?:em|ami)$|wpisan|dopisan|dokoopt)/.test(
    folded,
  ),
);
const REACH = 8;
/** `członkostwo Nysy`: whose it is stands right behind. */
const isNounOfBelonging = facet(({ folded }) =>
  /^(?:czlonkostw|przynaleznosc|przystapieni|wstapieni|akces)/.test(folded),
);

/** `Piła wstąpiła do Związku`, `Członkiem Związku jest Piła`. Trap: `Koło należy do Związku`, where the word heads names of clubs. */
export function isBesideBelonging(subject: Subject): boolean {
  const { reading, match, from, limit } = subject;
  if (hasCapitalAfter(subject)) return false;
  if (match.first - 1 >= from && isNounOfBelonging(wordAt(reading, match.first - 1))) return true;
  // `Raka przyjęto` may be a person's; the nominative of a town is hardly ever a surname that stands alone.
  if (homographsOf(subject).person && match.readings[0]?.nominative !== rawAt(reading, match.first)) return false;
  if (headsOf(wordAt(reading, match.first)).length > 0 || continuesName(reading, match.first, from)) return false;
  for (let at = match.first - 1; at >= Math.max(from, match.first - REACH); at--)
    if (isWord(reading, at) && isBelonging(wordAt(reading, at))) return true;
  for (let at = match.last; at < Math.min(limit, match.last + REACH) && !endsSentence(subject, at); at++)
    if (isWord(reading, at) && isBelonging(wordAt(reading, at))) return true;
  return isInBody(subject) || isSubjectBeforeBody(subject) || isSubjectFarFromBody(subject);
}

/** `Członkostwo Otwocka w Związku`: though it is an adjective too, no noun follows. Trap: `Członkostwo Białej Sali`. */
export function isWhoseBelonging({ reading, match, from, limit }: Subject): boolean {
  if (match.first - 1 < from || match.last >= limit || !isNounOfBelonging(wordAt(reading, match.first - 1)))
    return false;
  return /^(?:we?|do|trwa|od)$/.test(foldedAt(reading, match.last));
}

const isStanding = facet(({ folded }) => /^(?:jest|byl[aoy]?|pozostaje|dziala|uczestniczy|zasiada)$/.test(folded));
const isBody = facet(({ folded }) =>
  /^(?:zwiazku|stowarzyszeniu|sieci|unii|lidze|federacji|klastrze|porozumieniu|zrzeszeniu|partnerstwie|euroregionie|izbie|grupie)$/.test(
    folded,
  ),
);
const SIGN = 5;

/** `Piła jest od 2009 roku w Unii Miasteczek`, `Piła działa w METREX`: the verb right behind the name, and a body behind `w`. Trap: `Rak jest w szpitalu`. */
function isInBody({ reading, match, limit }: Pick<Subject, 'reading' | 'match' | 'limit'>): boolean {
  if (match.last >= limit || !isStanding(wordAt(reading, match.last))) return false;
  for (let at = match.last + 1; at < Math.min(limit - 1, match.last + REACH); at++) {
    if (!/^we?$/.test(foldedAt(reading, at))) continue;
    const sign = reading.tokens.shapes[at + 1] === UPPER && rawAt(reading, at + 1).length >= SIGN;
    if (sign || (isBody(wordAt(reading, at + 1)) && reading.tokens.shapes[at + 1] === TITLE)) return true;
  }
  return false;
}

const isBodyNoun = facet(({ folded }) =>
  /^(?:zwiaz(?:ek|k[aou]|kiem|kow)|stowarzyszeni[aeu]|stowarzyszeniem|sie(?:c|ci|cia)|uni[aeię]|lig[aię]|lidze|federacj[aię]|klast(?:er|ra|rze)|porozumieni[aeu]|zrzeszeni[aeu]|partnerstw[ao]|partnerstwie|euroregion(?:u|ie)?|izb[ay]|izbie|eurocities|metrex|cittaslow)$/.test(
    folded,
  ),
);
const isAction = facet(
  ({ folded }) =>
    (isFiniteVerb(folded) || /(?:[aeiyu]l|acza|puszcza)$/.test(folded)) &&
    !/^(?:ma|maja|nalezy|byl|jest|sa|mial)$/.test(folded),
);

/** `Kutno zyskało status członka Stowarzyszenia X`: the first word, right before a verb that its own body stands behind. Traps: `Koło otrzymało`, the head of clubs; `Nowe Stowarzyszenie`. */
function isSubjectBeforeBody({ reading, match, from, limit }: Opening): boolean {
  if (!isOpeningSubject({ reading, match, from, limit }) || !isAction(wordAt(reading, match.last))) return false;
  return isBodyWithin(reading, match.last + 1, Math.min(limit, match.last + REACH));
}

type Opening = Pick<Subject, 'reading' | 'match' | 'from' | 'limit'>;

/** Whether a name as it is printed opens the sentence, no capital behind it. Trap: `Koło otrzymało`, the head of clubs. */
function isOpeningSubject({ reading, match, from, limit }: Opening): boolean {
  if (match.first !== from || match.readings[0]?.nominative !== rawAt(reading, match.first)) return false;
  return (
    match.last < limit && headsOf(wordAt(reading, match.first)).length === 0 && !isCapitalised(reading, match.last)
  );
}

function isBodyWithin(reading: Reading, first: number, last: number): boolean {
  for (let at = first; at < last; at++)
    if (reading.tokens.shapes[at] !== LOWER && isWord(reading, at) && isBodyNoun(wordAt(reading, at))) return true;
  return false;
}

/** What units do with a body that stands right behind. */
const isDoneWithBody = facet(({ folded }) =>
  /^(?:(?:wspol)?tworz(?:y|a|yl[aoy]?)|dziala|dzialal[aoy]?|uczestnicz(?:y|yl[aoy]?)|zasiada|reprezentuje|zalozyl[aoy]?|powolal[aoy]?|zawiazal[aoy]?|jest|byl[aoy]?|pozostaje|wspiera|wspolzaklada)$/.test(
    folded,
  ),
);
/** What no noun of an adjective is: `Kępno wspólnie z Ostrzeszowem tworzy Związek`. Trap: `Leśna droga`. */
const isAdverbial = facet(({ folded }) =>
  /^(?:wspolnie|razem|wraz|aktywnie|nadal|rowniez|takze|tez|juz|od|jako|w|we|z|obok|dzis|dzisiaj|obecnie|wciaz|stale)$/.test(
    folded,
  ),
);
const FAR_AHEAD = 14;
const BESIDE_VERB = 3;

/** `Wołów aktywnie działa w Związku`, `Piła wspólnie z Wałczem tworzy Związek`: the first word of a sentence, whose verb has a body right behind it. Traps: `Koło działa w Związku`, the head of clubs; `Rak działa w Związku`, a person's name. */
function isSubjectFarFromBody({ reading, match, from, limit }: Opening): boolean {
  if (!isOpeningSubject({ reading, match, from, limit }) || !isWord(reading, match.last)) return false;
  for (let verb = match.last; verb < Math.min(limit, match.last + FAR_AHEAD); verb++) {
    if (isMark(reading, verb, ';') || isMark(reading, verb, '.')) return false;
    if (!isWord(reading, verb) || !isDoneWithBody(wordAt(reading, verb))) continue;
    return isBodyWithin(reading, verb + 1, Math.min(limit, verb + 1 + BESIDE_VERB));
  }
  return false;
}

/** A full stop behind a whole word: `przeszkodzie. Sama decyzja należy`, not `od 2004 r.`. */
function endsSentence({ reading }: Subject, at: number): boolean {
  return isMark(reading, at, '.') && foldedAt(reading, at - 1).length > 4;
}

const isJoining = facet(({ folded }) =>
  /^(?:nalez(?:y|a|al[aoy]?)|przystapil[aoy]|wstapil[aoy]|dolaczyl[aoy]|wystapil[aoy]|wystapia?|odeszl[aoy]|opuscil[aoy]|zasilil[aoy]|powiekszyl[aoy]|poszerzyl[aoy]|przystepuje|wstepuje|wystepuje|gosci|goscil[aoy]?|ugoscil[aoy]?|odwiedzil[aoiy]?|zaprasza|zaprosil[aoy]|swietuje|swietowal[aoy]|podejmuje|podejmowal[aoy])$/.test(
    folded,
  ),
);
const isBeing = facet(({ folded }) =>
  /^(?:to|jest|sa|bedzie|beda|byl[aoy]?|zostal[aoy]?|zostaje|staje|stal[aoy]|pozostaje)$/.test(folded),
);
const isMember = facet(({ folded }) =>
  /^(?:czlon(?:ek|kowie|kiem|kami|kow)|(?:wspol)?zalozyciel(?:em|ami|i)?)$/.test(folded),
);
const NEAR = 5;

/**
 * `Limanowa należy do Związku`, `Kutno gościło sołtysów`, `Kutno – członek Związku`, `członkiem Związku została Limanowa`: the subject of belonging, though the word is an adjective
 * too. Trap: `Nowe zasady należą`, `Dobra jest członkini`.
 */
export function isSubjectOfBelonging({ reading, match, from, limit }: Subject): boolean {
  if (match.readings[0]?.nominative !== rawAt(reading, match.first)) return false;
  if (match.last >= limit || !isCapitalised(reading, match.last))
    if (isReceiver(reading, match.first, from)) return true;
  const subject = { reading, match, from, limit };
  if (isSubjectBeforeBody(subject) || (match.first === from && isInBody(subject))) return true;
  if (isAdverbial(wordAt(reading, match.last)) && isSubjectFarFromBody(subject)) return true;
  const next = wordAt(reading, match.last);
  if (match.last >= limit) return isSaidMember(reading, match.first, from);
  if (isJoining(next)) return true;
  if (isBeing(next)) {
    for (let at = match.last + 1; at < Math.min(limit, match.last + NEAR); at++)
      if (isMember(wordAt(reading, at)) || isHost(wordAt(reading, at))) return true;
    return false;
  }
  // `Kutno, będące członkiem Związku`, `Limanowa, która jest członkiem`
  if (isMark(reading, match.last, ',') && /^(?:bedac|ktor)/.test(foldedAt(reading, match.last + 1)))
    for (let at = match.last + 2; at < Math.min(limit, match.last + NEAR); at++)
      if (isMember(wordAt(reading, at))) return true;
  if (isMark(reading, match.last, '-')) return isMember(wordAt(reading, match.last + 1));
  return /^[.,;]$/.test(foldedAt(reading, match.last)) && isSaidMember(reading, match.first, from);
}

const isReceiving = facet(({ folded }) =>
  /^(?:(?:u)?goscil?[aoy]?|ugosci|podejmuje|podejmowal[aoy]?|przyjal|przyjel[aoy]|przyjmie|zgromadzil[aoy]?|odwiedzil[aoiy]?|zwiedzil[iy])$/.test(
    folded,
  ),
);
const isPronoun = facet(({ folded }) => /^(?:go|ja|je|ich|nas|was|uczestnikow|delegatow|zebranych)$/.test(folded));
/** `Gospodarzem II Kongresu Miast w dniach 12-13 maja 2019 r. był` | Tarnów */
const FAR = 16;
const isHost = facet(({ folded }) => /^(?:gospodarzem|gospodarzami|miejscem)$/.test(folded));

/** `Gościł ją` | Nałęczów, `Gospodarzem zjazdu był` | Tarnów: the town that receives, which no surname would be called by alone. */
function isReceiver(reading: Subject['reading'], first: number, from: number): boolean {
  const pronoun = first - 2 >= from && isPronoun(wordAt(reading, first - 1));
  const verb = pronoun ? first - 2 : first - 1;
  if (verb < from) return false;
  if (isReceiving(wordAt(reading, verb))) return true;
  if (!isBeing(wordAt(reading, verb)) && foldedAt(reading, verb) !== 'bedzie') return false;
  for (let at = verb - 1; at >= Math.max(from, verb - FAR); at--) if (isHost(wordAt(reading, at))) return true;
  return false;
}

/** `Nowym członkiem Związku została` | Limanowa */
function isSaidMember(reading: Subject['reading'], first: number, from: number): boolean {
  if (first - 1 < from || !isBeing(wordAt(reading, first - 1))) return false;
  for (let at = first - 2; at >= Math.max(from, first - 2 * NEAR); at--) if (isMember(wordAt(reading, at))) return true;
  return false;
}

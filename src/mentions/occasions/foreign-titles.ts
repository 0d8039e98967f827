import type { EventClassification } from '../../model/event.ts';
import type { Mention, OccasionMention } from '../../model/mention.ts';
import { romanValue } from '../../polish/numerals.ts';
import { occasionForms } from '../../polish/occasions/noun-index.ts';
import { placeNominative } from '../../polish/places/place-nominative.ts';
import { LOWER, WORD } from '../../polish/tokens.ts';
import { isInstitution } from '../places/left-context.ts';
import { anyTrigger, hasTrigger, type Reading, type Segment } from '../reading.ts';
import { foldedAt, isMark, isNumber, isWord, rawAt, wordAt } from '../token-view.ts';
import { trigger } from '../triggers.ts';

const RULE = 'mentions/occasions/foreign-titles.ts';

/** English nouns of what is held, as they end a title. */
const NOUNS: ReadonlyMap<string, EventClassification> = new Map([
  ['conference', 'conference'],
  ['congress', 'congress'],
  ['convention', 'congress'],
  ['summit', 'forum'],
  ['forum', 'forum'],
  ['assembly', 'assembly'],
  ['meeting', 'meeting'],
  ['meetup', 'meeting'],
  ['workshop', 'workshop'],
  ['workshops', 'workshop'],
  ['expo', 'fair'],
  ['fair', 'fair'],
  ['festival', 'festival'],
  ['festiwal', 'festival'],
  ['fest', 'festival'],
  ['days', 'festival'],
  ['week', 'festival'],
  ['camp', 'other'],
  ['run', 'competition'],
  ['race', 'competition'],
  ['cup', 'competition'],
]);
const NOUN = trigger(({ folded, kind, printed }) => kind === WORD && NOUNS.has(folded) && /^\p{Lu}/u.test(printed));
/** What an English title says before the Polish noun: `Kutno Blues Festiwal`. */
const GENRES: ReadonlySet<string> = new Set(
  'blues jazz rock folk film art music reggae metal punk country gospel food street light design open summer classic guitar dance'.split(
    ' ',
  ),
);
const isTitleNoun = (reading: Reading, at: number): boolean =>
  foldedAt(reading, at) !== 'festiwal' || GENRES.has(foldedAt(reading, at - 1));
/** Small words inside an English title. */
const SMALL = /^(?:of|for|on|and|the|in)$/u;
/** What stands before a title and is no word of it: prepositions that open a sentence, people, houses, firms, what is written of it (`Program Forum`). */
const OUTSIDE =
  /^(?:we?|na|do|od|po|za|ze?|przy|o|u|dla|przed|to|ten|ta|te|ale|oraz|i|a|burmistrz|prezydent|wojt|starosta|zapraszam\p{L}*|firm\p{L}*|agencj\p{L}*|restauracj\p{L}*|galeri\p{L}*|portal\p{L}*|gazet\p{L}*|radi\p{L}*|magazyn\p{L}*|organizator\p{L}*|podczas|tegoroczn\p{L}*|program|harmonogram|agenda|regulamin|formularz|zaproszenie|rejestracja|zapisy|relacja|fotorelacja|uczestnicy|goscie|partner|partnerzy|prelegenci|patroni|wystawcy|laureaci|haslo|temat|tematyka|idea|cel|cele|historia|miejsce|termin|otwarcie|zakonczenie|obrady|rada|biuro|komitet|kapitula)$/u;
const MOST = 6;

/**
 * An English title that ends in what it is: `Hanza Days 2014`, `Gdynia Design Days`, `European Week of Regions and Cities`. Traps: a body (`World Congress Association`),
 * a house (`Hotel Congress`), a Polish name (`Ekologiczne Forum`).
 */
export function recogniseForeignTitles(reading: Reading): readonly Mention[] {
  const found: OccasionMention[] = [];
  for (const segment of reading.segments) {
    if (!anyTrigger(segment, NOUN)) continue;
    for (let at = segment.first; at < segment.last; at++) {
      const mention = hasTrigger(reading, at, NOUN) ? titleAt(reading, segment, at) : null;
      if (mention !== null) found.push(mention);
    }
  }
  return found;
}

const isCapital = (reading: Reading, at: number): boolean => isWord(reading, at) && reading.tokens.shapes[at] !== LOWER;

function titleAt(reading: Reading, segment: Segment, noun: number): OccasionMention | null {
  if (!isTitleNoun(reading, noun)) return null;
  const first = firstOf(reading, segment, noun);
  const last = lastOf(reading, segment, noun);
  const year = last < segment.last && isYear(reading, last);
  // `World Urban Forum 11`: its edition, which the noun's own reader reads.
  if (last < segment.last && (isCapital(reading, last) || (isNumber(reading, last) && !year))) return null;
  // `Światowego Forum Miejskiego (World Urban Forum, WUF11)`: another name of what stands before the bracket.
  if (isMark(reading, first - 1, '(')) return null;
  if (first === noun && last === noun + 1 && !(year && foldedAt(reading, noun) === 'expo')) return null;
  // `Ekologiczne Forum`, `Samorządowym Forum`, `IV Forum`: Polish.
  const before = foldedAt(reading, noun - 1);
  if (foldedAt(reading, noun) === 'forum' && (/(?:e|ego|emu|ym|im|o)$/u.test(before) || romanValue(before) !== null))
    return null;
  if (foldedAt(reading, first - 1) === 'podczas' || foldedAt(reading, first - 1) === 'ramach') return null;
  const { starts, ends } = reading.tokens;
  const start = starts[first] as number;
  const name = reading.text.slice(start, ends[last - 1] as number).replace(/\s+/gu, ' ');
  return {
    kind: 'occasion',
    start,
    end: ends[year ? last : last - 1] as number,
    block: segment.block,
    confidence: 0.75,
    rule: RULE,
    name,
    classification: NOUNS.get(foldedAt(reading, noun)) ?? 'other',
    edition: null,
    series: name,
    head: { start: starts[noun] as number, end: ends[noun] as number },
    quoted: null,
    named: true,
    plural: false,
    lemma: foldedAt(reading, noun),
    weight: 'weak',
    cases: ['nom', 'acc', 'loc', 'inst', 'gen'],
    deixis: null,
    about: null,
  };
}

/** Words with a capital, and small English ones between two such. */
function firstOf(reading: Reading, segment: Segment, noun: number): number {
  let first = noun;
  for (let at = noun - 1; at >= Math.max(segment.first, noun - MOST); at--) {
    if (SMALL.test(rawAt(reading, at)) && first > at && at > segment.first) continue;
    if (isMark(reading, at, '-') && at > segment.first && isCapital(reading, at - 1)) continue;
    if (!isCapital(reading, at) || OUTSIDE.test(foldedAt(reading, at))) break;
    if (at > segment.first && /^we?$/.test(foldedAt(reading, at - 1)) && isInflectedTown(rawAt(reading, at))) break;
    if (isInstitution(wordAt(reading, at)) || occasionForms(foldedAt(reading, at)) !== undefined) break;
    first = at;
  }
  return first;
}

/** `w Kutnie Blues Festival`. Trap: `udział w Hansa Days`. */
function isInflectedTown(printed: string): boolean {
  const towns = placeNominative(printed);
  return towns.length > 0 && towns.every(({ name }) => name !== printed);
}

/** `Week of Regions and Cities`. */
function lastOf(reading: Reading, segment: Segment, noun: number): number {
  let last = noun + 1;
  if (last >= segment.last || !/^(?:of|for|on)$/u.test(rawAt(reading, last))) return last;
  for (let at = last; at < Math.min(segment.last, noun + MOST + 2); at++) {
    if (isCapital(reading, at)) last = at + 1;
    else if (!SMALL.test(rawAt(reading, at))) break;
  }
  return last;
}

const isYear = (reading: Reading, at: number): boolean =>
  isNumber(reading, at) && /^(?:19|20)\d\d$/u.test(foldedAt(reading, at));

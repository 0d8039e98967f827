import type { Case } from '../../polish/inflection/grammar.ts';
import { DEIXIS, NOT_ADJECTIVES } from '../../polish/occasions/context-words.ts';
import { type NounForm, occasionForms } from '../../polish/occasions/noun-index.ts';
import { isFiniteVerb } from '../../polish/occasions/verb-forms.ts';
import { LOWER, TITLE } from '../../polish/tokens.ts';
import type { Reading, Segment } from '../reading.ts';
import { foldedAt, gluedToNext, isMark, isNumber, isWord, rawAt } from '../token-view.ts';
import { agreeing } from './agreeing.ts';
import { type Edition, readEdition } from './read-edition.ts';

type Deixis = 'this_year' | 'last_year' | 'previous' | 'next';

export interface LeftPart {
  /** First token of the name (edition or adjective), or the noun itself. */
  readonly first: number;
  /** Adjectives in the nominative, in order. */
  readonly adjectives: readonly string[];
  /** What is joined to the noun by a hyphen: `Eko-`, or ''. */
  readonly prefix: string;
  readonly edition: Edition | null;
  readonly deixis: Deixis | null;
}

/** Infinitives, impersonal and finite verbs that end like adjectives: `zaplanowano konferencję`, `będzie spotkanie`. */
const VERBAL = /(?:ac|ic|yc|dzie)$/;
/** Adverbs in -nie before a neuter noun (`wspólnie spotkanie`); real neuter adjectives in -nie are few. */
const NEUTER_IN_NIE =
  /^(?:letn|zimow|ostatn|wieczorn|sredn|poprzedn|przyszl|jesienn|wiosenn|poranne|sasiedzk|naste?pn|zachodn|wschodn)/;
/** Locatives, instrumentals, people and plural verbs that end like adjectives: `w Polsce wydarzenie`, `przedstawiciele Forum`, `w związku z obostrzeniami rajd`, `będziemy świętować`; of soft adjectives only -nie, -kie, -gie, `trzecie`. */
const NO_ADJECTIVE = /(?:sce|ciele|ami|[bcdfhlmprstwz]ie|(?<!rodz)[aei]my)$/;
/** Nouns in -ka, -ki: `zakładka`, `z powodu choroby solistki`; few adjectives that are not in -ska, -cka end so. */
const NOUN_IN_KA =
  /(?<![sc]|dz|(?:^|nie|nad)(?:wiel|krot|slod|gorz|wyso|szero|glebo|dale|lek|miek|pred|szyb|brzyd|rzad|ciez|was|blis|nis|plas|mes|dzi|wszel))k[ai]$/;
/** Nouns in -by, -dy, -py, -ury: `pogorszenie pogody`, `wśród nagrody`; few adjectives that end so. */
const NOUN_IN_DY = /(?<!^(?:sla|gru|lu|mlo|twar|bla|ru|chu|har|kaz|te|sle|ska|b|pon))(?:[bdp]y|ury)$/;
/** `wybór Przewodniczącego Walnego Zebrania`: who chairs it. */
const PRESIDING = /^(?:wspol|wice)?przewodnicz[ao]c/;
const MOST_ADJECTIVES = 5;
/** In tokens before the last part: `polsko-czesko-niemieckie`. */
const LONGEST_COMPOUND = 6;

/** Written apart from the noun, and of no case: `na Eko Pikniku`. */
const PREFIX = /^(?:eko|mini|moto|auto|foto|agro|euro|retro)$/;
/** Lower-case words that praise an occasion or say that it is an old custom: `coroczne Święto Chleba` is called Święto Chleba. */
const PRAISE =
  /^(?:coroczn|doroczn|tradycyjn|niezwykl|wyjatkow|wazn|udan|ciekaw|wspanial|piekn|pamietn|emocjonujac|interesujac|niezapomnian|prestizow|barwn|huczn)(?:y|a|e|ego|ej|emu|ym|ych|ymi)$/;
/** `sobotni turniej`, `jutrzejszego pikniku`, `zapowiadany koncert`: when, not what it is called. Trap: `Niedzielne Spotkania z Muzyką` within a sentence, by their capital. */
const OF_DAY =
  /^(?:poniedzialkow|wtorkow|srodow|czwartkow|piatkow|sobotni|niedzieln|wczorajsz|dzisiejsz|jutrzejsz|weekendow|zapowiadan|zapowiedzian|wyczekiwan|oczekiwan)(?:y|a|e|ego|ej|emu|ym|ych|ymi|m|ch)?$/;
/** `wernisaż podsumowujący plener`: the adjective of the noun before it. */
const OF_NOUN_BEFORE =
  /^(?:podsumowuj|zapowiadaj|promuj|poprzedzaj|koncz|zamykaj|otwieraj|rozpoczynaj|inauguruj|wiencz|zwiencz|towarzysz)ac(?:y|a|e|ego|ej|emu|ym|ych|ymi)$/;
/** `osobne warsztaty`, `Oddzielne spotkania` at the head of a sentence: how they are held. Trap: `Odrębne Światy`, a title. */
const APART = /^(?:osobn|oddzieln|odrebn)(?:y|a|e|ego|ej|emu|ym|ych|ymi)$/;
const PARTICIPLE = /(?:an|on|en|t)(?:y|a|e|ego|ej|emu|ym|ych|ymi)$/;

/** `zostanie rozegrany Turniej`, `w mocno obsadzonym turnieju`: a participle of the clause, or one with an adverb of its own. */
function isPredicate(reading: Reading, { first }: Segment, at: number): boolean {
  if (at <= first || reading.tokens.shapes[at] !== LOWER || !PARTICIPLE.test(foldedAt(reading, at))) return false;
  return /^(?:zosta\p{L}{1,5}|byl[aoy]?|bedzie|beda|\p{L}{4,12}(?<!teg)o)$/u.test(foldedAt(reading, at - 1));
}

/** `Aby obrady były skuteczne zebranie rozpoczęto później`: said of many, before one. */
function isOfMany(reading: Reading, { first }: Segment, at: number, { number }: NounForm): boolean {
  return number === 'sg' && at > first && /^(?:byly|byli|sa|beda)$/.test(foldedAt(reading, at - 1));
}

function looksAdjectival(folded: string, form: NounForm): boolean {
  if (folded.length < 4 || NOT_ADJECTIVES.has(folded) || VERBAL.test(folded) || isFiniteVerb(folded)) return false;
  if (NOUN_IN_KA.test(folded) || NOUN_IN_DY.test(folded) || PRESIDING.test(folded)) return false;
  if (NO_ADJECTIVE.test(folded) && folded !== 'trzecie') return false;
  if ((form.noun.declension.gender === 'n' || form.number === 'pl') && folded.endsWith('nie'))
    return NEUTER_IN_NIE.test(folded);
  return true;
}

function deixisOf(folded: string): Deixis | null | undefined {
  const stem = folded.replace(/(?:iego|iemu|iej|ich|imi|im|ego|emu|ej|ych|ymi|ym|ia|ie|i|a|e|y)$/, '');
  return DEIXIS.get(stem);
}

/** Reads backwards from an event noun: agreeing adjectives, what says which one is meant, the edition. */
export function leftOfNoun(reading: Reading, segment: Segment, noun: number, form: NounForm): LeftPart {
  const adjectives: string[] = [];
  const start = compoundStart(reading, segment, noun);
  let first = start;
  let deixis: Deixis | null = null;
  let cases: readonly Case[] = form.cases;
  let edition = readEdition(reading, segment, first, form);
  for (let at = start - 1; edition === null && at >= segment.first && start - at <= MOST_ADJECTIVES; at = first - 1) {
    if (PREFIX.test(foldedAt(reading, at)) && reading.tokens.shapes[at] !== LOWER) {
      adjectives.unshift(rawAt(reading, at));
      first = at;
      edition = readEdition(reading, segment, first, form);
      continue;
    }
    if (!isWord(reading, at) || !looksAdjectival(foldedAt(reading, at), form)) break;
    if (isPredicate(reading, segment, at) || isOfMany(reading, segment, at, form) || endsLine(reading, at)) break;
    if (OF_NOUN_BEFORE.test(foldedAt(reading, at)) && isBehindNoun(reading, segment, at)) break;
    // `pierwszej w tej kadencji samorządowej sesji`
    if (foldedAt(reading, at) === 'samorzadowej' && at > segment.first && foldedAt(reading, at - 1) === 'kadencji')
      break;
    // No adjective ends in -ę: `ofertę szkolenia`.
    if (rawAt(reading, at).endsWith('ę')) break;
    if (isOfUnit(reading, segment, at)) break;
    if (isPlaceBefore(reading, segment, at, form) || isGovernedBefore(reading, segment, at, cases)) break;
    const lower = reading.tokens.shapes[at] === LOWER;
    const praised = lower && PRAISE.test(foldedAt(reading, at));
    const word = foldedAt(reading, at);
    const timed = (lower || at === segment.first) && (OF_DAY.test(word) || APART.test(word));
    const pointing = praised || timed ? null : deixisOf(foldedAt(reading, at));
    if (pointing === undefined) {
      const match = agreeing(rawAt(reading, at), form, cases);
      if (match === null || !isPlainShape(reading, at, match.nominative)) break;
      cases = match.cases;
      const begin = compoundStart(reading, segment, at);
      adjectives.unshift(compound(reading, begin, at, match.nominative));
      first = begin;
    } else {
      deixis = deixis ?? pointing;
      first = at;
    }
    edition = readEdition(reading, segment, first, form);
  }
  // `Ubiegłoroczne, piąte forum`
  if (
    edition !== null &&
    deixis === null &&
    edition.first - 2 >= segment.first &&
    isMark(reading, edition.first - 1, ',')
  )
    deixis = deixisOf(foldedAt(reading, edition.first - 2)) ?? null;
  return {
    first: edition?.first ?? (adjectives.length === 0 ? start : first),
    adjectives,
    prefix: compound(reading, start, noun, ''),
    edition,
    deixis,
  };
}

/** `briefing prasowy podsumowujący Konwent`: right behind an event noun, or behind its adjective. */
function isBehindNoun(reading: Reading, { first }: Segment, at: number): boolean {
  if (at > first && occasionForms(foldedAt(reading, at - 1))) return true;
  if (at - 1 <= first || !occasionForms(foldedAt(reading, at - 2))) return false;
  return reading.tokens.shapes[at - 1] === LOWER && /(?:y|a|e|ego|ej|ym|ych)$/.test(foldedAt(reading, at - 1));
}

/** `Przyznano tytuły` / `Finał konkursu …`: a line that ends in small letters above one that begins with a capital. */
function endsLine({ tokens, text }: Reading, at: number): boolean {
  if (tokens.shapes[at] !== LOWER || tokens.shapes[at + 1] === LOWER) return false;
  return text.slice(tokens.ends[at], tokens.starts[at + 1]).includes('\n');
}

/** `na terenie Gminy Hyżne konsultacje`: the name of a commune. Trap: `w Gminie Letni Festyn`. */
function isOfUnit(reading: Reading, segment: Segment, at: number): boolean {
  if (at === segment.first || reading.tokens.shapes[at] !== TITLE || reading.tokens.shapes[at + 1] !== LOWER)
    return false;
  return /^(?:gmin[aey]|gminie|miasta|miescie|powiatu|powiecie)$/.test(foldedAt(reading, at - 1));
}

/** `w Gdyni Festiwal Pierogów`: a capital after `w` that the noun, in another case, does not agree with; `w Dzień Ziemi` is a time. */
function isPlaceBefore(reading: Reading, segment: Segment, at: number, { cases, noun }: NounForm): boolean {
  if (at === segment.first || reading.tokens.shapes[at] !== TITLE || cases.includes('loc')) return false;
  return /^we?$/.test(foldedAt(reading, at - 1)) && !/^(?:dzień|tydzień|noc|święto)$/.test(noun.lemma);
}

/** `do Tarnowa konferencja`, `od Marcina festiwal`, `z powodu odwilży turniej`: in the genitive after its preposition, the noun is not. Trap: `do walnego zebrania`. */
function isGovernedBefore(reading: Reading, segment: Segment, at: number, cases: readonly Case[]): boolean {
  if (at === segment.first || cases.includes('gen')) return false;
  const before = foldedAt(reading, at - 1);
  return (
    (reading.tokens.shapes[at] === TITLE && /^(?:do|od|dla)$/.test(before)) ||
    /^(?:bez|powodu|okazji|wskutek|mimo|pomimo|wobec)$/.test(before)
  );
}

function isPlainShape(reading: Reading, at: number, nominative: string): boolean {
  const shape = reading.tokens.shapes[at];
  return shape === LOWER || shape === TITLE || nominative === nominative.toUpperCase();
}

/** `Polsko-Niemieckie`, `literacko-muzyczny`: the first token of a hyphened adjective whose last one is `at`. */
function compoundStart(reading: Reading, segment: Segment, at: number): number {
  let begin = at;
  while (
    begin - 2 >= segment.first &&
    at - begin < LONGEST_COMPOUND &&
    isMark(reading, begin - 1, '-') &&
    gluedToNext(reading, begin - 1) &&
    gluedToNext(reading, begin - 2) &&
    // `5-dniowy kiermasz`
    (isWord(reading, begin - 2) ||
      (isNumber(reading, begin - 2) && /^(?:dniow|godzinn)/.test(foldedAt(reading, begin))))
  )
    begin -= 2;
  return begin;
}

function compound(reading: Reading, begin: number, at: number, nominative: string): string {
  const parts: string[] = [];
  for (let i = begin; i < at; i += 2) parts.push(rawAt(reading, i));
  return [...parts, nominative].join('-');
}

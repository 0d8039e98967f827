import { agrees } from '../inflection/adjective.ts';
import type { HeadReading } from '../inflection/head-index.ts';
import { TITLE, UPPER } from '../tokens.ts';
import {
  foldedToken,
  glued,
  isMarkToken,
  isWordToken,
  lineEndsAfter,
  rawToken,
  type TokenSource,
} from './token-source.ts';

/** Pronouns and the like that agree as adjectives do but are in no name (folded stems): `Nasze Stowarzyszenie`, `Każda Gmina`. */
const NOT_IN_NAMES =
  /^(?:(?:nasz|wasz|kazd|cal|tak|ktor|inn|wszystk|pewn|zadn|obecn|niniejsz|powyzsz|ponizsz|wspomnian|tegoroczn|ubiegloroczn|nastepn|poprzedn|wlasn|jedn|szanown|kolejn|wszelk|dzialajac|organizujac|tutejsz|wybran|przewodniczac|ustepujac|urzedujac)[a-z]{0,4}|lokalne|tego|temu|tych|tymi|swoj[a-z]{0,4}|moj[a-z]{0,4}|dlatego|natomiast|poza|byla|byle|bylo|jako|sama|same|samego|ktorego)$/;

/** Adverbs and verbs that open a sentence before a head and end like adjectives: `Obecnie Stowarzyszenie`, `Wspólnie`, `Dobrze`. */
const ADVERB = /(?:[^k]nie|wie|cie|rze|dzie|uje|aje|eje|oje)$/;
/** `Pomagała Fundacja`, `Zaprosiły`: verbs in the past; `Biała`, `Mała`, `Stała` are adjectives. */
const PAST = /[aeiyu]l[aeoy]$/;
const NOT_PAST = /^(?:bial|mal|stal|wspanial|doskonal|trwal|mil|cal)[aeoy]$/;
const SOFT_NEUTERS =
  /^(?:srednie|wschodnie|zachodnie|poludniowe|letnie|zimowe|posrednie|sasiednie|wyzsze|nizsze|dawne|przednie)$/;

/** `Zaprasza Fundacja`, `Ogłasza Gmina`: verbs in the present that end as adjectives do. */
const PRESENT =
  /^(?:zaprasza|oglasza|zapowiada|przypomina|zacheca|wspiera|otwiera|zaczyna|rozpoczyna|uruchamia|udostepnia|prowadzi|gosci|poleca|pomaga)$/;

export interface LeftAdjectives {
  readonly first: number;
  /** Readings of the head that the adjectives leave; all of them where there are none. */
  readonly readings: readonly HeadReading[];
}

const OF_GENITIVE = /^(?:bez|dla|do|od|oprocz|procz|wsrod|obok|wokol|sprzed)$/;

const isSingular = ({ head }: HeadReading): boolean => head.number === 'sg';

/** Walks left over capitalised adjectives that agree with the head: `Polsko-Niemiecka`, `Powiatowa i Miejska`, `I` before `Liceum`. */
export function adjectivesBefore(
  source: TokenSource,
  head: number,
  from: number,
  all: readonly HeadReading[],
  capitals: boolean,
): LeftAdjectives {
  let first = head;
  let readings = all;
  for (let steps = 0; steps < 4; steps++) {
    const conjoined = first < head && foldedToken(source, first - 1) === 'i' && first - 2 >= from;
    const at = conjoined ? first - 2 : first - 1;
    if (at < from || lineEndsAfter(source, at) || !isCapitalAdjective(source, at, capitals)) break;
    const word = rawToken(source, at);
    // `Biuletyn Informacji Publicznej Agencji …`: the adjective is the bulletin's.
    if (foldedToken(source, at) === 'publicznej' && foldedToken(source, at - 1) === 'informacji') break;
    // `na Zgromadzeniu Ogólnym Związku`: the gathering's.
    if (/^ogoln/.test(foldedToken(source, at)) && /^zgromadzeni/.test(foldedToken(source, at - 1))) break;
    // `Bez Żórawiny Związek liczy trzech członków`: what the preposition governs is no nominative.
    const governed = OF_GENITIVE.test(foldedToken(source, at - 1));
    const left = readings.filter(
      ({ head: noun, case: each }) =>
        agrees(word, { case: each, gender: noun.gender, number: noun.number }) && (!governed || each === 'gen'),
    );
    // `po co Karpaczowi Związek`: a dative; an adjective in -owi stands before a plural.
    if (left.length === 0 || (foldedToken(source, at).endsWith('owi') && left.every(isSingular))) break;
    readings = left;
    first = compoundStart(source, at, from);
  }
  if (first - 1 >= from && all[0]?.head.lemma === 'liceum' && /^[ivx]{1,6}$/.test(foldedToken(source, first - 1)))
    first--;
  return { first, readings };
}

function isCapitalAdjective(source: TokenSource, at: number, capitals: boolean): boolean {
  if (!isWordToken(source, at)) return false;
  const shape = source.tokens.shapes[at];
  if (capitals ? shape !== UPPER : shape !== TITLE && !isMarkToken(source, at - 1, '-')) return false;
  const folded = foldedToken(source, at);
  if (folded.length < 4 || NOT_IN_NAMES.test(folded) || PRESENT.test(folded)) return false;
  if (PAST.test(folded)) return NOT_PAST.test(folded);
  return !ADVERB.test(folded) || SOFT_NEUTERS.test(folded);
}

function compoundStart(source: TokenSource, at: number, from: number): number {
  let first = at;
  // `Miejsko - Gminny Ośrodek`: the hyphen of a compound printed with spaces.
  if (
    at - 2 >= from &&
    isMarkToken(source, at - 1, '-') &&
    /[nwkgt]o$/.test(foldedToken(source, at - 2)) &&
    !lineEndsAfter(source, at - 2)
  ) {
    first -= 2;
  }
  while (
    first - 2 >= from &&
    isMarkToken(source, first - 1, '-') &&
    glued(source, first - 1) &&
    glued(source, first - 2) &&
    isWordToken(source, first - 2)
  ) {
    first -= 2;
  }
  return first;
}

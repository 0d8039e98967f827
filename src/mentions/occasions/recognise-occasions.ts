import type { Mention, OccasionMention } from '../../model/mention.ts';
import { type NounForm, occasionForms, printedForms, printedNominative } from '../../polish/occasions/noun-index.ts';
import { LOWER, WORD } from '../../polish/tokens.ts';
import type { Reading, Segment } from '../reading.ts';
import { anyTrigger, hasTrigger } from '../reading.ts';
import { rawAt } from '../token-view.ts';
import { trigger } from '../triggers.ts';
import { chooseForm } from './choose-form.ts';
import { classifyOccasion } from './classify-occasion.ts';
import { isOccasion, isSomethingElse } from './is-occasion.ts';
import { type LeftPart, leftOfNoun } from './left-of-noun.ts';
import type { Edition } from './read-edition.ts';
import { type RightPart, rightOfNoun } from './right-of-noun.ts';
import { isTitledOccasion } from './titled-occasion.ts';

const RULE = 'mentions/occasions/recognise-occasions.ts';
/** Ordinal words below this may count the meetings of one day: `druga sesja poświęcona …`. */
const SURE_EDITION = 10;
/** Sittings that are counted within a term, a year or a day. */
const COUNTED: ReadonlySet<string> = new Set([
  'posiedzenie',
  'zebranie',
  'narada',
  'panel',
  'wykład',
  'warsztaty',
  'mecz',
]);
const POLISH_LETTER = /[ąćęłńśźżĄĆĘŁŃŚŹŻ]/u;

const NOUN = trigger(({ folded, kind }) => kind === WORD && occasionForms(folded) !== undefined);

/** Proposes event nouns with the words that belong to them: `IV Kongres Polityki Miejskiej i Regionalnej`, `wizyty studyjnej`, `30. Konferencja i Walne Zebranie`. */
export function recogniseOccasions(reading: Reading): readonly Mention[] {
  const found: OccasionMention[] = [];
  const lettersLost = !POLISH_LETTER.test(reading.text);
  for (const segment of reading.segments) {
    if (!anyTrigger(segment, NOUN)) continue;
    for (let i = segment.first; i < segment.last; i++) {
      if (!hasTrigger(reading, i, NOUN)) continue;
      const forms = printedForms(rawAt(reading, i), lettersLost);
      const mention = forms === undefined ? null : occasionAt(reading, segment, i, forms);
      if (mention !== null) found.push(mention);
    }
  }
  return found;
}

function occasionAt(
  reading: Reading,
  segment: Segment,
  at: number,
  forms: readonly NounForm[],
): OccasionMention | null {
  const form = chooseForm(reading, segment, at, forms);
  if (form === null || isSomethingElse(reading, segment, at, form)) return null;
  const { noun } = form;
  if (noun.weight === 'hypernym' && isTitledOccasion(reading, segment, at)) return null;
  const left = leftOfNoun(reading, segment, at, form);
  const right = rightOfNoun(reading, segment, at, form);
  if (!isOccasion(reading, segment, at, form, left, right)) return null;
  const capital = reading.tokens.shapes[at] !== LOWER;
  const edition = editionOf(form, left, right, capital);
  const numbered = edition !== null && (isSure(edition, capital) || right.proper);
  const named = numbered || right.proper || (capital && left.adjectives.some(isCapitalised));
  const head = left.prefix + printedNominative(form, rawAt(reading, at));
  const words = [...left.adjectives, head, right.text].filter(Boolean).join(' ');
  return {
    kind: 'occasion',
    start: reading.tokens.starts[left.first] as number,
    end: reading.tokens.ends[right.last - 1] as number,
    block: segment.block,
    confidence: noun.weight === 'strong' ? 0.95 : 0.8,
    rule: RULE,
    name: withEdition(numbered ? edition : null, words),
    classification: classifyOccasion(form, `${left.adjectives.join(' ')} ${right.text}`),
    edition: edition?.value ?? null,
    series: named ? capitalise(words) : null,
    head: { start: reading.tokens.starts[at] as number, end: reading.tokens.ends[at] as number },
    quoted: right.quoted,
    named,
    // `Dni Malechowa` is one occasion.
    plural: form.number === 'pl' && noun.declension.gender !== 'p' && noun.lemma !== 'dzień',
    lemma: noun.lemma,
    // `impreza plenerowa pn. „Lokalne smaki”`: a general noun with a title tells as much as another.
    weight: noun.weight === 'hypernym' && right.quoted !== null ? 'weak' : noun.weight,
    cases: form.cases,
    deixis: left.deixis,
    about:
      right.about === null
        ? null
        : { text: right.about.text, end: reading.tokens.ends[right.about.last - 1] as number },
  };
}

/** `pierwszą sesję poświęcono …` counts the sessions of a day, `pierwsze posiedzenie Komisji` those of a term: no edition. */
function editionOf(form: NounForm, left: LeftPart, right: RightPart, capital: boolean): Edition | null {
  const { edition } = left;
  if (edition === null || isSure(edition, capital)) return edition;
  return COUNTED.has(form.noun.lemma) || (form.noun.lemma === 'sesja' && !right.proper) ? null : edition;
}

/** `III kongres`, `Pierwszy Kongres`, `dwunasta sesja` name the occasion by its edition; `drugi kongres` may only point at one. */
function isSure(edition: Edition, capital: boolean): boolean {
  return !edition.words || capital || edition.value >= SURE_EDITION;
}

function withEdition(edition: Edition | null, words: string): string {
  return capitalise(edition === null || edition.text === '' ? words : `${edition.text} ${words}`);
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

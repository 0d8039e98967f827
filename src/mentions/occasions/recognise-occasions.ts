import type { Mention, OccasionMention } from '../../model/mention.ts';
import { type NounForm, printedForms, printedNominative } from '../../polish/occasions/noun-index.ts';
import { LOWER } from '../../polish/tokens.ts';
import type { Reading, Segment } from '../reading.ts';
import { isWord, rawAt } from '../token-view.ts';
import { chooseForm } from './choose-form.ts';
import { classifyOccasion } from './classify-occasion.ts';
import { isOccasion, isSomethingElse } from './is-occasion.ts';
import { type LeftPart, leftOfNoun } from './left-of-noun.ts';
import { rightOfNoun } from './right-of-noun.ts';

const RULE = 'mentions/occasions/recognise-occasions.ts';
/** Ordinal words below this may count the meetings of one day: `druga sesja poświęcona …`. */
const SURE_EDITION = 10;
const POLISH_LETTER = /[ąćęłńśźżĄĆĘŁŃŚŹŻ]/u;

/** Proposes event nouns with the words that belong to them: `IV Kongres Polityki Miejskiej i Regionalnej`, `wizyty studyjnej`, `30. Konferencja i Walne Zebranie`. */
export function recogniseOccasions(reading: Reading): readonly Mention[] {
  const found: OccasionMention[] = [];
  const lettersLost = !POLISH_LETTER.test(reading.text);
  for (const segment of reading.segments) {
    for (let i = segment.first; i < segment.last; i++) {
      if (!isWord(reading, i)) continue;
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
  const left = leftOfNoun(reading, segment, at, form);
  const right = rightOfNoun(reading, segment, at, form);
  if (!isOccasion(reading, segment, at, form, left, right)) return null;
  const capital = reading.tokens.shapes[at] !== LOWER;
  const named = isNumbered(left, capital) || right.proper || (capital && left.adjectives.some(isCapitalised));
  const words = [...left.adjectives, printedNominative(form, rawAt(reading, at)), right.text].filter(Boolean).join(' ');
  return {
    kind: 'occasion',
    start: reading.tokens.starts[left.first] as number,
    end: reading.tokens.ends[right.last - 1] as number,
    block: segment.block,
    confidence: noun.weight === 'strong' ? 0.95 : 0.8,
    rule: RULE,
    name: withEdition(left, capital, words),
    classification: classifyOccasion(form, `${left.adjectives.join(' ')} ${right.text}`),
    edition: left.edition?.value ?? null,
    series: named ? capitalise(words) : null,
    head: { start: reading.tokens.starts[at] as number, end: reading.tokens.ends[at] as number },
    quoted: right.quoted,
    named,
    // `Dni Malechowa` is one occasion.
    plural: form.number === 'pl' && noun.declension.gender !== 'p' && noun.lemma !== 'dzień',
    lemma: noun.lemma,
    weight: noun.weight,
    cases: form.cases,
    deixis: left.deixis,
  };
}

/** `pierwszą sesję poświęcono …` counts sessions of one day; `Pierwszy Kongres`, `III kongres`, `dwunasta sesja` name an edition. */
function isNumbered({ edition }: LeftPart, capital: boolean): boolean {
  return edition !== null && (!edition.words || capital || edition.value >= SURE_EDITION);
}

function withEdition(left: LeftPart, capital: boolean, words: string): string {
  const printed = isNumbered(left, capital) ? (left.edition?.text ?? '') : '';
  return capitalise(printed === '' ? words : `${printed} ${words}`);
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

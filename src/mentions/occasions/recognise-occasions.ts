import type { EventClassification } from '../../model/event.ts';
import type { Mention, OccasionMention } from '../../model/mention.ts';
import { NOT_AN_OCCASION } from '../../polish/occasions/context-words.ts';
import { type NounForm, nounNominative, occasionForms } from '../../polish/occasions/noun-index.ts';
import { LOWER, TITLE } from '../../polish/tokens.ts';
import type { Reading, Segment } from '../reading.ts';
import { foldedAt, isMark, isNumber, isWord, rawAt } from '../token-view.ts';
import { agreeing } from './agreeing.ts';
import { type LeftPart, leftOfNoun } from './left-of-noun.ts';
import { type RightPart, rightOfNoun } from './right-of-noun.ts';

const RULE = 'mentions/occasions/recognise-occasions.ts';

/** Proposes event nouns with the words that belong to them: `IV Kongres Polityki Miejskiej i Regionalnej`, `wizyty studyjnej`, `30. Konferencja i Walne Zebranie`. */
export function recogniseOccasions(reading: Reading): readonly Mention[] {
  const found: OccasionMention[] = [];
  reading.segments.forEach((segment) => {
    for (let i = segment.first; i < segment.last; i++) {
      if (!isWord(reading, i)) continue;
      const forms = occasionForms(foldedAt(reading, i));
      const mention = forms === undefined ? null : occasionAt(reading, segment, i, forms);
      if (mention !== null) found.push(mention);
    }
  });
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
  if (!keeps(reading, at, form, left, right)) return null;
  const start = reading.tokens.starts[left.first] as number;
  const end = reading.tokens.ends[right.last - 1] as number;
  const series = seriesName(form, left, right, reading.tokens.shapes[at] !== LOWER);
  // `pierwszą sesję poświęcono …` counts sessions of one day; `Pierwszy Kongres`, `III kongres` name an edition.
  const numbered = left.edition !== null && (left.editionText !== '' || reading.tokens.shapes[at] !== LOWER);
  const properLeft = left.adjectives.some((word) => /^\p{Lu}/u.test(word)) && reading.tokens.shapes[at] !== LOWER;
  return {
    kind: 'occasion',
    start,
    end,
    block: segment.block,
    confidence: noun.weight === 'strong' ? 0.95 : 0.8,
    rule: RULE,
    name: left.editionText === '' ? series : `${left.editionText} ${series}`,
    classification: classify(form, left, right),
    edition: left.edition,
    series: numbered || right.proper || properLeft ? series : null,
    head: { start: reading.tokens.starts[at] as number, end: reading.tokens.ends[at] as number },
    quoted: right.quoted,
    named: numbered || right.proper || properLeft,
    plural: form.number === 'pl' && noun.gender !== 'p',
    lemma: noun.lemma,
    weight: noun.weight,
    cases: form.cases,
    deixis: left.deixis,
  };
}

/**
 * Which reading a form has (`spotkania`: genitive singular or nominative plural): the one that its neighbours agree with; at the start of a
 * sentence the nominative; else the singular.
 */
function chooseForm(reading: Reading, segment: Segment, at: number, forms: readonly NounForm[]): NounForm | null {
  const opens = at === segment.first || isMark(reading, at - 1, '.');
  let best: NounForm | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const form of forms) {
    const score =
      neighbours(reading, segment, at, form) +
      (form.number === 'sg' ? 1 : 0) +
      (opens && form.cases.includes('nom') ? 2 : 0);
    if (score > most) {
      most = score;
      best = form;
    }
  }
  return best;
}

/** How much the words around speak for a reading: numerals and determiners for a plural, agreeing adjectives for their own case. */
function neighbours(reading: Reading, segment: Segment, at: number, form: NounForm): number {
  const before = foldedAt(reading, at - 1);
  const plural = form.number === 'pl' ? 4 : -4;
  if (at > segment.first && isNumber(reading, at - 1) && reading.tokens.shapes[at] === LOWER) return plural;
  if (/^(?:te|tych|dwa|dwie|trzy|cztery|kilka|liczne|wszystkie|wszystkich)$/.test(before)) return plural;
  let score = 0;
  if (at > segment.first && /(?:sk|ck|n|ow|cz|t|rt|st|szy|l)(?:ie|e|ego|iego|ych|ich|ymi|imi|ej|iej)$/.test(before))
    score += agreeing(rawAt(reading, at - 1), form, form.cases) === null ? 0 : 3;
  const after = foldedAt(reading, at + 1);
  if (at + 1 < segment.last && /(?:sk|ck|jn|ln|cz|yjn|ow)(?:ie|e|ego|iego|ych|ich|ymi|imi)$/.test(after))
    score += agreeing(rawAt(reading, at + 1), form, form.cases) === null ? 0 : 3;
  return score;
}

function isSomethingElse(reading: Reading, segment: Segment, at: number, form: NounForm): boolean {
  const exceptions = NOT_AN_OCCASION.get(form.noun.lemma);
  if (exceptions === undefined || at + 1 >= segment.last) return false;
  const following = `${foldedAt(reading, at + 1)} ${foldedAt(reading, at + 2)} ${foldedAt(reading, at + 3)}`;
  return exceptions.some((prefix) => following.startsWith(prefix));
}

/** Nouns with everyday meanings count only with the words that make them occasions. */
function keeps(reading: Reading, at: number, form: NounForm, left: LeftPart, right: RightPart): boolean {
  const capital = reading.tokens.shapes[at] !== LOWER;
  const adjectives = left.adjectives.map((word) => word.toLowerCase());
  switch (form.noun.lemma) {
    case 'dzień':
      // `Dni Malechowa`, `Dzień Otwarty`, `Dzień Seniora`; not `Dnia 5 maja`, `dni robocze`, `Dzień drugi`.
      return (
        capital &&
        right.proper &&
        (form.number === 'pl'
          ? rawAt(reading, at) !== 'Dniach'
          : reading.tokens.shapes[at] === TITLE && !form.cases.every((c) => c === 'gen'))
      );
    case 'noc':
    case 'święto':
      return (
        (capital && right.proper) || (form.noun.lemma === 'święto' && right.text !== '' && !/^\p{Lu}/u.test(right.text))
      );
    case 'stół':
      return adjectives.some((word) => word.startsWith('okrągł') || word.startsWith('okragl'));
    case 'bieg':
    case 'maraton':
    case 'szczyt':
    case 'panel':
    case 'kurs':
    case 'przegląd':
    case 'konwencja':
    case 'zlot':
      return left.edition !== null || right.proper || right.text !== '' || (capital && left.adjectives.length > 0);
    case 'forum':
      // `na forum Rady` is no occasion; `Forum Rozwoju Lokalnego` is.
      return capital || (foldedAt(reading, at - 1) !== 'na' && (left.adjectives.length > 0 || right.text !== ''));
    default:
      return true;
  }
}

function classify(form: NounForm, left: LeftPart, right: RightPart): EventClassification {
  const words = `${left.adjectives.join(' ')} ${right.text}`.toLowerCase();
  switch (form.noun.lemma) {
    case 'zebranie':
    case 'zgromadzenie':
      return /\bwaln/.test(words) || form.noun.lemma === 'zgromadzenie' ? 'assembly' : 'meeting';
    case 'wizyta':
    case 'wyjazd':
      return /studyj|techniczn|robocz/.test(words)
        ? 'study_visit'
        : form.noun.lemma === 'wizyta'
          ? 'meeting'
          : 'study_visit';
    case 'szkolenie':
      return /online|on-line|zdaln/.test(words) ? 'webinar' : 'workshop';
    case 'spacer':
      return /studyj|badawcz/.test(words) ? 'study_visit' : 'other';
    default:
      return form.noun.classification;
  }
}

/** The name without its edition: adjectives, noun and tail, the first letter a capital. */
function seriesName(form: NounForm, left: LeftPart, right: RightPart, capital: boolean): string {
  const noun = nounNominative(form.noun, form.number);
  const head = capital ? noun.charAt(0).toUpperCase() + noun.slice(1) : noun;
  const name = [...left.adjectives, head, right.text].filter((part) => part !== '').join(' ');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

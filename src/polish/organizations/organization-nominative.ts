import { matchCapitals } from '../inflection/adjective.ts';
import { headReadings } from '../inflection/head-index.ts';
import { nominativePhrase } from '../inflection/nominative-phrase.ts';
import { toNominative } from '../inflection/to-nominative.ts';
import { placeNominative } from '../places/place-nominative.ts';
import { remember } from '../places/remember.ts';
import { fitsAcronym, isAcronymShape } from './acronym.ts';
import { organizationHeadIndex, organizationHeads } from './head-lexicon.ts';

/**
 * An organisation's whole printed name, in whatever case, in the nominative: `Stowarzyszenia „Forum Rewitalizacji”` → `Stowarzyszenie …` (the quoted
 * part is frozen), `Miasta Poznania` → `Miasto Poznań`. A name without a known head comes back as it is.
 */
export const organizationNominative: (name: string) => string = remember(4_000, nominativeOf);

function nominativeOf(name: string): string {
  const words = closeCompounds(name.trim()).split(/\s+/u);
  const prefix = acronymPrefix(words);
  if (prefix > 0) return [...words.slice(0, prefix), organizationNominative(words.slice(prefix).join(' '))].join(' ');
  const phrase = nominativePhrase(words, organizationHeadIndex());
  if (phrase === null) return words.join(' ');
  const { head } = phrase.reading;
  if (organizationHeads().get(head.lemma)?.manner !== 'unit') return phrase.words.join(' ');
  return unitNominative(phrase.words, phrase.tail, phrase.reading.case);
}

/** `Psychologiczno - Pedagogicznej` → `Psychologiczno-Pedagogicznej`: an adjective's first part ends in `-o` and has its hyphen without spaces. */
function closeCompounds(name: string): string {
  return name.replace(
    /(\p{L}{3,20}[nwkgt]o)\s{0,2}[-–]\s{0,2}(?=\p{L}{3,20}(?:[nwkc]a|[nwkc]y|[nkc]i|[nwc]e|ej|ego|emu|[yi]m|ą)(?:\s|$))/giu,
    '$1-',
  );
}

/** `PLOT – Poznańskiej Lokalnej Organizacji …`: two words in, where the rest spells the acronym out. */
function acronymPrefix(words: readonly string[]): number {
  const dash = words[1] ?? '';
  if (!/^[-–—]$/u.test(dash) || !isAcronymShape(words[0] ?? '')) return 0;
  return fitsAcronym(words[0] ?? '', words.slice(2).join(' ')) ? 2 : 0;
}

/** `Gmina Suchy Las`, `Gminy Miejskiej Gdańsk`, `miasta i gminy Kłecko`, `Powiatu Wejherowskiego`. */
function unitNominative(words: readonly string[], tail: number, printed: string): string {
  let next = tail;
  const result = [...words];
  if (words[tail] === 'i' || words[tail] === 'I') {
    const second = headReadings(words[tail + 1] ?? '', organizationHeadIndex()).find(
      (reading) => reading.case === printed,
    );
    if (second !== undefined) {
      result[tail + 1] = toNominative(words[tail + 1] ?? '', organizationHeadIndex()).text;
      next = tail + 2;
    }
  }
  const rest = words.slice(next).join(' ');
  if (rest === '' || printed === 'nom') return [...result.slice(0, next), rest].join(' ').trim();
  return [...result.slice(0, next), placeOf(rest)].join(' ');
}

/** The place's nominative where the gazetteer knows exactly one name for the form, as printed otherwise; `Gminy Suchy Las` has it already. */
function placeOf(printed: string): string {
  const names = new Set(placeNominative(printed).map((candidate) => candidate.name));
  if (names.size === 0 || names.has(printed)) return printed;
  const [only] = names;
  return names.size === 1 && only !== undefined ? matchCapitals(only, printed) : printed;
}

import { adjectiveForms } from './adjective-forms.ts';
import { type CaseForms, type CaseName, mergeForms } from './case-forms.ts';
import { exceptionalName, exceptionalWord } from './exceptions.ts';
import { freezes, type NamePart, nameParts } from './name-parts.ts';
import { type NounForms, nounForms, undeclined } from './noun-forms.ts';

/** No compound name needs more readings than this. */
const MOST_READINGS = 24;

/** `Wielkopolski`, `Mazowiecka`, `Kłodzkie`: surely adjectives. */
const SURE_ADJECTIVE = /(?:[scz]k|lk|ow|sz)(?:i|y|a|e|ie)$/;
/** `Nowe`, `Biała`, `Lisia`, `Dobra`: adjectives or nouns (`Góra`, `Wola`). */
const ADJECTIVE = /(?:[scz]k|lk|ow|[nłrchsztdżgbp]|[bnlswpgk]i)(?:i|y|a|e)$/;
/** Alone, these endings are those of adjectives too: `Limanowa`, `Zakopane`, `Dobra`. Nouns like `Warszawa` share them. */
const ADJECTIVE_ALONE = /(?:owa|[scz]ka|[nłr]a|ysoka|ąca|łota|[^icj]e|[kg]ie)$/;

function nounReadings(word: string): readonly NounForms[] {
  const exception = exceptionalWord(word);
  return exception === undefined ? nounForms(word) : [exception];
}

function single(word: string): CaseForms {
  const nouns = nounReadings(word);
  if (exceptionalWord(word) !== undefined || !ADJECTIVE_ALONE.test(word)) return mergeForms(nouns);
  const gender = word.endsWith('a') ? 'f' : 'n';
  const adjective = adjectiveForms(word, gender);
  const plural = gender === 'n' ? adjectiveForms(word, 'p') : null;
  const adjectives = [adjective, plural].filter((forms) => forms !== null);
  // `Wolsztyńskie` and `Nowe` are no nouns; `Warszawa`, `Limanowa`, `Wilczyska` cannot be told by ending.
  const sure = /(?:[scz]k(?:a|ie)|iała|[^l]gie|[^eirzl]e)$/.test(word) && !word.endsWith('iska');
  return mergeForms(sure ? [...adjectives, ...nouns] : [...nouns, ...adjectives]);
}

interface Row {
  readonly part: NamePart;
  readonly forms: CaseForms;
}

function join(rows: readonly Row[]): CaseForms {
  const collect = (name: CaseName): string[] =>
    rows.reduce<string[]>(
      (heads, { part, forms }) =>
        heads
          .flatMap((head) => forms[name].slice(0, 3).map((form) => head + part.joint + form))
          .slice(0, MOST_READINGS),
      [''],
    );
  return { gen: collect('gen'), dat: collect('dat'), acc: collect('acc'), inst: collect('inst'), loc: collect('loc') };
}

/** One reading of a compound: the noun at `head` with one of its paradigms, adjectives that fit agreeing, the rest by their own endings or frozen. */
function compose(parts: readonly NamePart[], head: number, noun: NounForms, agreeBefore: boolean): CaseForms {
  let frozen = false;
  const rows = parts.map((part, index): Row => {
    if (index > head && freezes(part.word)) frozen = true;
    if (frozen || /^[\p{Ll}\d(]/u.test(part.word)) return { part, forms: undeclined(part.word) };
    if (index === head) return { part, forms: noun };
    const adjective = part.joint === '-' && index > head ? null : adjectiveForms(part.word, noun.gender);
    if (index < head) return { part, forms: (agreeBefore ? adjective : null) ?? single(part.word) };
    if (adjective !== null && ADJECTIVE.test(part.word)) return { part, forms: adjective };
    return { part, forms: part.joint === '-' ? single(part.word) : undeclined(part.word) };
  });
  return join(rows);
}

function agreeingFirst(parts: readonly NamePart[], first: string, second: string): CaseForms[] {
  if (!ADJECTIVE.test(first) || freezes(second)) return [];
  const nouns = nounReadings(second).filter((noun) => adjectiveForms(first, noun.gender) !== null);
  return nouns.slice(0, 4).map((noun) => compose(parts, 1, noun, true));
}

function nounFirst(parts: readonly NamePart[], first: string): CaseForms[] {
  const readings = nounReadings(first)
    .slice(0, 4)
    .map((noun) => compose(parts, 0, noun, false));
  const gender = first.endsWith('a') ? ('f' as const) : ('n' as const);
  const adjectival = ADJECTIVE_ALONE.test(first) ? adjectiveForms(first, gender) : null;
  return adjectival === null ? readings : [...readings, compose(parts, 0, { gender, ...adjectival }, false)];
}

/** `Nowy Targ` has its noun second, `Ostrów Wielkopolski` first; `Góra Kalwaria`, `Wielka Wieś` do not tell, so both are kept. */
function compound(parts: readonly NamePart[]): CaseForms {
  const first = parts[0]?.word ?? '';
  const second = parts[1];
  const agreeing = second?.joint === ' ' ? agreeingFirst(parts, first, second.word) : [];
  const leading = nounFirst(parts, first);
  return mergeForms(SURE_ADJECTIVE.test(second?.word ?? '') ? [...leading, ...agreeing] : [...agreeing, ...leading]);
}

/**
 * Case forms of a place name by the ending rules alone, all that may be right, best first. Each part of a hyphenated name inflects, adjectives agree with
 * their noun, `nad Wisłą` and the like stay as they are.
 */
export function declineName(name: string): CaseForms {
  const exception = exceptionalName(name);
  if (exception !== undefined) return exception;
  const parts = nameParts(name);
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return single(only.word);
  if (only !== undefined && freezes(only.word)) return undeclined(name);
  return compound(parts);
}

import { isFiniteVerb } from '../../../polish/occasions/verb-forms.ts';
import { someWord } from '../../../polish/some-word.ts';

/** Masculine pasts, which fold to the ending of a noun: `otworzył`, `powstał`, `objął`, `wszedł`. Of words as printed. */
const PAST_OF_MEN = /^\p{Ll}{1,18}(?:[aiyąęu]|[dz]e)ł$|^\p{Ll}{2,12}(?:dł|kł|gł|sł|zł)$/u;
/** Nouns with such an ending. */
const NOUNS: ReadonlySet<string> = new Set(
  'artykuł dział oddział wydział udział tytuł protokół zespół stół kościół szkół kanał materiał sygnał finał memoriał pomysł przemysł umysł podział rozdział kwartał mół dół sokół anioł hal mił'.split(
    ' ',
  ),
);
/** `przyjęto`, `podjęto`, `rozpoczęto`, `otwarto`; `święto` is a noun. */
const IMPERSONAL = /(?:[jc]z?ę|ar|ie|y)to$/u;

/** Where a word ends as one of these must. */
const MAY_END = /(?:ł|to)(?!\p{L})/u;

/** `Konstytucji 3 Maja`: a month, not `mają`. */
const MAY = /\d\s{1,3}maja(?!\p{L})/gu;

/** Whether a piece of a sentence, as printed and without its capitals' help, holds a verb of its own: what stands behind it is told of another thing. */
export function hasPredicate(text: string, folded: string): boolean {
  const told = folded.includes('maja') ? folded.replace(MAY, ' ') : folded;
  if (someWord(told, (word) => word !== 'swieto' && isFiniteVerb(word))) return true;
  return hasPastOfOne(text);
}

/** `otworzył`, `przeszedł`, `rozpoczęto`, in words as printed. */
export function hasPastOfOne(text: string): boolean {
  if (!MAY_END.test(text)) return false;
  return text
    .split(/[^\p{L}]+/u)
    .some((word) => (PAST_OF_MEN.test(word) && !NOUNS.has(word)) || (IMPERSONAL.test(word) && word !== 'święto'));
}

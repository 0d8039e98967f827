import { facet, type Word } from '../words.ts';
import { findPlaces } from './find-places.ts';
import { wordsAfter } from './form-index.ts';
import { formKey } from './form-key.ts';

/** `findPlaces` of a word that is the whole name. */
export const placesOfWord = facet((word) => findPlaces(word.printed));

const followers = facet((word) => wordsAfter(formKey(word.printed)));
const head = facet((word) => formKey(word.printed).split(' ')[0] ?? '');

/** Whether some form of a place begins with these two words: `Nowym`, `Targu`. */
export function beginName(first: Word, second: Word): boolean {
  const known = followers(first);
  return known.size > 0 && known.has(head(second));
}

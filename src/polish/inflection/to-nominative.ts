import { commonHeads } from './common-heads.ts';
import type { HeadIndex } from './head-index.ts';
import { nominativePhrase } from './nominative-phrase.ts';
import { sureNounIndex } from './sure-noun.ts';

export interface Nominative {
  readonly text: string;
  /** False: no rule applied, `text` is as printed. */
  readonly sure: boolean;
}

/**
 * A printed name in any case, in the nominative: `Regionalnego Biura Gospodarki Przestrzennej` → `Regionalne Biuro Gospodarki Przestrzennej`.
 * `heads` are the nouns that may head it; where none does, a noun whose ending leaves no doubt is taken. White space is made single.
 */
export function toNominative(phrase: string, heads: HeadIndex = commonHeads()): Nominative {
  const words = phrase.trim().split(/\s+/u);
  const found = nominativePhrase(words, heads) ?? firstSureNoun(words);
  return found === null ? { text: words.join(' '), sure: false } : { text: found.words.join(' '), sure: true };
}

function firstSureNoun(words: readonly string[]): ReturnType<typeof nominativePhrase> {
  for (const word of words.slice(0, 4)) {
    const found = nominativePhrase(words, sureNounIndex(word));
    if (found !== null) return found;
  }
  return null;
}

import { fold } from '../fold.ts';

/** Spaces, hyphens and dashes inside names are alike: `Kudowa-Zdrój` is often printed `Kudowa Zdrój`. */
export function formKey(text: string): string {
  return fold(text)
    .replace(/[\s\u00ad-]{1,6}/g, ' ')
    .trim();
}

/** A key that still has its diacritics, for telling an exact match from one whose letters were lost. */
export function exactKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s\u00a0\u00ad\u2010-\u2015-]{1,6}/g, ' ')
    .trim();
}

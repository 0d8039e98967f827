import { fold } from '../fold.ts';
import type { HeadIndex, HeadReading } from './head-index.ts';
import { buildHeadIndex } from './head-index.ts';

/** Noun endings that have one paradigm only, on folded words: the stem's end, and what follows it in each case. */
const PARADIGMS = [
  // `delegacji` → `delegacja`; `komisji` → `komisja`
  { stem: /[csz]j$/, gender: 'f', nom: 'a', gen: 'i', dat: 'i', acc: 'ę', inst: 'ą', loc: 'i' },
  // `rzecznictwa` → `rzecznictwo`
  { stem: /[sc]tw$/, gender: 'n', nom: 'o', gen: 'a', dat: 'u', acc: 'o', inst: 'em', loc: 'ie' },
  // `zgrupowania` → `zgrupowanie`, `zrzeszenia` → `zrzeszenie`
  { stem: /[ae]ni$/, gender: 'n', nom: 'e', gen: 'a', dat: 'u', acc: 'e', inst: 'em', loc: 'u' },
] as const;

/** A one-word index with the readings of a noun that no table knows but whose ending leaves no doubt; empty where it does. */
export function sureNounIndex(word: string): HeadIndex {
  const folded = fold(word);
  for (const { stem: pattern, gender, ...endings } of PARADIGMS) {
    for (const ending of Object.values(endings)) {
      const base = word.slice(0, word.length - ending.length).toLowerCase();
      if (!folded.endsWith(fold(ending)) || base.length < 4 || !pattern.test(fold(base))) continue;
      const form = (each: keyof typeof endings): readonly string[] => [base + endings[each]];
      const forms = {
        nom: form('nom'),
        gen: form('gen'),
        dat: form('dat'),
        acc: form('acc'),
        inst: form('inst'),
        loc: form('loc'),
      };
      return buildHeadIndex([{ lemma: base + endings.nom, gender, number: 'sg', forms }]);
    }
  }
  return new Map<string, readonly HeadReading[]>();
}

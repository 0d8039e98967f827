import { nameKey } from '../../../polish/name-key.ts';
import type { Draft } from './draft.ts';
import { words } from './name-words.ts';

/** What an assembly is called, whoever holds it. */
const ASSEMBLY_WORDS: ReadonlySet<string> = new Set(
  [
    'walne',
    'ogólne',
    'zebranie',
    'zgromadzenie',
    'zjazd',
    'członków',
    'członkowie',
    'delegatów',
    'sprawozdawcze',
    'wyborcze',
    'zwyczajne',
    'nadzwyczajne',
  ].map((word) => nameKey(word)),
);

const saysNoBody = (draft: Draft): boolean => [...words(draft)].every((word) => ASSEMBLY_WORDS.has(word));

/** `swoje siedemnaste Walne Zebranie Członków` and `XVII Walne Zebranie LGD „Dolina”`: of one number and one noun, where one does not say of whom. Trap: two bodies, each with its own. */
export function isOneAssembly(a: Draft, b: Draft): boolean {
  if (a.lemma !== b.lemma || a.classification !== 'assembly' || a.edition === null || a.edition !== b.edition)
    return false;
  return saysNoBody(a) || saysNoBody(b);
}

/** `VI Festiwal Dzieci „Kocioł”` and `VI Otwarty Festiwal Teatrów „Kocioł”`: of one number, noun and title. */
export function isOneTitle(a: Draft, b: Draft): boolean {
  if (a.lemma !== b.lemma || a.edition === null || a.edition !== b.edition) return false;
  return a.quoted !== null && b.quoted !== null && nameKey(a.quoted) === nameKey(b.quoted);
}

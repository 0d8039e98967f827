import { fold } from '../fold.ts';
import { namesOfSeveralWords } from './gazetteer.ts';

let joined: ReadonlyMap<string, string> | undefined;

/** The municipality whose name is written as one word without its letters, as hosts have it: `nowaruda` → `Nowa Ruda`; null where there is none. */
export function joinedName(word: string): string | null {
  joined ??= new Map(namesOfSeveralWords().map((name) => [fold(name).replace(/[\s-]/gu, ''), name]));
  return joined.get(word) ?? null;
}

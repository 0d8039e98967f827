import { fold } from '../fold.ts';
import { namesOfSeveralWords } from './gazetteer.ts';

let joined: ReadonlyMap<string, string> | undefined;

/** The municipality whose name is written as one word without its letters, as hosts have it: `nowaruda` → `Nowa Ruda`, `krynica` → `Krynica-Zdrój`; null where there is none. */
export function joinedName(word: string): string | null {
  joined ??= new Map(
    namesOfSeveralWords().flatMap((name) => {
      const folded = fold(name).replace(/\s/gu, '');
      return [folded, folded.replace(/-zdroj$/u, '')].map((form): [string, string] => [form.replaceAll('-', ''), name]);
    }),
  );
  return joined.get(word) ?? null;
}

import { fold } from '../fold.ts';
import { namesOfSeveralWords } from './gazetteer.ts';

/** What a host leaves out: `krynica.pl`, `um.bielsko.pl`. */
const HALF = /-(?:zdroj|biala|kozle|dziedzice|zamosc)$/u;

let joined: ReadonlyMap<string, string> | undefined;

/** The municipality whose name is written as one word without its letters, as hosts have it: `nowaruda` → `Nowa Ruda`, `krynica` → `Krynica-Zdrój`; null where there is none. */
export function joinedName(word: string): string | null {
  joined ??= new Map(
    namesOfSeveralWords().flatMap((name) => {
      const folded = fold(name).replace(/\s/gu, '');
      return [folded, folded.replace(HALF, '')].map((form): [string, string] => [form.replaceAll('-', ''), name]);
    }),
  );
  return joined.get(word) ?? null;
}

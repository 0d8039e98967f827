import { type CaseForms, forms } from './case-forms.ts';

export type AdjectiveGender = 'm' | 'f' | 'n' | 'p';

/** `Wysoki`, `Głuchy`: the stem of a nominative by its gender, with the `i` that softens (`Wysok` + `i`), or null where the ending does not fit. */
function stemOf(word: string, gender: AdjectiveGender): { stem: string; soft: boolean } | null {
  const last = word.at(-1);
  if (gender === 'm') {
    if (last === 'y') return { stem: word.slice(0, -1), soft: false };
    return last === 'i' ? { stem: word.slice(0, -1), soft: true } : null;
  }
  if (last !== (gender === 'f' ? 'a' : 'e')) return null;
  const body = word.slice(0, -1);
  if (body.endsWith('i')) return { stem: body.slice(0, -1), soft: true };
  return { stem: body, soft: gender === 'f' && /[kg]$/.test(body) };
}

/**
 * Case forms of an adjective in the gender that its noun gives it: `Biała` f → `Białej`, `Wielkopolski` m → `Wielkopolskiego`.
 * Null where the ending is not one of that gender (`Góra` may still be asked as f: the caller knows better).
 */
export function adjectiveForms(word: string, gender: AdjectiveGender): CaseForms | null {
  const found = stemOf(word, gender);
  if (found === null || found.stem.length < 2) return null;
  const soft = found.soft ? `${found.stem}i` : found.stem;
  const high = found.soft ? `${found.stem}i` : `${found.stem}y`;
  switch (gender) {
    case 'f': {
      const back = /[kg]$/.test(found.stem) || !found.soft ? found.stem : soft;
      return forms(`${soft}ej`, `${soft}ej`, `${back}ą`, `${back}ą`, `${soft}ej`);
    }
    case 'm':
      return forms(`${soft}ego`, `${soft}emu`, word, `${high}m`, `${high}m`);
    case 'n':
      // `w Zakopanem`, `w Wysokiem Mazowieckiem` beside `w Suchym Lesie`.
      return {
        gen: [`${soft}ego`],
        dat: [`${soft}emu`],
        acc: [word],
        inst: [`${high}m`, `${soft}em`],
        loc: [`${high}m`, `${soft}em`],
      };
    case 'p':
      return forms(`${high}ch`, `${high}m`, word, `${high}mi`, `${high}ch`);
  }
}

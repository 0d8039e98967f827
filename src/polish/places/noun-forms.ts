import type { AdjectiveGender } from './adjective-forms.ts';
import { type CaseForms, forms } from './case-forms.ts';
import { beforeEm, isSoft, isVelar, soften } from './soften.ts';

/** A paradigm with the gender that adjectives beside it take. */
export interface NounForms extends CaseForms {
  readonly gender: AdjectiveGender;
}

const VOWEL = /[aeiouyąęóáéíúýöüäåæøèàâêîôûăőű]$/;

function neuter(word: string): NounForms[] {
  const stem = word.slice(0, -1);
  const locative = isSoft(stem) || isVelar(stem) ? `${stem}u` : `${soften(stem)}e`;
  return [{ gender: 'n', ...forms(`${stem}a`, `${stem}u`, word, `${beforeEm(stem)}em`, locative) }];
}

/** `Strzelc` → `Strzelec`, `Żark` → `Żarek`: the vowel that parts two consonants where the ending is nothing. */
function parted(stem: string): readonly string[] {
  const match = /^(.*[^aeiouyąęó])([kcłrnwlb])$/.exec(stem);
  if (match === null) return [];
  const [, head = '', last = ''] = match;
  return [`${head}e${last}`, `${head.replace(/ń$/, 'ni')}e${last}`];
}

function plural(word: string): NounForms[] {
  const last = word.at(-1);
  const stem = word.slice(0, -1);
  const bare = stem.replace(/i$/, '');
  const oblique = { dat: [`${stem}om`], acc: [word], inst: [`${stem}ami`], loc: [`${stem}ach`] };
  const zero = last === 'e' && stem.endsWith('i') ? bare.replace(/n$/, 'ń') : bare;
  const more = [`${bare}ów`, ...parted(bare), ...(last === 'e' ? [`${bare}y`, `${bare}i`] : [])];
  const raised = bare.replace(/o([wdz])$/, 'ó$1');
  if (last === 'a') return [{ gender: 'p', gen: [bare, ...parted(bare)], ...oblique }];
  const first = /(?:chy|[^k]ty|dy|ły|py)$/.test(word) ? [...more, raised, zero] : [raised, zero, ...more];
  return [{ gender: 'p', gen: first, ...oblique }];
}

function feminine(word: string): NounForms[] {
  const stem = word.slice(0, -1);
  const built = (gen: string, loc: string): NounForms => ({
    gender: 'f',
    ...forms(gen, loc, `${stem}ę`, `${stem}ą`, loc),
  });
  if (/[kg]$/.test(stem)) return [built(`${stem}i`, `${soften(stem)}e`)];
  if (/(?:ch|h)$/.test(stem)) return [built(`${stem}y`, `${soften(stem)}e`)];
  if (stem.endsWith('i')) {
    // `Gdynia` → `Gdyni`, `Dania` → `Danii`: the letters do not tell, so both.
    const single = built(stem, stem);
    const double = built(`${stem}i`, `${stem}i`);
    return /(?:[drtlhkgrs]i)$/.test(stem) ? [double, single] : [single, double];
  }
  if (stem.endsWith('j')) {
    const bare = stem.slice(0, -1);
    return VOWEL.test(bare) ? [built(`${bare}i`, `${bare}i`)] : [built(`${stem}i`, `${stem}i`)];
  }
  if (stem.endsWith('l') || VOWEL.test(stem)) return [built(`${stem}i`, `${stem}i`)];
  if (isSoft(stem)) return [built(`${stem}y`, `${stem}y`)];
  return [built(`${stem}y`, `${soften(stem)}e`)];
}

/** `ó` and `e` of the nominative that go in the other cases: `Kraków` → `Krakow`, `Sosnowiec` → `Sosnowc`, `Kamieniec` → `Kamieńc`. */
function obliqueStems(word: string): readonly string[] {
  const stems: string[] = [];
  // Softness that had the `ie` for a sign takes a stroke: `Kamieniec` → `Kamieńc`, `Nowogrodziec` → `Nowogrodźc`.
  const dropped = /^(.{2,60}?)(i?)e([ckńlłrtw])$/.exec(word);
  if (dropped !== null) {
    const [, head = '', sign = '', last = ''] = dropped;
    const stroked = sign === 'i' ? stroke(head) : head.replace(/rz$/, last === 'c' ? 'r' : 'rz');
    if (/[kc]/.test(last)) stems.push(stroked + last, head + last);
    else if (!/[rtw]/.test(last)) return [word, head + last, ...shortened(word)];
    else stems.push(word, head + last);
  }
  return [...stems, ...shortened(word), word];
}

function shortened(word: string): readonly string[] {
  const match = /^(.*)ó([^aeiouyąęó]{1,2})$/.exec(word);
  if (match !== null) return [`${match[1]}o${match[2]}`];
  const nasal = /^(.*)ą([bdpt]|[^aeiouyąęó]{2})$/.exec(word);
  return nasal === null ? [] : [`${nasal[1]}ę${nasal[2]}`];
}

const STROKES: Readonly<Record<string, string>> = { n: 'ń', dz: 'dź', c: 'ć', s: 'ś', z: 'ź' };

function stroke(head: string): string {
  for (const plain of ['dz', 'n', 'c', 's', 'z']) {
    if (head.endsWith(plain)) return head.slice(0, -plain.length) + STROKES[plain];
  }
  return head;
}

const PALATAL: Readonly<Record<string, string>> = { ń: 'ni', ć: 'ci', ś: 'si', ź: 'zi', dź: 'dzi' };

/** `Wrocław`, `Radom`, `Oświęcim` hide a soft labial: `Wrocławiu`, not `Wrocławie`. */
const SOFT_LABIAL = /(?:sław|sąw|om|im|ym|aw|rop|rąb|hłop)$/;

function palatalStems(word: string): readonly string[] {
  for (const [mark, plain] of Object.entries(PALATAL)) {
    if (!word.endsWith(mark) || (mark === 'ź' && word.endsWith('dź'))) continue;
    const stem = word.slice(0, -mark.length) + plain;
    const vowel = /^(.*)ó([^aeiouyąęó]{1,4}i)$/.exec(stem);
    const drop = /^(.{2,60})ie(ni)$/.exec(stem) ?? /^(.{2,60})e(ni)$/.exec(stem);
    return [stem, ...(vowel ? [`${vowel[1]}o${vowel[2]}`] : []), ...(drop ? [`${drop[1]}${drop[2]}`] : [])];
  }
  return [];
}

function masculineOf(word: string, stem: string): NounForms {
  if (isSoft(stem) || isVelar(stem)) {
    const inst = stem.endsWith('i') ? `${stem}em` : `${beforeEm(stem)}em`;
    return {
      gender: 'm',
      gen: [`${stem}a`, `${stem}u`],
      dat: [`${stem}owi`],
      acc: [word],
      inst: [inst],
      loc: [`${stem}u`],
    };
  }
  const gen = /(?:gard|bór|bor|dwor|targ|las|brod|grod|ton|or)$/.test(stem)
    ? [`${stem}u`, `${stem}a`]
    : [`${stem}a`, `${stem}u`];
  return { gender: 'm', gen, dat: [`${stem}owi`], acc: [word], inst: [`${stem}em`], loc: [`${soften(stem)}e`] };
}

function feminineConsonantal(word: string): NounForms[] {
  const labial = /^(.*?)i?ew$/.exec(word);
  const stem = labial === null ? word : `${labial[1]}w`;
  const ending = /(?:z|ż)$/.test(stem) ? 'y' : 'i';
  const instrumental = labial === null ? `${stem}ą` : `${stem}ią`;
  return [{ gender: 'f', ...forms(stem + ending, stem + ending, word, instrumental, stem + ending) }];
}

function consonantal(word: string): NounForms[] {
  const palatal = palatalStems(word);
  if (palatal.length > 0) {
    const masculine = palatal.map((stem) => masculineOf(word, stem));
    const soft = palatal.at(-1) ?? word;
    const feminines = [...new Set([soft, palatal[0] ?? soft])].map(
      (stem): NounForms => ({ gender: 'f', ...forms(stem, stem, word, `${stem}ą`, stem) }),
    );
    return word.endsWith('ń') ? [...masculine, ...feminines] : [...feminines, ...masculine];
  }
  const masculine = obliqueStems(word).map((stem) => masculineOf(word, stem));
  // `Bydgoszcz`, `Kołbiel`, `Mełgiew` are feminine.
  if (/(?:[csr]z|l|ż|ew)$/.test(word)) masculine.push(...feminineConsonantal(word));
  if (!SOFT_LABIAL.test(word) && !/[bpwmf]$/.test(word)) return masculine;
  const soft = masculineOf(word, `${word}i`);
  return SOFT_LABIAL.test(word) ? [soft, ...masculine] : [...masculine, soft];
}

/** `Bilbao`, `Baku`, `Tbilisi`: a name that keeps its form. */
export function undeclined(word: string): NounForms {
  return { gender: 'n', ...forms(word, word, word, word, word) };
}

function pickParadigms(word: string): NounForms[] {
  if (word.length < 3) return [];
  // `Bilbao`, `Montevideo`, `Tokio` keep their form; native names have no vowel before -o.
  if (/[aeiu]o$/.test(word)) return [];
  if (word.endsWith('o')) return neuter(word);
  if (/(?:ice|yce|[^i]ce)$/.test(word)) return [...plural(word), ...neuter(word)];
  if (word.endsWith('e')) return [...neuter(word), ...plural(word)];
  if (word.endsWith('y') || word.endsWith('i')) return plural(word);
  // `Łaziska`, `Bojadła`, `Jeziora` are plurals.
  if (/(?:isk|[dsz]ł|zior|rot)a$/.test(word)) return [...plural(word), ...feminine(word)];
  if (word.endsWith('a')) return feminine(word);
  return VOWEL.test(word) ? [] : consonantal(word);
}

/** Every paradigm that the ending of a noun in the nominative allows, likeliest first; a name that cannot decline stays as it is. */
export function nounForms(word: string): readonly NounForms[] {
  const found = pickParadigms(word);
  return found.length > 0 ? found : [undeclined(word)];
}

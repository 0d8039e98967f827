/** Consonants before the locative -e, longest first: `Miast|o` → `Mieści|e` is a vowel change and stands in the exceptions. */
const SOFTENED: readonly (readonly [string, string])[] = [
  ['st', 'ści'],
  ['zd', 'ździ'],
  ['sł', 'śl'],
  ['zł', 'źl'],
  ['ch', 'sz'],
  ['b', 'bi'],
  ['p', 'pi'],
  ['w', 'wi'],
  ['v', 'vi'],
  ['m', 'mi'],
  ['f', 'fi'],
  ['n', 'ni'],
  ['s', 'si'],
  ['z', 'zi'],
  ['d', 'dzi'],
  ['t', 'ci'],
  ['ł', 'l'],
  ['r', 'rz'],
  ['k', 'c'],
  ['g', 'dz'],
  ['h', 'sz'],
];

/** The stem before -e in the locative: `Gdańsk` is not asked here (velars take -u), `Warszaw` → `Warszawi`, `Gniezn` → `Gnieźni`, `Leszn` → `Leszni`. */
export function soften(stem: string): string {
  // `Gniezno` → `Gnieźnie`, `Krosno` → `Krośnie`, but the digraphs of `Leszno`, `Jedlicze`, `Kcynia` keep theirs: `Lesznie`.
  if (/[^cdrs]zn$/.test(stem)) return `${stem.slice(0, -2)}źni`;
  if (stem.endsWith('sn')) return `${stem.slice(0, -2)}śni`;
  for (const [hard, soft] of SOFTENED) {
    if (stem.endsWith(hard)) return stem.slice(0, -hard.length) + soft;
  }
  return stem;
}

/** `Kozienic`, `Warszaw` end in a consonant that takes the locative -u and the plain endings of the soft declension. */
export function isSoft(stem: string): boolean {
  return /(?:c|cz|sz|rz|ż|dz|dż|l|j|i)$/.test(stem);
}

export function isVelar(stem: string): boolean {
  return /(?:k|g|h)$/.test(stem);
}

/** The stem before -em in the instrumental: `Gdańsk` → `Gdański`. */
export function beforeEm(stem: string): string {
  return /[kg]$/.test(stem) ? `${stem}i` : stem;
}

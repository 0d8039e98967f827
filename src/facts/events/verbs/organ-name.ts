import { fold } from '../../../polish/fold.ts';

/** Nominative (folded) and genitive of the heads of bodies that sit: `Komisja` → `Komisji`. */
const HEADS: Readonly<Record<string, string>> = {
  zarzad: 'Zarządu',
  rada: 'Rady',
  komisja: 'Komisji',
  komisje: 'Komisji',
  prezydium: 'Prezydium',
  komitet: 'Komitetu',
  kapitula: 'Kapituły',
  zespol: 'Zespołu',
  konwent: 'Konwentu',
  podkomisja: 'Podkomisji',
};

/** What the name of a body that sits begins with, as printed. Trap: `Rada sołecka` may, `Radar` and `Zarządzenie` do not. */
export const HEAD_WORDS =
  /^(?:Zarząd|Zarzad|Rada|Komisja|Komisje|Prezydium|Komitet|Kapituła|Kapitula|Zesp[oó][lł](?!\s(?:Szk[oó][lł]|Szkoln|Plac[oó]wek|Opieki|O[sś]wiat|Przedszk))|Konwent|Podkomisja)(?!\p{L})/u;

/** `Komisja Rewizyjna` → `Komisji Rewizyjnej`, `Zarząd Główny Związku` → `Zarządu Głównego Związku`. */
export function organGenitive(name: string): string {
  const [first = '', ...rest] = name.replace(/\s+/gu, ' ').split(' ');
  const head = fold(first);
  let agreeing = true;
  const tail = rest.map((word) => {
    if (!agreeing) return word;
    const turned = adjectiveGenitive(word, head);
    agreeing = turned !== null;
    return turned ?? word;
  });
  return [HEADS[head] ?? first, ...tail].join(' ');
}

/** The genitive of an adjective that agrees with the head, or null where the word is none. */
function adjectiveGenitive(word: string, head: string): string | null {
  if (/^(?:rada|komisja|kapitula|podkomisja)$/u.test(head)) {
    if (/(?:[kg])a$/u.test(word) && /(?:sk|ck|dzk|wiejsk|miejsk)a$/u.test(word)) return `${word.slice(0, -1)}iej`;
    // `Komisja Prawa`: of the law.
    return word !== 'Prawa' && /(?:n|ow|aw|liw|j|sz|ł)a$/u.test(word) ? `${word.slice(0, -1)}ej` : null;
  }
  if (/(?:sk|ck)i$/u.test(word)) return `${word}ego`;
  return /[nwł]y$/u.test(word) ? `${word.slice(0, -1)}ego` : null;
}

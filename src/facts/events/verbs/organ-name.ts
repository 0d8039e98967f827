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
  kolegium: 'Kolegium',
  sztab: 'Sztabu',
  grupa: 'Grupy',
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

const ADJECTIVE_BEFORE = /(?<!\p{L})\p{Lu}\p{L}{3,20}(?:[sc]ki|[sc]ka|[sc]kie|ny|na|ne|wy|wa|we)(?=\s{1,3}$)/u;

/** `Gminny Sztab`, `Powiatowa Rada`: the adjective before the head as printed, and in the genitive; null where there is none. Trap: `Warszawa Rada`. */
export function adjectiveBefore(
  text: string,
  head: string,
): { readonly index: number; readonly genitive: string } | null {
  const from = Math.max(0, text.length - 28);
  const found = ADJECTIVE_BEFORE.exec(text.slice(from));
  if (found === null) return null;
  const [word] = found;
  const genitive = /^(?:prezydium|kolegium)$/u.test(head)
    ? word.replace(/(?<=[sc]k)ie$/u, 'iego').replace(/(?<=[nw])e$/u, 'ego')
    : (adjectiveGenitive(word, head) ?? word);
  return genitive === word ? null : { index: from + found.index, genitive };
}

/** The genitive of an adjective that agrees with the head, or null where the word is none. */
function adjectiveGenitive(word: string, head: string): string | null {
  if (/^(?:rada|komisja|kapitula|podkomisja|grupa)$/u.test(head)) {
    if (/(?:[kg])a$/u.test(word) && /(?:sk|ck|dzk|wiejsk|miejsk)a$/u.test(word)) return `${word.slice(0, -1)}iej`;
    // `Komisja Prawa`: of the law.
    return word !== 'Prawa' && /(?:n|ow|aw|liw|j|cz|sz|ł)a$/u.test(word) ? `${word.slice(0, -1)}ej` : null;
  }
  if (/(?:sk|ck)i$/u.test(word)) return `${word}ego`;
  return /(?:[nwł]|cz|sz)y$/u.test(word) ? `${word.slice(0, -1)}ego` : null;
}

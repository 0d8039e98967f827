/**
 * Endings of the nominative plural of men that hardly another word has, and what they are in the genitive: `wójtowie` → `wójtów`, `samorządowcy` →
 * `samorządowców`, `pszczelarze` → `pszczelarzy`. Each is as long as it must be to leave out the locatives and verbs of the same letters: `w umowie`,
 * `o współpracy`, `w rocznicy`, `w teatrze`, `na komentarze`, `prosi`, `straci`, `tworzy`.
 */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/^(radn|czynn)i$/u, '$1ych'],
  [/^goście$/u, 'gości'],
  [
    /((?:^|[ao])(?:ktor|tor|dor)|senior|wójt|prezydent|burmistrz|mistrz|marszałk|członk|świadk|uczni|syn|szef|opiekun|oficer|premier|partner|kurator|ministr|druh|widz)owie$/u,
    '$1ów',
  ],
  [/(ń|w|r|j|d)cy$/u, '$1ców'],
  [/((?:ol|est|ot|ęd|wod|ow|wo|moc)n)icy$/u, '$1ików'],
  [/^(rod|pol|chłop|straż)acy$/u, '$1aków'],
  [/((?:cze|[^pu]|go)l|[^n]k|ch|spod)arze$/u, '$1arzy'],
  [/(ryc|żołni|harc|szermi|past)erze$/u, '$1erzy'],
  [/((?<!koś)ciel|watel)e$/u, '$1i'],
  [/(.{2}(?:[tr]y|[lnckz]i))ści$/u, '$1stów'],
  [/((?:eg|om|yd|ok|kr|re)a|[^śi]n|per)ci$/u, '$1tów'],
  [/(to|io|ne|se|de|ke)rzy$/u, '$1rów'],
  [/^((?:wice)?preze|sołty)si$/u, '$1sów'],
];

const LEAST = 5;

/** The genitive plural of people printed in the nominative plural, or null for other words. */
export function peopleGenitive(word: string): string | null {
  const lower = word.toLowerCase();
  if (lower.length < LEAST) return null;
  for (const [ending, genitive] of ENDINGS) if (ending.test(lower)) return lower.replace(ending, genitive);
  return null;
}

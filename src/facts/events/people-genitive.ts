/** Endings of the nominative plural of men, and what they are in the genitive: `wójtowie` → `wójtów`, `samorządowcy` → `samorządowców`, `pszczelarze` → `pszczelarzy`. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/^(radn|woln|czynn)i$/u, '$1ych'],
  [/^goście$/u, 'gości'],
  [/owie$/u, 'ów'],
  [/(ń|w|r|l|j|d)cy$/u, '$1ców'],
  [/(n|t)icy$/u, '$1ików'],
  [/acy$/u, 'aków'],
  [/rze$/u, 'rzy'],
  [/ele$/u, 'eli'],
  [/ści$/u, 'stów'],
  [/(a|e|n|r|l)ci$/u, '$1tów'],
  [/rzy$/u, 'rów'],
  [/si$/u, 'sów'],
];

/** Words with such an ending that are no people: `marzec` has none, but `rzeczy`, `partnerzy` do. */
const NO_PEOPLE =
  /^(?:rzeczy|szerzy|przy|gdy|wszyscy|niektórzy|którzy|pracy|tacy|jacy|inni|tysiące|miesiące|nocy|mocy|pomocy|dzielnicy|granicy|stolicy|okolicy|prawicy|lewicy|ulicy|tablicy|świetlicy|części|treści|ilości|wartości|miłości|wieści|korzyści|opowieści|powieści|gości|pamięci|sieci|śmieci|dzieci|chęci|kwiecie|roboci|tele|wiele|kościele|czele|niedziele|ziele|burze|morze|dobrze|tworzy|mierzy|wierzy|leży|szerze|źródle)$/u;

/** The genitive plural of people printed in the nominative plural, or null for other words. Trap: `świetlicy`, `tworzy`, of the same letters. */
export function peopleGenitive(word: string): string | null {
  const lower = word.toLowerCase();
  if (lower.length < 5 || NO_PEOPLE.test(lower) || /(?:ności|ałości|tości|icę)$/u.test(lower)) return null;
  for (const [ending, genitive] of ENDINGS) if (ending.test(lower)) return lower.replace(ending, genitive);
  return null;
}

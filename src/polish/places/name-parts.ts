/** A word of a name, and what joins it to the word before: nothing for the first, a space or a hyphen for the others. */
export interface NamePart {
  readonly word: string;
  readonly joint: '' | ' ' | '-';
}

/** `Kędzierzyn-Koźle` → `Kędzierzyn`, -`Koźle`; `Nowy Targ` → `Nowy`, ` Targ`. */
export function nameParts(name: string): readonly NamePart[] {
  const parts: NamePart[] = [];
  for (const match of name.matchAll(/([\s-]{0,3})([^\s-]{1,60})/gu)) {
    const [, joint = '', word = ''] = match;
    parts.push({ word, joint: parts.length === 0 ? '' : joint.includes('-') ? '-' : ' ' });
  }
  return parts;
}

/** From such a word on a name keeps its form: `Stronie nad Łabą`, `Kalwaria na Górce`, `Santiago de Cuba`, `Aix-en-Provence`. */
const FREEZERS = new Set(
  'nad pod na przy w we i koło u za przed de del della di do da dos das du des la le les el al los en sur sous am an der den im in of the upon y e ob'.split(
    ' ',
  ),
);
/** Foreign first words that do not inflect, nor what follows them. */
const LEADERS = new Set('San Santa São Saint Sankt St. Los La Le Les El Al New Port Fort'.split(' '));

/** Whether `word` and all after it stay as they are. */
export function freezes(word: string): boolean {
  return FREEZERS.has(word) || LEADERS.has(word);
}

const OPENING = '„“"«‚';
const CLOSING = '”“"»’';

/** A name as printed in a list or sentence, without what is not its own: stray quotation marks, final stops, doubled spaces, bullets. */
export function cleanName(name: string): string {
  let text = name
    .replace(/[\u00ad\u200b-\u200d\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  text = text.replace(/^(?:[•·▪◦‣*]|[-–—](?=\s))\s{0,4}/u, '');
  text = text.replace(/(?<!\s)\s+([,;:.])/gu, '$1');
  // `Grupa ,,Ster"`: two commas open a quotation.
  text = text.replace(/(?<=\s)'([^'"„”]{3,100})"/u, '„$1”');
  text = text.replace(/\s?,,\s?([^",„”]{2,100})(?:["”]|$)/u, ' „$1”').trim();
  text = dropFinalMarks(text);
  text = balanceQuotes(text);
  return dropFinalMarks(text).trim();
}

/** A final full stop belongs to the sentence, unless an abbreviation ends the name: `sp. z o.o.`, `S.A.`, `s.c.` */
function dropFinalMarks(text: string): string {
  let rest = text.replace(/(?<![,;:\s])[,;:\s]+$/u, '');
  if (/[.…]$/u.test(rest) && !/(?:\bo\. ?o\.|\b[sS]\. ?[aAcC]\.|\bsp\. ?[jkp]\.)$/u.test(rest))
    rest = rest.replace(/(?<![.…])[.…]+$/u, '');
  return rest === text ? text : dropFinalMarks(rest);
}

/** `Cities for Cyclists’` loses its apostrophe, `Fundacja „Pomost` gets its closing mark, `Forum Rewitalizacji”` loses a lone one. */
function balanceQuotes(text: string): string {
  if (text.includes('„') && !/„[^”“"»]{0,200}[”“"»]/u.test(text)) return `${text.replace(/[’']$/u, '')}”`;
  const straight = text.split('"').length - 1;
  if (straight % 2 === 1) return text.endsWith('"') ? text.slice(0, -1) : text.startsWith('"') ? text.slice(1) : text;
  const last = text.charAt(text.length - 1);
  if ("’'‘`".includes(last) && last !== '' && !/(?:^|\s)['‘]\S/u.test(text.slice(0, -1)))
    return text.slice(0, -1).trimEnd();
  if ('”»'.includes(last) && !new RegExp(`[${OPENING}”]`, 'u').test(text.slice(0, -1)))
    return text.slice(0, -1).trimEnd();
  const first = text.charAt(0);
  if (OPENING.includes(first) && first !== '' && !new RegExp(`[${CLOSING}]`, 'u').test(text.slice(1)))
    return text.slice(1).trimStart();
  return text;
}

/** `WHO Healthy Cities Network – VI Phase` → the name and its qualifier: a phase, edition, period or membership note after a spaced dash. */
export function splitQualifier(name: string): { readonly name: string; readonly qualifier: string | null } {
  const found =
    /^(.{2,150}?)\s+[-–—]\s+((?:[IVXLC]{1,6}|\d{1,3})\.?\s+(?:Phase|Faza|Edycja|Etap|Kadencja|faza|edycja|etap|kadencja|phase)|(?:[Ff]aza|[Ee]tap|[Pp]hase|[Ee]dycja)\s+(?:[IVXLC]{1,6}|\d{1,3})|(?:od|since|w latach)\s.{1,40})$/u.exec(
      name,
    );
  return found === null ? { name, qualifier: null } : { name: found[1] ?? name, qualifier: found[2] ?? null };
}

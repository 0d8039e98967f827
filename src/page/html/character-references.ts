/** References as pages use them, by name. What is rarer is left to the full decoder. */
const COMMON: ReadonlyMap<string, string> = new Map(
  [
    ...['amp &', 'lt <', 'gt >', 'quot "', "apos '", 'nbsp \u00a0', 'shy \u00ad', 'ensp \u2002', 'emsp \u2003'],
    ...['thinsp \u2009', 'zwnj \u200c', 'zwj \u200d', 'ndash –', 'mdash —', 'bdquo „', 'rdquo ”', 'ldquo “', 'sbquo ‚'],
    ...['lsquo ‘', 'rsquo ’', 'laquo «', 'raquo »', 'lsaquo ‹', 'rsaquo ›', 'hellip …', 'bull •', 'middot ·'],
    ...['copy ©', 'reg ®', 'trade ™', 'sect §', 'para ¶', 'deg °', 'euro €', 'plusmn ±', 'times ×', 'divide ÷'],
    ...['sup1 ¹', 'sup2 ²', 'sup3 ³', 'frac12 ½', 'frac14 ¼', 'frac34 ¾', 'micro µ', 'ordm º', 'ordf ª', 'acute ´'],
    ...['larr ←', 'uarr ↑', 'rarr →', 'darr ↓', 'oacute ó', 'Oacute Ó', 'aogon ą', 'eogon ę', 'cacute ć', 'nacute ń'],
    ...['sacute ś', 'zacute ź', 'zdot ż', 'lstrok ł', 'Aogon Ą', 'Eogon Ę', 'Cacute Ć', 'Nacute Ń', 'Sacute Ś'],
    ...['Zacute Ź', 'Zdot Ż', 'Lstrok Ł', 'aacute á', 'agrave à', 'acirc â', 'auml ä', 'Auml Ä', 'ccedil ç'],
    ...['eacute é', 'Eacute É', 'egrave è', 'ecirc ê', 'euml ë', 'iacute í', 'icirc î', 'iuml ï', 'ocirc ô', 'ouml ö'],
    ...['Ouml Ö', 'uacute ú', 'uuml ü', 'Uuml Ü', 'yacute ý', 'szlig ß', 'scaron š', 'Scaron Š'],
  ].map((row) => [row.slice(0, row.indexOf(' ')), row.slice(row.indexOf(' ') + 1)]),
);

/** Names that HTML still reads without their semicolon, whatever follows. The list is closed. */
const BEGINS_UNENDED =
  /^(?:AElig|AMP|Aacute|Acirc|Agrave|Aring|Atilde|Auml|COPY|Ccedil|ETH|Eacute|Ecirc|Egrave|Euml|GT|Iacute|Icirc|Igrave|Iuml|LT|Ntilde|Oacute|Ocirc|Ograve|Oslash|Otilde|Ouml|QUOT|REG|THORN|Uacute|Ucirc|Ugrave|Uuml|Yacute|aacute|acirc|acute|aelig|agrave|amp|aring|atilde|auml|brvbar|ccedil|cedil|cent|copy|curren|deg|divide|eacute|ecirc|egrave|eth|euml|frac12|frac14|frac34|gt|iacute|icirc|iexcl|igrave|iquest|iuml|laquo|lt|macr|micro|middot|nbsp|not|ntilde|oacute|ocirc|ograve|ordf|ordm|oslash|otilde|ouml|para|plusmn|pound|quot|raquo|reg|sect|shy|sup1|sup2|sup3|szlig|thorn|times|uacute|ucirc|ugrave|uml|uuml|yacute|yen|yuml)/;

const REFERENCE = /&(?:#(?:(\d{2,5})|[xX]([0-9a-fA-F]{2,4}));|(#)|([A-Za-z][A-Za-z0-9]*)(;?))/g;

/**
 * A text or the value of an attribute with its character references decoded; null where one of them is beyond this short table, or broken in a way that
 * HTML has rules for. What stands behind it must end a reference too (`<`, a quote).
 */
export function decodeReferences(raw: string): string | null {
  let decoded = '';
  let done = 0;
  for (const match of raw.matchAll(REFERENCE)) {
    const [whole, decimal, hexadecimal, broken, name, end] = match;
    let character: string | null | undefined;
    if (name === undefined) character = broken === undefined ? numbered(decimal ?? '', hexadecimal ?? '') : null;
    else if (end === ';') character = COMMON.get(name) ?? null;
    else character = BEGINS_UNENDED.test(name) ? null : undefined;
    if (character === null) return null;
    if (character === undefined) continue;
    decoded += raw.slice(done, match.index) + character;
    done = match.index + whole.length;
  }
  return decoded + raw.slice(done);
}

/** Null for what HTML reads as another character than the number says. */
function numbered(decimal: string, hexadecimal: string): string | null {
  const code = hexadecimal === '' ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  const plain =
    (code >= 0x20 && code <= 0x7e) || (code >= 0xa0 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd);
  return plain ? String.fromCharCode(code) : null;
}

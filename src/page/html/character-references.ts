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

const HASH = 0x23;
const SEMICOLON = 0x3b;

/**
 * A text or the value of an attribute with its character references decoded; null where one of them is beyond this short table, or broken in a way that
 * HTML has rules for. What stands behind it must end a reference too (`<`, a quote).
 */
export function decodeReferences(raw: string): string | null {
  let decoded = '';
  let done = 0;
  for (let at = raw.indexOf('&'); at >= 0; at = raw.indexOf('&', at + 1)) {
    const end = endOfName(raw, at + 1);
    const name = raw.slice(at + 1, end);
    const ended = raw.charCodeAt(end) === SEMICOLON;
    if (!isReference(name, ended)) continue;
    const character = ended ? characterOf(name) : null;
    if (character === null) return null;
    decoded += raw.slice(done, at) + character;
    done = end + 1;
  }
  return decoded + raw.slice(done);
}

function endOfName(raw: string, start: number): number {
  let at = raw.charCodeAt(start) === HASH ? start + 1 : start;
  while (isNameUnit(raw.charCodeAt(at))) at++;
  return at;
}

function isNameUnit(code: number): boolean {
  const lower = code | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

/** Not the `&` of `R & D`, of `?a=1&b=2`, of `&1;`: these stand for themselves. */
function isReference(name: string, ended: boolean): boolean {
  if (name === '' || /^\d/.test(name)) return false;
  return ended || name.startsWith('#') || BEGINS_UNENDED.test(name);
}

const DECIMAL = /^#(\d{2,5})$/;
const HEXADECIMAL = /^#[xX]([0-9a-fA-F]{2,4})$/;

function characterOf(name: string): string | null {
  if (!name.startsWith('#')) return COMMON.get(name) ?? null;
  const decimal = DECIMAL.exec(name)?.[1];
  const code = decimal === undefined ? Number.parseInt(HEXADECIMAL.exec(name)?.[1] ?? '', 16) : Number(decimal);
  // HTML reads other numbers as another character than they say.
  const plain =
    (code >= 0x20 && code <= 0x7e) || (code >= 0xa0 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd);
  return plain ? String.fromCharCode(code) : null;
}

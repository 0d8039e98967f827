const ALIASES: Readonly<Record<string, string>> = {
  utf8: 'utf-8',
  'utf-8': 'utf-8',
  unicode: 'utf-16le',
  'utf-16': 'utf-16le',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  'windows-1250': 'windows-1250',
  'win-1250': 'windows-1250',
  cp1250: 'windows-1250',
  'x-cp1250': 'windows-1250',
  'iso-8859-2': 'iso-8859-2',
  'iso8859-2': 'iso-8859-2',
  'iso_8859-2': 'iso-8859-2',
  iso88592: 'iso-8859-2',
  latin2: 'iso-8859-2',
  l2: 'iso-8859-2',
};

/** The charset that a declared label names (`cp1250` → `windows-1250`), in lower case; labels without a known alias are kept. */
export function charsetLabel(raw: string): string {
  const label = raw.trim().toLowerCase();
  return ALIASES[label] ?? label;
}

/** Header fields by their names in lower case; of a field given twice, the first. */
export type MimeHeaders = ReadonlyMap<string, string>;

export interface MimeEntity {
  readonly headers: MimeHeaders;
  /** Where the body begins: behind the empty line. */
  readonly body: number;
}

/** More than any header block has. */
const MOST = 65_536;
const BLANK_LINE = /\r?\n\r?\n/;
const FIELD = /^([!-9;-~]{1,100}):[ \t]{0,100}(.{0,8000})/;

/** Reads the header fields at the beginning of `text` (mail, MHTML, HTTP behind its status line); null where no empty line ends them. */
export function readHeaders(text: string): MimeEntity | null {
  const blank = BLANK_LINE.exec(text.slice(0, MOST));
  if (blank === null) return null;
  const headers = new Map<string, string>();
  // A line that begins with a space goes on with the field before.
  const lines = text
    .slice(0, blank.index)
    .replace(/\r?\n[ \t]{1,100}/g, ' ')
    .split(/\r?\n/);
  for (const line of lines) {
    const [, name, value] = FIELD.exec(line) ?? [];
    const key = name?.toLowerCase();
    if (key !== undefined && value !== undefined && !headers.has(key)) headers.set(key, value.trim());
  }
  return { headers, body: blank.index + blank[0].length };
}

/** `text/html; charset=utf-8` → `text/html`; empty where there is no such field. */
export function mediaType(value: string | undefined): string {
  return (value ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

/** `multipart/related; boundary="----=_Part"`, `boundary` → `----=_Part`; null where the field has no such parameter. */
export function parameter(value: string | undefined, name: string): string | null {
  for (const part of (value ?? '').match(/;[^;"]{0,200}(?:"[^"]{0,200}")?/g) ?? []) {
    const [, key, raw] = /^;\s{0,20}([\w-]{1,40})\s{0,5}=\s{0,5}([\s\S]*)$/.exec(part) ?? [];
    if (key?.toLowerCase() === name) return raw?.trim().replace(/^"|"$/g, '') ?? null;
  }
  return null;
}

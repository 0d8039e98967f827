/** What a file's bytes and name say it is. */
export type FileKind = 'html' | 'text' | 'empty' | 'binary';

const HTML_NAME = /\.(?:x?html?|php\d?|aspx?|jsp|shtml|xhtml)$/i;
const HTML_START = /^\s{0,200}(?:<!--[\s\S]{0,2000}?-->\s{0,200}){0,5}<(?:!doctype\s{1,5}html|html|head|body|\?xml)/i;
const TAGS =
  /<\/?(?:html|head|body|div|p|br|table|tr|td|ul|ol|li|span|a|h[1-6]|meta|title|script|style|article|section|main|nav|strong|b|em|img|font|center|dl|dt|dd|form|link)(?:\s[^<>]{0,2000})?\/?>/gi;
/** A tag whose attributes go on beyond what is looked at. */
const OPEN_TAG = /^\s{0,200}<[a-z][a-z0-9]{0,10}\s[^<>]{1000}/i;
const SAMPLE = 20_000;
const MAGIC: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46],
  [0x50, 0x4b, 0x03, 0x04],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x1f, 0x8b],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
];

/** Whether bytes are of a PDF, an archive, a picture, an office document: known by their first bytes. */
export function hasBinaryMagic(bytes: Uint8Array): boolean {
  return MAGIC.some((magic) => magic.every((byte, index) => bytes[index] === byte));
}

/** Tells markup from plain text by content first; the name decides for fragments that have a few tags only. */
export function sniffText(text: string, path: string): FileKind {
  if (text.trim() === '') return 'empty';
  const head = text.slice(0, SAMPLE);
  if (looksBinary(head)) return 'binary';
  if (HTML_START.test(head.slice(0, 8000))) return 'html';
  const tags = head.match(TAGS)?.length ?? 0;
  if (HTML_NAME.test(path)) return tags > 0 || OPEN_TAG.test(head) ? 'html' : 'text';
  return tags >= 3 && tags * 300 >= Math.min(head.length, 3000) ? 'html' : 'text';
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f]/;

/** Control characters that no text has. */
function looksBinary(head: string): boolean {
  if (!CONTROL.test(head)) return false;
  let controls = 0;
  for (let i = 0; i < head.length; i++) {
    const code = head.charCodeAt(i);
    if (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0c && code !== 0x0d && code !== 0x1b) controls++;
  }
  return controls > 8 && controls > head.length * 0.02;
}

import { Parser } from 'htmlparser2';

/** Tags that do not part words. */
const INLINE = new Set('a abbr b em font i s small span strong sub sup u'.split(' '));
const SILENT = new Set(['script', 'style']);

function htmlText(html: string): string {
  const parts: string[] = [];
  let silent = 0;
  const parser = new Parser({
    onopentagname: (name) => {
      if (SILENT.has(name)) silent++;
      if (!INLINE.has(name)) parts.push(' ');
    },
    onclosetag: (name) => {
      if (SILENT.has(name)) silent--;
      if (!INLINE.has(name)) parts.push(' ');
    },
    ontext: (text) => {
      if (silent === 0) parts.push(text);
    },
  });
  parser.end(html);
  return parts.join('');
}

/** All white space, NBSP included, to one blank; soft hyphens away. */
export function collapse(text: string): string {
  return text
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The text of a page as a reader sees it, told its encoding: nothing of the project's own page reader is used. */
export function plainText(bytes: Uint8Array, path: string, encoding: string): string {
  const decoded = new TextDecoder(encoding).decode(bytes);
  // Words cut at a line's end are one word to a reader.
  return collapse(path.endsWith('.html') ? htmlText(decoded) : decoded.replace(/(?<=\p{L})-\r?\n(?=\p{Ll})/gu, ''));
}

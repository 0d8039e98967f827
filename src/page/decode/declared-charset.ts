import { charsetLabel } from './charset-label.ts';

/** Charsets that a page declares for itself, in order, without repetition. */
export type Declared = readonly string[];

const PRESCAN = 0x8000;
const META_CHARSET = /[\s"';]charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w.:-]{2,30})/i;
const XML_ENCODING = /^\s{0,80}<\?xml[^>]{0,200}?encoding\s{0,5}=\s{0,5}["']([\w.:-]{2,30})["']/i;
/** Elements whose content is no markup: a `<meta charset>` written there by a script declares nothing. */
const OPAQUE = ['script', 'style', 'noscript', 'textarea'];

/**
 * What the server (`served`), `<?xml encoding>`, `<meta charset>` and `<meta http-equiv>` of the page declare. A `charset` of a `<script>` or `<link>` is that file's own,
 * and what stands in a comment declares nothing.
 */
export function declaredCharsets(bytes: Uint8Array, served: string | null = null): Declared {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, PRESCAN)).toString('latin1');
  const found: string[] = [];
  const add = (label: string | undefined): void => {
    if (label === undefined) return;
    const charset = charsetLabel(label);
    if (!found.includes(charset)) found.push(charset);
  };
  add(served ?? undefined);
  add(XML_ENCODING.exec(head)?.[1]);
  for (const tag of metaTags(head)) add(META_CHARSET.exec(tag)?.[1]);
  return found;
}

function* metaTags(head: string): Generator<string> {
  const lower = head.toLowerCase();
  const mark = new RegExp(`<(?:!--|meta|body|${OPAQUE.join('|')})`, 'g');
  for (let found = mark.exec(lower); found !== null; found = mark.exec(lower)) {
    const at = found.index;
    const what = found[0].slice(1);
    if (what === 'body') return;
    if (what === 'meta') yield head.slice(at, skipTo(lower, '>', at));
    else mark.lastIndex = what === '!--' ? skipTo(lower, '-->', at + 4) : skipTo(lower, `</${what}`, at + 1) + 1;
  }
}

function skipTo(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at;
}

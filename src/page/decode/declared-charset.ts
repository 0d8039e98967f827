import { charsetLabel } from './charset-label.ts';

/** Charsets that a page declares for itself, in order, without repetition. */
export type Declared = readonly string[];

const PRESCAN = 0x8000;
const META_CHARSET = /[\s"';]charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w.:-]{2,30})/i;
const XML_ENCODING = /^\s{0,80}<\?xml[^>]{0,200}?encoding\s{0,5}=\s{0,5}["']([\w.:-]{2,30})["']/i;
/** Elements whose content is no markup: a `<meta charset>` written there by a script declares nothing. */
const OPAQUE = ['script', 'style', 'noscript', 'textarea'];
const MARK = new RegExp(`<(?:!--|meta|body|${OPAQUE.join('|')})`, 'gi');
const END_OF_TAG = />/g;
/** What ends a comment or the content of such an element. */
const ENDS: ReadonlyMap<string, RegExp> = new Map([
  ['!--', /-->/g],
  ...OPAQUE.map((name) => [name, new RegExp(`</${name}`, 'gi')] as const),
]);

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
  const mark = new RegExp(MARK);
  for (let found = mark.exec(head); found !== null; found = mark.exec(head)) {
    const what = found[0].slice(1).toLowerCase();
    if (what === 'body') return;
    if (what === 'meta') yield head.slice(found.index, skipTo(head, END_OF_TAG, mark.lastIndex));
    else mark.lastIndex = skipTo(head, ENDS.get(what) ?? END_OF_TAG, mark.lastIndex);
  }
}

function skipTo(text: string, end: RegExp, from: number): number {
  end.lastIndex = from;
  return end.exec(text)?.index ?? text.length;
}

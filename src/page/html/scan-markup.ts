import { decodeReferences } from './character-references.ts';
import { KnownNames } from './known-names.ts';
import { ATTRIBUTES, type Attribute } from './node.ts';
import { TAGS } from './tags.ts';
import { inkOf, type TreeBuilder, withAttribute } from './tree-builder.ts';

const TAG_NAMES = new KnownNames(TAGS);
const ATTRIBUTE_NAMES = new KnownNames(ATTRIBUTES);

/** Longer values are data, not words: embedded pictures, styles. */
export const MAX_VALUE = 4000;

/** Elements whose content is text up to their end tag. */
const RAW = new Set(['script', 'style', 'textarea', 'title']);
/** Names that htmlparser2 takes for such, rightly or by a slip. */
const RARE = new Set(['xmp', 'tmp', 'xitle', 'xextarea']);

const TAB = 0x09;
const NEWLINE = 0x0a;
const FORM_FEED = 0x0c;
const RETURN = 0x0d;
const SPACE = 0x20;
const EXCLAMATION = 0x21;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const DASH = 0x2d;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const QUESTION = 0x3f;
const BRACKET = 0x5b;
const CAPITAL_C = 0x43;

/** Takes the beginnings of comments. */
export type CommentSink = (start: number, end: number) => void;

/** Markup that only the full tokenizer reads: a page that breaks off within a tag, `</>`, `&notit;`, CDATA. */
class Rare extends Error {}

/**
 * Reads markup into a tree as htmlparser2's tokenizer does, in a fifth of its time: it leaps from tag to tag, cuts out only the names and values that are
 * asked for, and knows the common character references. False where the page has markup beyond that: what was built is to be thrown away then.
 */
export function scanMarkup(html: string, builder: TreeBuilder, comment: CommentSink): boolean {
  try {
    new Scanner(html, builder, comment).scan();
    return true;
  } catch (error) {
    if (error instanceof Rare) return false;
    throw error;
  }
}

class Scanner {
  readonly #html: string;
  readonly #builder: TreeBuilder;
  readonly #comment: CommentSink;
  /** Where the next `&` stands, when looked for last. */
  #reference = -1;
  /** Of the start tag that is being read. */
  #attributes: Attribute | null = null;

  constructor(html: string, builder: TreeBuilder, comment: CommentSink) {
    this.#html = html;
    this.#builder = builder;
    this.#comment = comment;
  }

  scan(): void {
    const html = this.#html;
    let from = 0;
    for (let at = html.indexOf('<'); at >= 0; ) {
      const code = html.charCodeAt(at + 1);
      if (!isLetter(code) && code !== SLASH && code !== EXCLAMATION && code !== QUESTION) {
        // `3 < 5`
        at = html.indexOf('<', at + 1);
        continue;
      }
      if (from < at) this.#text(from, at);
      if (code === SLASH) from = this.#endTag(at + 2);
      else if (code === EXCLAMATION) from = this.#declaration(at + 2);
      else if (code === QUESTION) from = this.#past('>', at + 2);
      else from = this.#startTag(at + 1);
      at = html.indexOf('<', from);
    }
    if (from >= html.length) return;
    // A reference at the very end of a page has rules of its own.
    if (this.#hasReference(from, html.length)) throw new Rare();
    this.#text(from, html.length);
  }

  #text(start: number, end: number): void {
    const text = this.#decoded(start, end);
    // What is read as it stands is sooner counted here than in what is cut out.
    if (text.length === end - start) this.#builder.text(text, inkOf(this.#html, start, end));
    else this.#builder.text(text);
  }

  #decoded(start: number, end: number): string {
    const raw = this.#html.slice(start, end);
    if (!this.#hasReference(start, end)) return raw;
    const decoded = decodeReferences(raw);
    if (decoded === null) throw new Rare();
    return decoded;
  }

  #hasReference(start: number, end: number): boolean {
    if (this.#reference < start) {
      const found = this.#html.indexOf('&', start);
      this.#reference = found < 0 ? this.#html.length : found;
    }
    return this.#reference < end;
  }

  /** Reads a start tag whose name begins at `start`; where what follows it begins. */
  #startTag(start: number): number {
    const html = this.#html;
    let at = until(NAME_ENDS, html, start + 1);
    const name = TAG_NAMES.find(html, start, at) ?? html.slice(start, at).toLowerCase();
    if (RARE.has(name)) throw new Rare();
    this.#attributes = null;
    for (;;) {
      at = this.#pastSpaces(at);
      const code = html.charCodeAt(at);
      if (code === GREATER) break;
      if (code === SLASH) {
        at = this.#pastSpaces(at + 1);
        if (html.charCodeAt(at) !== GREATER) continue;
        this.#builder.open(name, this.#attributes);
        return at + 1;
      }
      const begin = at;
      at = until(KEY_ENDS, html, begin + 1);
      const key = ATTRIBUTE_NAMES.find(html, begin, at);
      at = this.#pastSpaces(at);
      if (html.charCodeAt(at) === EQUALS) at = this.#value(this.#pastSpaces(at + 1), key);
      else if (key !== null) this.#attributes = withAttribute(this.#attributes, key, '');
    }
    this.#builder.open(name, this.#attributes);
    return RAW.has(name) ? this.#raw(name, at + 1) : at + 1;
  }

  /** Reads the value of an attribute, and keeps it where it has a `key`; where what follows it begins. */
  #value(start: number, key: string | null): number {
    const html = this.#html;
    const quote = html.charCodeAt(start);
    const quoted = quote === QUOTE || quote === APOSTROPHE;
    const begin = quoted ? start + 1 : start;
    const end = quoted ? this.#past(quote === QUOTE ? '"' : "'", begin) - 1 : until(VALUE_ENDS, html, begin);
    if (key !== null) {
      const long = end - begin > MAX_VALUE;
      if (long && this.#hasReference(begin, end)) throw new Rare();
      const value = long ? html.slice(begin, begin + MAX_VALUE) : this.#decoded(begin, end);
      this.#attributes = withAttribute(this.#attributes, key, value);
    }
    return quoted ? end + 1 : end;
  }

  /** Content of `script`, `style`, `textarea` and `title`, up to the end tag; where what follows that begins. */
  #raw(name: string, start: number): number {
    const html = this.#html;
    for (let at = this.#past('</', start) - 2; ; at = this.#past('</', at + 2) - 2) {
      const end = at + 2 + name.length;
      const code = html.charCodeAt(end);
      if ((code !== GREATER && !isSpace(code)) || TAG_NAMES.find(html, at + 2, end) !== name) continue;
      if (start < at) this.#builder.text(name === 'title' ? this.#title(start, at) : html.slice(start, at));
      this.#builder.close(name);
      return this.#past('>', end);
    }
  }

  #title(start: number, end: number): string {
    const title = this.#decoded(start, end);
    // The tokenizer, busy with what may be the end tag, overlooks a reference behind `</t`.
    if (title.length < end - start && this.#html.slice(start, end).includes('<')) throw new Rare();
    return title;
  }

  #endTag(start: number): number {
    const html = this.#html;
    if (!isLetter(html.charCodeAt(start))) throw new Rare();
    const at = until(VALUE_ENDS, html, start + 1);
    this.#builder.close(TAG_NAMES.find(html, start, at) ?? html.slice(start, at).trim().toLowerCase());
    return this.#past('>', at);
  }

  /** `<!DOCTYPE html>`, `<!-- … -->`, `<![if IE]>`; `start` is behind the `<!`. */
  #declaration(start: number): number {
    const html = this.#html;
    const code = html.charCodeAt(start);
    if (code === DASH) {
      if (html.charCodeAt(start + 1) !== DASH) throw new Rare();
      // `<!-->` is a comment too: the dashes that begin it may end it.
      const end = this.#past('-->', start);
      this.#comment(start + 2, end - 3);
      return end;
    }
    if (code === BRACKET && html.charCodeAt(start + 1) === CAPITAL_C) throw new Rare();
    return this.#past('>', start + 1);
  }

  #past(mark: string, from: number): number {
    const found = this.#html.indexOf(mark, from);
    if (found < 0) throw new Rare();
    return found + mark.length;
  }

  /** The first that is no space at or after `from`; a page may not end there. */
  #pastSpaces(from: number): number {
    let at = from;
    while (isSpace(this.#html.charCodeAt(at))) at++;
    if (at >= this.#html.length) throw new Rare();
    return at;
  }
}

function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** What ends a name or stands between attributes, by its code: looked up, for it is asked of every unit of markup. */
const SPACES = flags([TAB, NEWLINE, FORM_FEED, RETURN, SPACE]);
const NAME_ENDS = flags([TAB, NEWLINE, FORM_FEED, RETURN, SPACE, SLASH, GREATER]);
const KEY_ENDS = flags([TAB, NEWLINE, FORM_FEED, RETURN, SPACE, SLASH, GREATER, EQUALS]);
const VALUE_ENDS = flags([TAB, NEWLINE, FORM_FEED, RETURN, SPACE, GREATER]);

function flags(codes: readonly number[]): Uint8Array {
  const table = new Uint8Array(0x80);
  for (const code of codes) table[code] = 1;
  return table;
}

/** The first unit from `from` on that is one of `ends`, or the end of the text. */
function until(ends: Uint8Array, text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80 && ends[code] === 1) break;
  }
  return at;
}

function isSpace(code: number): boolean {
  return code < 0x80 && SPACES[code] === 1;
}

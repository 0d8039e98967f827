import type { ElementNode } from './node.ts';
import { textOf } from './text-of.ts';
import { needsSpace, oneSpace, tidy } from './tidy.ts';

export interface InlineStyle {
  readonly link: boolean;
  readonly bold: boolean;
  /** A link to a file (`.pdf`, `/download/`). */
  readonly file: boolean;
}

/** A finished run of inline text, tidied, with line breaks; the parts (0 to 1) of it that are linked, bold, linked to files. */
export interface Run {
  readonly text: string;
  readonly linked: number;
  readonly bold: number;
  readonly filed: number;
}

/** How far back it matters what stood before. */
const REACH = 24;

/** A run of inline text under way. */
export class InlineRun {
  #parts: string[] = [];
  #linked = 0;
  #bold = 0;
  #filed = 0;
  #size = 0;

  add(data: string, style: InlineStyle): void {
    const size = data.trim().length;
    // Most texts of a page are the indents of its markup.
    if (size === 0) {
      if (data !== '') this.#parts.push(' ');
      return;
    }
    const text = oneSpace(data);
    const last = this.#parts.at(-1);
    const more = style.link && READ_MORE.test(text) && last !== undefined && GLUES.test(last);
    if (more || needsSpace(last, text)) this.#parts.push(' ');
    this.#parts.push(text);
    this.#size += size;
    if (style.link) this.#linked += size;
    if (style.bold) this.#bold += size;
    if (style.file) this.#filed += size;
  }

  /** Text as the element prints it: the lines of a list in `<pre>` stay apart, prose that is broken at some width does not. */
  addIn(name: string, data: string, style: InlineStyle): void {
    for (const line of name === 'pre' && isLined(data) ? data.split('\n') : [data]) {
      if (line !== data) this.break();
      this.add(line, style);
    }
  }

  break(): void {
    if (this.#parts.length > 0) this.#parts.push('\n');
  }

  /** `13<sup>30</sup>` is a time, `m<sup>2</sup>` a unit; a small number behind a word is a footnote's and says nothing. */
  addSuperscript(element: ElementNode): void {
    const raised = textOf(element, 40);
    const before = this.#before();
    if (MINUTES.test(raised) && HOUR.test(before)) {
      const hour = this.#parts.pop() ?? '';
      this.#parts.push(hour.trimEnd(), `:${raised.replace(/[oO]/g, '0')}`);
    } else if (!FOOTNOTE.test(raised) || !/\p{L}["”’)]?$/u.test(before) || UNIT.test(before)) this.#parts.push(raised);
    this.#size += raised.length;
  }

  #before(): string {
    let text = '';
    for (let i = this.#parts.length - 1; i >= 0 && text.length < REACH; i--) text = `${this.#parts[i]}${text}`;
    return text.slice(-REACH);
  }

  /** Ends the run and begins another; null where there was no text. */
  take(): Run | null {
    const text = this.#size === 0 ? '' : tidy(this.#parts.join(''));
    const size = Math.max(1, this.#size);
    const run = { text, linked: this.#linked / size, bold: this.#bold / size, filed: this.#filed / size };
    this.#parts = [];
    this.#linked = 0;
    this.#bold = 0;
    this.#filed = 0;
    this.#size = 0;
    return text === '' ? null : run;
  }
}

/** Lines that each begin as an entry does. Trap: `jest gminą` in a line of its own. */
function isLined(data: string): boolean {
  const lines = data.split('\n').filter((line) => line.trim() !== '');
  return lines.length > 1 && lines.every((line) => line.length <= LONGEST_LINE && ENTRY.test(line));
}

const LONGEST_LINE = 90;
const ENTRY = /^\s{0,40}(?:[•*–—-]\s{0,4}|\d{1,3}[.)]\s{0,4})?[\p{Lu}„"]/u;

// A link that themes glue to the teaser's last word: `Festiwal Folkloru<a>więcej »</a>`.
const READ_MORE = /^(?:wi[ęe]cej|czytaj|zobacz)(?!\p{L})/iu;
// Trap: `[<a>czytaj więcej</a>]`, `„<a>Zobacz …`.
const GLUES = /[^\s([{„«]$/u;
// `00`, `30`, and `oo` typed for zeros. Not the `2` of `m2`.
const MINUTES = /^(?:[0-5]\d|[oO]{2})$/;
// An hour that ends the text so far: `godz. 9`, `od 17`, `8-15`. Not `2019`, not `9,5`.
const HOUR = /(?<![\d.,:])(?:[01]?\d|2[0-4])\s?$/;
const FOOTNOTE = /^[[(]?\d{1,2}[\])]?$/;
const UNIT = /(?<!\p{L})(?:m|km|cm|mm|dm|hm)$/u;

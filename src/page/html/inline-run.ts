import type { ElementNode } from './node.ts';
import { textOf } from './text-of.ts';
import { tidy } from './tidy.ts';

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

/** A run of inline text under way. */
export class InlineRun {
  #text = '';
  #linked = 0;
  #bold = 0;
  #filed = 0;
  #size = 0;

  add(data: string, style: InlineStyle): void {
    this.#text += data.replace(/\s+/g, ' ');
    const size = data.trim().length;
    this.#size += size;
    if (style.link) this.#linked += size;
    if (style.bold) this.#bold += size;
    if (style.file) this.#filed += size;
  }

  break(): void {
    if (this.#text !== '') this.#text += '\n';
  }

  /** `13<sup>30</sup>` is a time, `m<sup>2</sup>` a unit; a small number behind a word is a footnote's and says nothing. */
  addSuperscript(element: ElementNode): void {
    const raised = textOf(element, 40);
    const before = this.#text.slice(-24);
    if (MINUTES.test(raised) && HOUR.test(before))
      this.#text = `${this.#text.trimEnd()}:${raised.replace(/[oO]/g, '0')}`;
    else if (!FOOTNOTE.test(raised) || !/\p{L}["”’)]?$/u.test(before) || UNIT.test(before)) this.#text += raised;
    this.#size += raised.length;
  }

  /** Ends the run and begins another; null where there was no text. */
  take(): Run | null {
    const text = tidy(this.#text);
    const size = Math.max(1, this.#size);
    const run = { text, linked: this.#linked / size, bold: this.#bold / size, filed: this.#filed / size };
    this.#text = '';
    this.#linked = 0;
    this.#bold = 0;
    this.#filed = 0;
    this.#size = 0;
    return text === '' ? null : run;
  }
}

// `00`, `30`, and `oo` typed for zeros. Not the `2` of `m2`.
const MINUTES = /^(?:[0-5]\d|[oO]{2})$/;
// An hour that ends the text so far: `godz. 9`, `od 17`, `8-15`. Not `2019`, not `9,5`.
const HOUR = /(?<![\d.,:])(?:[01]?\d|2[0-4])\s?$/;
const FOOTNOTE = /^[[(]?\d{1,2}[\])]?$/;
const UNIT = /(?<!\p{L})(?:m|km|cm|mm|dm|hm)$/u;

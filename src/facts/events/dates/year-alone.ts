import type { PageContext, Statement } from '../../context.ts';
import type { DraftDate } from '../drafts/draft.ts';

const HEADER = /^(?:data|termin|kiedy|rok)\s{0,2}[?:]?$/iu;
const YEAR = /^((?:19|20)\d\d)(?:\s?r\.?)?$/u;

/** `1996` under `Kiedy`, where that is all a row tells. Trap: `Termin realizacji`, `Rok założenia`. */
export function yearCell({ page }: PageContext, { block }: Statement): DraftDate | null {
  for (const { header, start, end } of page.blocks[block]?.cells ?? []) {
    const year =
      header !== null && HEADER.test(header.trim()) ? YEAR.exec(page.text.slice(start, end).trim())?.[1] : undefined;
    if (year !== undefined) return yearAlone(year, start);
  }
  return null;
}

/** A year printed at `start`, as the date of what was held in it. */
export function yearAlone(year: string, start: number): DraftDate {
  return {
    edtf: year,
    start: year,
    end: null,
    inferred: false,
    span: { start, end: start + year.length },
    mention: null,
    heading: false,
    past: false,
    doubtful: false,
  };
}

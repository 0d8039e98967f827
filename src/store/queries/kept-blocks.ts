import type { Diagnostic } from '../../model/diagnostic.ts';

/**
 * The parts of a page's text that were kept, in order: all of `text` but the spans that a diagnostic says were left out, parted where blocks are, at
 * empty lines. Each without white space at its ends.
 */
export function keptBlocks(text: string, diagnostics: readonly Diagnostic[]): readonly string[] {
  const leftOut = diagnostics
    .flatMap(({ code, start, end }) =>
      code.startsWith('omitted-') && start !== null && end !== null ? [{ start, end }] : [],
    )
    .sort((a, b) => a.start - b.start);
  const kept: string[] = [];
  let at = 0;
  for (const { start, end } of [...leftOut, { start: text.length, end: text.length }]) {
    if (start > at) kept.push(...text.slice(at, start).split(/\n[^\S\n]*\n/));
    at = Math.max(at, end);
  }
  return kept.map((block) => block.trim()).filter((block) => block !== '');
}

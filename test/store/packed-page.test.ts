import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Span } from '../../src/store/evidence/span.ts';
import { packedClaims, packedText, packPage } from '../../src/store/pages/packed-page.ts';
import { quoteReader, quotesOf } from '../../src/store/pages/quotes.ts';

const json = fc.jsonValue().map((value) => JSON.stringify({ value }));
/** Whole letters: half ones are stored otherwise. */
const text = fc.string({ unit: fc.constantFrom('a', 'ł', '\n', '\t', ' ', '🎉', '"') });

test('a page is unpacked as it was packed', () => {
  fc.assert(
    fc.property(text, fc.array(fc.record({ record: json, sources: json })), (page, claims) => {
      const body = packPage(page, claims);
      expect(packedText(body)).toBe(page);
      expect(packedClaims(body)).toEqual(claims);
    }),
  );
});

const letters = (part: string) => part.match(/[\uD800-\uDBFF]/g)?.length ?? 0;

/** A span as `toSpans` writes it. */
function spanOf(page: string, from: number, length: number): Span {
  const whole = Array.from(page);
  const start = whole.slice(0, from).join('').length;
  const quote = whole.slice(from, from + length).join('');
  const [before, within] = [letters(page.slice(0, start)), letters(quote)];
  const span: Span = [0, start, start + quote.length, 1, 2];
  return before + within === 0 ? span : [...span, before, within];
}

test('quotes are read from the stretches that are quoted', () => {
  const place = fc.tuple(fc.nat(80), fc.integer({ min: 1, max: 30 }));
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', 'ż', '🎉'), minLength: 120 }),
      fc.array(place),
      (page, places) => {
        const spans = places.map(([from, length]) => spanOf(page, from, length));
        const read = quoteReader(quotesOf(page, [spans]));
        expect(spans.map(read)).toEqual(spans.map(([, start, end]) => page.slice(start, end)));
      },
    ),
  );
});

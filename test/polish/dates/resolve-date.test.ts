import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isEdtf } from '../../../src/polish/dates/edtf-bounds.ts';
import { parseDates } from '../../../src/polish/dates/parse-dates.ts';
import { resolveDate } from '../../../src/polish/dates/resolve-date.ts';
import { fold } from '../../../src/polish/fold.ts';
import { tokenize } from '../../../src/polish/tokens.ts';

interface Row {
  readonly text: string;
  readonly reference: string | null;
  readonly tense?: 'past' | 'future' | 'unknown';
  /** `edtf start end basis`, `-` for null. */
  readonly expect: string;
}

const ROWS: readonly Row[] = JSON.parse(
  readFileSync(new URL('../../../fixtures/rules/dates/resolve.json', import.meta.url), 'utf8'),
);

function only(text: string) {
  const tokens = tokenize(text);
  const expression = parseDates(fold(text), text, tokens, 0, tokens.count)[0]?.expression;
  const range = expression?.dates[0];
  if (expression === undefined || range === undefined) throw new Error(`no date in ${text}`);
  return { expression, range };
}

describe('resolveDate', () => {
  it.each(ROWS)('$text from $reference ($tense)', ({ text, reference, tense = 'unknown', expect: expected }) => {
    const { expression, range } = only(text);
    const { edtf, start, end, basis, inferred } = resolveDate(expression, range, reference, tense);
    expect([edtf ?? '-', start ?? '-', end ?? '-', basis].join(' ')).toBe(expected);
    expect(inferred).toBe(edtf !== null && basis !== 'stated');
    if (edtf !== null) expect(isEdtf(edtf)).toBe(true);
  });
});

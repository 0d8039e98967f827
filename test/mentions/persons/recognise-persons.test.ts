import { describe, expect, it } from 'vitest';
import { recognisePersons } from '../../../src/mentions/persons/recognise-persons.ts';
import { readingOfText } from '../../support/page-of.ts';
import { ruleRows } from '../../support/rule-rows.ts';

interface Row {
  readonly text: string;
  readonly expect: readonly string[];
  readonly posts?: readonly (string | null)[];
  readonly nominative?: readonly boolean[];
}

describe('recognisePersons', () => {
  it.each(ruleRows<Row>('persons/recognise'))('$text', (row) => {
    const mentions = recognisePersons(readingOfText(row.text)).flatMap((one) => (one.kind === 'person' ? [one] : []));
    expect(mentions.map((one) => one.name)).toEqual(row.expect);
    if (row.posts !== undefined) expect(mentions.map((one) => one.post?.label ?? null)).toEqual(row.posts);
    if (row.nominative !== undefined) expect(mentions.map((one) => one.nominative)).toEqual(row.nominative);
  });
});

import { describe, expect, it } from 'vitest';
import { recogniseOccasions } from '../../../src/mentions/occasions/recognise-occasions.ts';
import { dropNestedOccasions } from '../../../src/mentions/refiners/drop-nested-occasions.ts';
import type { Mention } from '../../../src/model/mention.ts';
import { readingOfText } from '../../support/page-of.ts';
import { ruleRows } from '../../support/rule-rows.ts';

interface Expected {
  readonly name: string;
  readonly classification: string;
  readonly edition: number | null;
  readonly quoted?: string;
  readonly named: boolean;
  readonly plural: boolean;
}

interface Row {
  readonly text: string;
  readonly expect: readonly Expected[];
}

function told(mention: Mention): readonly Expected[] {
  if (mention.kind !== 'occasion') return [];
  const { name, classification, edition, quoted, named, plural } = mention;
  return [{ name, classification, edition, ...(quoted === null ? {} : { quoted }), named, plural }];
}

describe.each(['cases', 'editions', 'names', 'headings', 'boundaries', 'traps'])('occasions: %s', (table) => {
  it.each(ruleRows<Row>(`occasions/${table}`))('$text', ({ text, expect: expected }) => {
    const mentions = dropNestedOccasions(recogniseOccasions(readingOfText(text)));
    expect(mentions.flatMap(told)).toEqual(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { recogniseOrganizations } from '../../../src/mentions/organizations/recognise-organizations.ts';
import { readingOfText } from '../../support/page-of.ts';
import { ruleRows } from '../../support/rule-rows.ts';

interface Row {
  readonly text: string;
  readonly expect: readonly string[];
}

describe('recogniseOrganizations', () => {
  it.each(ruleRows<Row>('organizations/recognise'))('$text', ({ text, expect: expected }) => {
    const mentions = recogniseOrganizations(readingOfText(text));
    expect(mentions.map((mention) => (mention.kind === 'organization' ? mention.name : ''))).toEqual(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { recogniseOrganizations } from '../../../src/mentions/organizations/recognise-organizations.ts';
import { readingOf } from '../../../src/mentions/reading.ts';
import { pageOf, readingOfText } from '../../support/page-of.ts';
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

describe('a paragraph of a text that was wrapped at a width', () => {
  it.each(ruleRows<Row>('organizations/wrapped'))('$text', ({ text, expect: expected }) => {
    const page = pageOf(text);
    const block = {
      kind: 'paragraph',
      start: 0,
      end: text.length,
      level: 0,
      scope: 0,
      intro: null,
      cells: [],
    } as const;
    const mentions = recogniseOrganizations(readingOf({ ...page, blocks: [block] }));
    expect(mentions.map((mention) => (mention.kind === 'organization' ? mention.name : ''))).toEqual(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { cleanName } from '../../../src/polish/organizations/clean-name.ts';
import { organizationNominative } from '../../../src/polish/organizations/organization-nominative.ts';
import { splitList } from '../../../src/polish/organizations/split-list.ts';
import { ruleRows } from '../../support/rule-rows.ts';

interface Row {
  readonly name: string;
  readonly expect: string;
}

describe('cleanName', () => {
  it.each(ruleRows<Row>('organizations/clean-name'))('$name', ({ name, expect: expected }) => {
    expect(cleanName(name)).toBe(expected);
  });
});

describe('organizationNominative', () => {
  it.each(ruleRows<Row>('organizations/nominative'))('$name', ({ name, expect: expected }) => {
    expect(organizationNominative(name)).toBe(expected);
  });
});

describe('splitList', () => {
  it.each(ruleRows<{ text: string; expect: string[] }>('organizations/split-list'))(
    '$text',
    ({ text, expect: expected }) => {
      expect(splitList(text)).toEqual(expected);
    },
  );
});

import { describe, expect, test } from 'vitest';
import type { Person } from '../../../src/model/person.ts';
import { resolveExtracts } from '../../../src/resolve/index.ts';
import { sketchExtract } from '../../support/sketch-extract.ts';

type Posts = Person['posts'];

const NONE: Posts = [];

function persons(...pages: readonly (readonly [string, Posts])[]): readonly Person[] {
  const extracts = pages.map(([name, posts], index) => sketchExtract(`${index}.txt`, { persons: [{ name, posts }] }));
  const found = resolveExtracts(extracts).persons;
  expect(resolveExtracts([...extracts].reverse()).persons).toEqual(found);
  return found;
}

const post = (label: string, organization: string | null = null): Posts => [{ label, organization }];

describe('persons', () => {
  test.each<[string, number, Posts, Posts]>([
    ['the same organisation', 1, post('prezes', 'Związek Portów'), post('członek zarządu', 'Związku Portów')],
    ['a post that says whose it is', 1, post('prezydent Ustki'), post('prezydent Ustki')],
    ['no post on either page', 2, NONE, NONE],
    ['a post on one page only', 2, post('prezydent Ustki'), NONE],
    ['a post that anyone may hold', 2, post('prezydent'), post('prezydent')],
    ['a post with its unit alone', 2, post('wójt Gminy'), post('wójt Gminy')],
    ['two towns', 2, post('prezydent Ustki'), post('prezydent Łeby')],
    ['two organisations', 2, post('prezes', 'Związek Portów'), post('prezes', 'Związek Rzek')],
  ])('namesakes with %s: %i', (_, count, one, other) => {
    expect(persons(['Jan Kowal', one], ['Jan Kowal', other])).toHaveLength(count);
  });

  test('posts are united', () => {
    const [person] = persons(
      ['Jan Kowal', post('prezes', 'Związek Portów')],
      ['Jan Kowal', post('członek', 'Związek Portów')],
    );
    expect(person?.posts.map(({ label }) => label)).toEqual(['członek', 'prezes']);
  });
});

import { describe, expect, it } from 'vitest';
import { agrees, contradicts } from '../../scripts/eval/dates.ts';
import { below } from '../../scripts/eval/floors.ts';
import { bestOverlap, overlap } from '../../scripts/eval/overlap.ts';
import { pair } from '../../scripts/eval/pair.ts';
import { rates } from '../../scripts/eval/tally.ts';

const day = (given: string | null, ...others: (string | null)[]) => ({ given, others });

describe('overlap', () => {
  it.each([
    ['Związek Miast Polskich', 'Związku Miast Polskich', 1],
    ['Związek Miast Polskich', 'ZWIĄZEK MIAST POLSKICH', 1],
    ['Łódź', 'Lodz', 1],
    ['Gmina Wolsztyn', 'Wolsztyn', 1],
    ['Kongres Kultury', 'Forum Edukacji', 0],
    ['', 'Forum Edukacji', 0],
  ])('%s and %s', (one, other, expected) => {
    expect(overlap(one, other)).toBeCloseTo(expected);
  });

  it('weighs what only the longer name has', () => {
    expect(overlap('Kongres Kultury', 'Kongres Kultury Ludowej Podhala')).toBeCloseTo(0.6 + 0.4 * 0.5);
    expect(bestOverlap([], 'Kongres')).toBe(0);
  });
});

describe('dates', () => {
  it.each([
    [day('2019-05'), '2019-05-12', true],
    [day('2019-05-12'), '2019-05', false],
    [day('2019-05-12', '2019-05-13'), '2019-05-13', true],
    [day('2019-05-12', null), null, true],
    [day('2019-05-12'), null, false],
    [day(null), '2019', true],
    [day(null, '2019'), '2020', false],
    [day(null, '2019'), null, true],
  ])('%j agrees with %s: %s', (want, given, expected) => {
    expect(agrees(want, given)).toBe(expected);
  });

  it.each([
    [day('2019-05-12'), '2019', false],
    [day('2019-05-12'), '2020', true],
    [day('2019'), '2019-05-12', false],
    [day('2019-05-12', '2019-05-13'), '2019-05-13', false],
    [day('2019-05-12', null), '2018', true],
    [day(null), '2018', false],
    [day('2019-05-12'), null, false],
  ])('%j contradicts %s: %s', (want, given, expected) => {
    expect(contradicts(want, given)).toBe(expected);
  });
});

describe('pair', () => {
  const gold = (name: string, optional = false) => ({ name, optional });
  const byName = (g: { readonly name: string }, p: string) => (p.startsWith(g.name) ? g.name.length : 0);

  it('takes the best score first, each once', () => {
    const { pairs, missed, extra } = pair([gold('a'), gold('ab')], ['abc', 'x'], byName);
    expect(pairs.map(([g, p]) => [g.name, p])).toEqual([['ab', 'abc']]);
    expect(missed.map(({ name }) => name)).toEqual(['a']);
    expect(extra).toEqual(['x']);
  });

  it('counts an optional fact neither way', () => {
    expect(pair([gold('a', true)], ['a'], byName)).toEqual({ pairs: [], missed: [], extra: [] });
    expect(pair([gold('a', true)], [], byName)).toEqual({ pairs: [], missed: [], extra: [] });
  });
});

describe('figures', () => {
  it('are 0 where there is nothing', () => {
    expect(rates({ found: 0, extra: 0, missed: 0 })).toEqual({ precision: 0, recall: 0, f1: 0 });
    expect(rates({ found: 3, extra: 1, missed: 3 })).toEqual({ precision: 0.75, recall: 0.5, f1: 0.6 });
  });

  it('sink only below their floor, and an absent one does', () => {
    expect(below({ events: 0.5, title: 0.9 }, { events: 0.5, title: 0.8 })).toEqual(['title']);
    expect(below({ events: 0.5 }, {})).toEqual(['events']);
    expect(below({}, { events: 0.1 })).toEqual([]);
  });
});

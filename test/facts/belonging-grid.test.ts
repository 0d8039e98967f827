import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toldBy } from './fact-row.ts';

type Forms = Readonly<Record<string, string>>;

interface Grid {
  readonly parties: readonly Forms[];
  readonly bodies: readonly Forms[];
  readonly sentences: readonly {
    readonly text: string;
    readonly start_date: string | null;
    readonly end_date?: string;
    readonly role?: string;
  }[];
  readonly nothing: readonly string[];
}

const GRID = JSON.parse(readFileSync(new URL('../../fixtures/grids/belonging.json', import.meta.url), 'utf8')) as Grid;

const PAIRS = GRID.parties.flatMap((party) => GRID.bodies.map((body) => ({ party, body })));

function filled(template: string, party: Forms, body: Forms): string {
  const text = template
    .replaceAll(/\{([PB])\.(\w+)\}/g, (_, of: string, form: string) => (of === 'P' ? party : body)[form] ?? '')
    .replace('[ł]', party['l'] ?? '')
    .replace('[t]', party['t'] ?? '');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

describe.each(GRID.sentences)('$text', ({ text, start_date, end_date = null, role = 'member' }) => {
  it.each(PAIRS)('$party.nom, $body.nom', ({ party, body }) => {
    const member = (party['nom'] ?? '').replace('łęczyński', 'Łęczyński');
    const expected = [{ member, organization: body['nom'] ?? '', role, start_date, end_date }];
    const row = { text: filled(text, party, body), expect: { memberships: expected } };
    expect(toldBy(row)).toEqual(row.expect);
  });
});

describe.each(GRID.nothing)('states no membership: %s', (text) => {
  it.each(PAIRS)('$party.nom, $body.nom', ({ party, body }) => {
    const row = { text: filled(text, party, body), expect: { memberships: [] } };
    expect(toldBy(row)).toEqual(row.expect);
  });
});

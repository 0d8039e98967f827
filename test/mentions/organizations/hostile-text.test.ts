import { describe, expect, it } from 'vitest';
import { recogniseOrganizations } from '../../../src/mentions/organizations/recognise-organizations.ts';
import { recognisePersons } from '../../../src/mentions/persons/recognise-persons.ts';
import { readingOfText } from '../../support/page-of.ts';

/** Texts that invite a reader to start over at every word. */
const HOSTILE = [
  'Rada '.repeat(8_000),
  'Związek Miast, '.repeat(5_000),
  'Stowarzyszenie „'.repeat(5_000),
  'Jan '.repeat(8_000),
  'sp. z o.o. '.repeat(5_000),
  'im. ks. J. '.repeat(5_000),
  'A-'.repeat(10_000),
  'Cities of the '.repeat(5_000),
];

describe('hostile text', () => {
  it.each(HOSTILE.map((text) => [text.slice(0, 20), text] as const))(
    '%s… is read in time that grows with its length',
    (_, text) => {
      const reading = readingOfText(text);
      const mentions = [...recogniseOrganizations(reading), ...recognisePersons(reading)];
      for (const { start, end } of mentions) expect(end).toBeGreaterThan(start);
    },
  );
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { recognisePlaces } from '../../../src/mentions/places/recognise-places.ts';
import { readingOf } from '../../../src/mentions/reading.ts';
import { pageOf } from './page-of.ts';

interface Row {
  readonly text: string;
  readonly publisher?: string;
  readonly url?: string;
  /** Name and role, in order; where it matters, the type of the best candidate, or `open` where the page does not say which of several names is meant. */
  readonly places: readonly (readonly string[])[];
}

const FOLDER = new URL('../../../fixtures/rules/places/', import.meta.url);

/** Polish letters elsewhere on the page, so that a row without any is not taken for a page that lost them. */
const LETTERED = '\nŻółć, źdźbło, gęś.';

function placesIn({ text, publisher, url, places }: Row): readonly (readonly string[])[] {
  const about = { ...(publisher === undefined ? {} : { publisher }), ...(url === undefined ? {} : { url }) };
  const lost = /Lodzi|Wroclaw|Gdansk|Swiet|Lodz|Lazach/.test(text);
  const reading = readingOf(pageOf(lost ? text : text + LETTERED, about));
  return recognisePlaces(reading)
    .flatMap((mention) => (mention.kind === 'place' ? [mention] : []))
    .map(({ name, role, candidates }, index) => {
      const open = new Set(candidates.map((one) => one.name)).size > 1;
      return [name, role, open ? 'open' : (candidates[0]?.type ?? '')].slice(0, places[index]?.length ?? 2);
    });
}

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.json'))) {
  const rows = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as readonly Row[];
  describe(`places: ${file}`, () => {
    test.each(rows.map((row) => [row.text, row] as const))('%s', (_, row) => {
      expect(placesIn(row)).toEqual(row.places);
    });
  });
}

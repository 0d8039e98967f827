import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { recognisePlaces } from '../../../src/mentions/places/recognise-places.ts';
import { readingOf } from '../../../src/mentions/reading.ts';
import { pageOf } from './page-of.ts';

/** A neutral sentence for each case. */
const CARRIERS = [
  (form: string) => `Goście przyjechali do ${form} wczoraj.`,
  (form: string) => `Zawdzięczamy to miastu ${form} i sąsiadom.`,
  (form: string) => `Poznajemy miasto ${form} i okolice.`,
  (form: string) => `Współpraca z ${form} trwa.`,
  (form: string) => `Spotkanie odbyło się w ${form} wczoraj.`,
] as const;

interface Row {
  readonly name: string;
  readonly type: string;
  readonly cases: readonly string[];
}

const rows: readonly Row[] = readFileSync(new URL('../../../src/polish/data/place-forms.tsv', import.meta.url), 'utf8')
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))
  .filter(([, , source]) => source === 'polimorf')
  .map(([name = '', type = '', , ...cases]) => ({ name, type, cases: cases.map((cell) => cell.split('|')[0] ?? '') }));

/** Share of forms that are found whole, with the name among the candidates; and the first few that are not. */
function recognised(type: string): { share: number; missed: readonly string[] } {
  const sentences = rows
    .filter((row) => row.type === type)
    .flatMap(({ name, cases }) => cases.map((form, index) => ({ name, form, text: CARRIERS[index]?.(form) ?? '' })));
  const reading = readingOf(pageOf(sentences.map(({ text }) => text).join('\n')));
  const byBlock = new Map(
    recognisePlaces(reading).flatMap((mention) =>
      mention.kind === 'place' ? [[mention.block, mention] as const] : [],
    ),
  );
  const missed = sentences.filter(({ name, form }, block) => {
    const found = byBlock.get(block);
    if (found === undefined || reading.text.slice(found.start, found.end) !== form) return true;
    return found.name !== name && !found.candidates.some((candidate) => candidate.name === name);
  });
  return { share: 1 - missed.length / sentences.length, missed: missed.slice(0, 40).map(({ text }) => text) };
}

test.each([
  ['gmina', 0.99],
  ['country', 0.99],
  ['foreign', 0.9],
] as const)('%s: recognised in every case', (type, floor) => {
  const { share, missed } = recognised(type);
  expect(share, missed.join('\n')).toBeGreaterThan(floor);
});

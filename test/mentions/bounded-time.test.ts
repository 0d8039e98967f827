import fc from 'fast-check';
import { test } from 'vitest';
import { findMentions } from '../../src/mentions/index.ts';
import { pageOf } from '../support/page-of.ts';

/** Beginnings of everything that a recogniser reads on from, and marks that might send it back. */
const FRAGMENTS = [
  ...[
    '5 maja ',
    '12.05.',
    '2019',
    ' r. ',
    'od ',
    'do ',
    'w dniach ',
    '1, 2, ',
    'godz. 10',
    ' - ',
    '–',
    ', ',
    '. ',
    '(',
    ')',
    '„',
    '”',
    '"',
  ],
  ...[
    "'",
    '\n',
    '   ',
    'Rada ',
    'Gminy ',
    'Związek ',
    'Miast ',
    'i ',
    'oraz ',
    'w ',
    'Nowy ',
    'Targ',
    'Jan ',
    'Kos ',
    'wójt ',
    'Kongres ',
  ],
  ...[
    'XX ',
    'sesji ',
    'im. ',
    'nr 3 ',
    'ds. ',
    'ul. ',
    'S.A.',
    'sp. z o.o. ',
    'Network ',
    'METREX ',
    'A',
    'ą',
    '7',
    'powiatu ',
    'termin ',
    'uchwały ',
    'z dnia ',
  ],
];

/** Milliseconds of this process for one reading of `text`; the better of two. */
function cost(text: string): number {
  const page = pageOf(text);
  const once = (): number => {
    const before = process.cpuUsage();
    findMentions(page);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  return Math.min(once(), once());
}

/** Eight times the text takes eight times as long; sixty-four times would be quadratic. A figure is taken again before it counts. */
function growsInProportion(fragment: string): boolean {
  const short = fragment.repeat(Math.ceil(30_000 / fragment.length));
  const long = short.repeat(8);
  for (let attempt = 0; attempt < 4; attempt++) if (cost(long) < 25 * Math.max(cost(short), 4)) return true;
  return false;
}

test('any fragments over and over are read in time that grows with their length', { timeout: 120_000 }, () => {
  const text = fc.array(fc.constantFrom(...FRAGMENTS), { minLength: 1, maxLength: 7 }).map((parts) => parts.join(''));
  fc.assert(fc.property(text, growsInProportion), { numRuns: 10 });
});

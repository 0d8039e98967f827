import { homographOf } from '../../polish/places/homographs.ts';
import { placeNominative } from '../../polish/places/place-nominative.ts';
import type { Reading, Segment } from '../reading.ts';

/** Words and marks of a line that may be one town: `Kazimierz Dolny`, `Bielsko-Biała`, `Konin,`. */
const MOST_TOKENS = 4;
const LEAST_ROWS = 3;

/**
 * The segments that are towns in the nominative and nothing else, three or more in a row: `Jasło` / `Krosno` / `Góra`. In such a column a name that is a
 * common word or a surname too is a town. Traps: `Góra` / `Brody` / `Piaski`; `Rak` / `Lis` / `Kowal`.
 */
export function townColumns({ text, segments }: Reading): ReadonlySet<Segment> {
  const found = new Set<Segment>();
  if (segments.length < LEAST_ROWS) return found;
  let run: Segment[] = [];
  let sure = 0;
  const close = (): void => {
    if (run.length >= LEAST_ROWS && sure >= LEAST_ROWS) for (const one of run) found.add(one);
    run = [];
    sure = 0;
  };
  for (const segment of segments) {
    const name = segment.last - segment.first <= MOST_TOKENS ? townOf(text, segment) : null;
    if (name === null) {
      close();
      continue;
    }
    run.push(segment);
    sure += weightOf(name);
  }
  close();
  return found;
}

/** What the line is, where that is the name of a town as the gazetteer prints it. */
function townOf(text: string, { start, end }: Segment): string | null {
  const name = text.slice(start, end).replace(/^[\s*•–-]{1,4}|[\s*,;.]{1,4}$/gu, '');
  if (!/^\p{Lu}[\p{L} -]{2,40}$/u.test(name)) return null;
  return placeNominative(name).some((one) => one.name === name && one.country === 'PL' && one.type !== 'region')
    ? name
    : null;
}

/** One name that is neither word nor surname says enough; of common words (`Krosno`, `Wołów`) it takes three; surnames say nothing. */
function weightOf(name: string): number {
  const { word, person } = homographOf(name);
  if (person) return 0;
  return word ? 1 : LEAST_ROWS;
}

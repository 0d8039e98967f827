import { fold } from '../fold.ts';
import { CASES, type Case, type Gender, type GrammaticalNumber } from './grammar.ts';

/** A noun that heads names, with every case form (more than one where usage differs: `klastra`, `klastera`). */
export interface HeadForms {
  readonly lemma: string;
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
  readonly forms: Readonly<Record<Case, readonly string[]>>;
}

export interface HeadReading {
  readonly head: HeadForms;
  readonly case: Case;
  /** The form with its letters, lower case. */
  readonly form: string;
}

/** Readings of a folded form, nominative first. */
export type HeadIndex = ReadonlyMap<string, readonly HeadReading[]>;

/** Makes the look-up from folded forms to what they may be. Earlier rows come first among equal cases. */
export function buildHeadIndex(rows: Iterable<HeadForms>): HeadIndex {
  const index = new Map<string, HeadReading[]>();
  for (const head of rows) {
    for (const each of CASES) {
      for (const form of head.forms[each]) {
        const key = fold(form);
        const known = index.get(key);
        if (known === undefined) index.set(key, [{ head, case: each, form }]);
        else if (!known.some((reading) => reading.head === head && reading.case === each)) {
          known.push({ head, case: each, form });
        }
      }
    }
  }
  for (const readings of index.values()) readings.sort((a, b) => CASES.indexOf(a.case) - CASES.indexOf(b.case));
  return index;
}

/** What a printed word may be. `Radą` is one case and `Rada` another, but `Rade` of a page that lost its letters is still `Radę`. */
export function headReadings(word: string, index: HeadIndex): readonly HeadReading[] {
  const folded = fold(word);
  const readings = index.get(folded);
  if (readings === undefined) return [];
  const lower = word.toLowerCase();
  return lower === folded ? readings : readings.filter((reading) => reading.form === lower);
}

/** Reads rows of `nominative gender number gen dat acc inst loc` (tab-separated, header first; variants parted by `/`). */
export function readHeadForms(table: string): readonly HeadForms[] {
  const rows: HeadForms[] = [];
  for (const line of table.split('\n').slice(1)) {
    const [lemma, gender, number, gen, dat, acc, inst, loc] = line.trimEnd().split('\t');
    if (lemma === undefined || loc === undefined) continue;
    const variants = (forms: string | undefined): readonly string[] => (forms ?? '').split('/');
    rows.push({
      lemma,
      gender: genderOf(gender ?? ''),
      number: number === 'pl' ? 'pl' : 'sg',
      forms: {
        nom: [lemma],
        acc: variants(acc),
        gen: variants(gen),
        dat: variants(dat),
        inst: variants(inst),
        loc: variants(loc),
      },
    });
  }
  return rows;
}

/** PoliMorf's genders: m1-m3, f, n1-n2; p2-p3 have no singular and inflect their adjectives like any plural. */
function genderOf(code: string): Gender {
  if (code.startsWith('f')) return 'f';
  return code.startsWith('m') ? 'm' : 'n';
}

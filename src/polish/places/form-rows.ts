import { ALIASES } from './aliases.ts';
import { allAttestedForms } from './attested-forms.ts';
import { CASE_BITS, CASES, type CaseForms, EVERY_CASE } from './case-forms.ts';
import { declineName } from './decline-name.ts';
import { exceptionalName } from './exceptions.ts';
import { exactKey, formKey } from './form-key.ts';
import { entryOfRow, gazetteerSize, localNameOfRow } from './gazetteer.ts';
import type { PlaceEntry } from './place-entry.ts';
import { REGIONS } from './regions.ts';

/** A name of a place in the nominative, and how it goes into the index. */
interface IndexedName {
  readonly name: string;
  readonly row: string;
  /** Where it is not the entry's own name: `Ljubljana` for `Lublana`. */
  readonly nominative: string;
  readonly forms: CaseForms;
  /** Foreign names are often left undeclined. */
  readonly keepsForm: boolean;
}

interface Placed {
  readonly row: number;
  readonly entry: PlaceEntry;
}

/** The last digit of a TERC code only tells the town from its commune. */
function placeCode({ name, teryt }: PlaceEntry): string {
  return `${name}|${(teryt ?? '').slice(0, 6)}`;
}

/** Places that are looked up by a bare name; a commune only where no town has its name and code. */
function placedEntries(): readonly Placed[] {
  const placed: Placed[] = [];
  for (let row = 0; row < gazetteerSize(); row++) {
    const entry = entryOfRow(row);
    if (entry !== null) placed.push({ row, entry });
  }
  const towns = new Set(placed.filter(({ entry }) => entry.type === 'town').map(({ entry }) => placeCode(entry)));
  return placed.filter(({ entry }) => {
    if (entry.type === 'county' || entry.type === 'voivodeship') return false;
    // `Wrocław-Krzyki`: nobody writes it so in a sentence.
    if (entry.type === 'region' && entry.name.includes('-') && !entry.name.startsWith('Praga-')) return false;
    return entry.type !== 'gmina' || !towns.has(placeCode(entry));
  });
}

function namesOfPlaces(placed: readonly Placed[]): readonly IndexedName[] {
  const attested = allAttestedForms();
  return placed.flatMap(({ row, entry }) => {
    const { name, country } = entry;
    const foreign = country !== 'PL';
    const known = attested.get(name);
    // A dictionary's forms first; for Polish names the rules are better than what the table had from rules.
    const kept = known !== undefined && (known.attested || foreign) ? known.forms : declineName(name);
    const own = { name, row: `${row}`, nominative: '', forms: exceptionalName(name) ?? kept, keepsForm: foreign };
    const local = localNameOfRow(row);
    const voiced = foreign ? voicedName(name, row) : [];
    if (local === '') return [own, ...voiced];
    return [
      own,
      ...voiced,
      { name: local, row: `${row}`, nominative: local, forms: declineName(local), keepsForm: true },
    ];
  });
}

/** A foreign -rt is heard as -rd and declined so: `w Erfurdzie`. Traps: a Polish name (`Żmigród`, `Olsztyn`) is spelled by its own forms. */
function voicedName(name: string, row: number): readonly IndexedName[] {
  if (!name.endsWith('rt')) return [];
  const heard = `${name.slice(0, -1)}d`;
  return [{ name: heard, row: `${row}`, nominative: '', forms: declineName(heard), keepsForm: true }];
}

function namesOfAliases(placed: readonly Placed[]): readonly IndexedName[] {
  return ALIASES.flatMap(({ alias, name, own }) =>
    placed
      .filter(({ entry }) => entry.name === name && entry.type !== 'gmina')
      .map(({ row }) => {
        const nominative = own ? alias : '';
        return { name: alias, row: `${row}`, nominative, forms: declineName(alias), keepsForm: true };
      }),
  );
}

function namesOfRegions(): readonly IndexedName[] {
  return REGIONS.map(({ name, forms }, index) => ({
    name,
    row: `r${index}`,
    nominative: '',
    forms: forms ?? declineName(name),
    keepsForm: false,
  }));
}

function rowsOf({ name, row, nominative, forms, keepsForm }: IndexedName): readonly string[] {
  const byForm = new Map<string, number>([[exactKey(name), keepsForm ? EVERY_CASE : CASE_BITS.nom]]);
  for (const caseName of CASES) {
    for (const form of forms[caseName]) {
      const exact = exactKey(form);
      byForm.set(exact, (byForm.get(exact) ?? 0) | CASE_BITS[caseName]);
    }
  }
  return [...byForm].map(([exact, cases]) => {
    const key = formKey(exact);
    return [key, exact === key ? '' : exact, cases, row, nominative].join('\t');
  });
}

/** The rows of `place-index.tsv`, with its header: what `readingsOf` reads. */
export function formRows(): readonly string[] {
  const placed = placedEntries();
  const names = [...namesOfPlaces(placed), ...namesOfAliases(placed), ...namesOfRegions()];
  const rows = [...new Set(names.flatMap((name) => [...rowsOf(name)]))];
  rows.sort((a, b) => (a < b ? -1 : 1));
  return ['key\tform\tcases\trow\tnominative', ...rows];
}

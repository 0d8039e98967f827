import { attestedForms } from './attested-forms.ts';
import { CASES, type CaseForms, type CaseName } from './case-forms.ts';
import { declineName } from './decline-name.ts';
import { exceptionalName } from './exceptions.ts';

/** The likeliest form of `name` (nominative) in each case: from the dictionary where it has the name, else by the rules of endings. */
export function placeForms(name: string): Readonly<Record<CaseName, string>> {
  const known = attestedForms(name);
  const forms: CaseForms = exceptionalName(name) ?? (known?.attested ? known.forms : undefined) ?? declineName(name);
  const [gen, dat, acc, inst, loc] = CASES.map((caseName) => forms[caseName][0] ?? name);
  return { gen: gen ?? name, dat: dat ?? name, acc: acc ?? name, inst: inst ?? name, loc: loc ?? name };
}

import type { MemberCount, Organization } from '../../model/organization.ts';
import { nameKey } from '../../polish/name-key.ts';
import { ranking, type Statement, spellingQuality, tally } from '../choose.ts';
import { compareBy, compareText, sortedSet } from '../compare.ts';
import { contentId } from '../content-id.ts';
import { precisionOf } from '../dates.ts';
import { evidenceFor, uniteEvidence } from '../evidence.ts';
import type { NamingFacet } from './organization-names.ts';

/** One organisation out of all that names it. Its id follows from the key of the name that it goes by. */
export function mergeOrganization(facets: readonly NamingFacet[]): Organization {
  const acronym = choose(facets, (facet) => facet.acronym);
  const { key, name } = chooseName(facets, acronym);
  const full = facets.flatMap(({ naming: { claim } }) => (claim.kind === 'organization' ? [claim.record] : []));
  const classified = choose(facets, ({ classification }) => (classification === 'other' ? null : classification));
  return {
    id: contentId('organization', key),
    name,
    other_names: otherNames(facets, name, acronym),
    acronym,
    classification: classified ?? choose(facets, ({ classification }) => classification),
    founding_date: choose(facets, (facet) => recordOf(facet)?.founding_date ?? null, precisionOf),
    address: choose(facets, (facet) => recordOf(facet)?.address ?? null),
    member_counts: uniteCounts(full.flatMap(({ member_counts }) => member_counts)),
    sources: uniteEvidence(facets.map(sourcesOf)),
  };
}

function recordOf({ naming: { claim } }: NamingFacet): Organization | null {
  return claim.kind === 'organization' ? claim.record : null;
}

/** Of a membership only what names this side of it. */
function sourcesOf({ naming: { claim, role } }: NamingFacet) {
  return claim.kind === 'organization' ? claim.record.sources : evidenceFor(claim.record.sources, role);
}

function statements<T>(facets: readonly NamingFacet[], read: (facet: NamingFacet) => T | null): Statement<T>[] {
  return facets.flatMap((facet): Statement<T>[] => {
    const value = read(facet);
    return value === null ? [] : [{ value, document: facet.naming.claim.document, sources: [] }];
  });
}

function choose<T extends string>(
  facets: readonly NamingFacet[],
  read: (facet: NamingFacet) => T | null,
  precision: (value: T) => number = () => 0,
): T | null {
  const stated = statements(facets, read);
  const first = stated[0]?.value ?? null;
  // Mostly all say the same, and there is nothing to choose.
  if (stated.every(({ value }) => value === first)) return first;
  return tally(stated, (value) => value).sort(ranking(precision))[0]?.value ?? null;
}

interface Spelling {
  readonly key: string;
  readonly name: string;
}

/** The full name that most pages use, then the longest; an acronym only where there is no other. Of its spellings one with Polish letters. */
function chooseName(facets: readonly NamingFacet[], acronym: string | null): Spelling {
  const [first] = facets;
  if (first !== undefined && facets.every(({ key, name }) => key === first.key && name === first.name)) return first;
  const short = acronym === null ? null : nameKey(acronym);
  const spellings = statements(facets, ({ key, name }): Spelling => ({ key, name }));
  const [known] = tally(spellings, ({ key }) => key).sort(
    compareBy(
      (a, b) => Number(a.key === short) - Number(b.key === short),
      (a, b) => b.documents - a.documents || b.statements - a.statements || b.key.length - a.key.length,
      ranking(),
    ),
  );
  const alike = spellings.filter(({ value }) => value.key === known?.key);
  const [best] = tally(alike, ({ name }) => name).sort(ranking(({ name }) => spellingQuality(name)));
  return best?.value ?? { key: '', name: '' };
}

function otherNames(facets: readonly NamingFacet[], name: string, acronym: string | null): string[] {
  const seen = new Set([name, ...(acronym === null ? [] : [acronym])].map(nameKey));
  const stated = facets.flatMap((facet) => [facet.name, ...facet.otherNames, facet.acronym ?? facet.name]);
  const names = sortedSet(stated);
  return names.filter((other) => {
    const key = nameKey(other);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function uniteCounts(counts: readonly MemberCount[]): MemberCount[] {
  const distinct = new Map(counts.map((count) => [JSON.stringify([count.as_of, count.stated, count.listed]), count]));
  return [...distinct].sort(([a], [b]) => compareText(a, b)).map(([, count]) => count);
}

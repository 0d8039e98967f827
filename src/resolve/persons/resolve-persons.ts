import type { Person } from '../../model/person.ts';
import type { DerivedPerson, PersonClaim } from '../../model/resolution.ts';
import { nameKey } from '../../polish/name-key.ts';
import { ranking, type Statement, tally } from '../choose.ts';
import { compareText, sortedSet } from '../compare.ts';
import { contentId } from '../content-id.ts';
import { uniteEvidence } from '../evidence.ts';
import { organizationKey } from '../organizations/organization-key.ts';
import { joinByKeys } from '../union-find.ts';

/** Blocks of a person: the name with each post's organisation, or with the page where no post tells who it is. */
export function personBlocks(claim: PersonClaim): string[] {
  const { record, document } = claim;
  const name = nameKey(record.name);
  const posts = record.posts.flatMap(postKeys).map((post) => `person:${name}:${post}`);
  return sortedSet([...posts, `person:${name}:${document.id}`]);
}

/**
 * What a post is held in: its organisation, or for `zastępca prezydenta Wejherowa` the label, when a word after the first has a capital and so names
 * whose it is. `prezydent`, `Wójt Gminy` alone tell nothing.
 */
function postKeys({ label, organization }: Person['posts'][number]): string[] {
  if (organization !== null) return [organizationKey(organization, null)];
  const words = label.split(/\s+/).slice(1);
  return words.some((word) => /^\p{Lu}/u.test(word) && !UNITS.test(word)) ? [nameKey(label)] : [];
}

const UNITS = /^(?:Miasta|Gminy|Powiatu|Województwa|Rady|Zarządu|Komisji|Sejmiku|Urzędu)$/u;

/** The persons that these claims speak of, ordered by id. Namesakes on two pages are one only where a post of theirs agrees. */
export function resolvePersons(claims: readonly PersonClaim[]): DerivedPerson[] {
  return joinByKeys(claims.length, (index) => claims.slice(index, index + 1).flatMap(personBlocks))
    .map((group) => {
      const members = group.flatMap((index) => claims[index] ?? []);
      const record = mergePerson(members);
      return { record, from: group, judged: [], rejected: false, names: keyedNames(members) };
    })
    .sort((a, b) => compareText(a.record.id, b.record.id));
}

function mergePerson(claims: readonly PersonClaim[]): Person {
  const statements = claims.map(({ record, document }): Statement<string> => {
    return { value: record.name, document, sources: [] };
  });
  const name = tally(statements, (value) => value).sort(ranking())[0]?.value ?? '';
  // The first post tells the person from namesakes; with none it is known by the page.
  const posts = sortedSet(claims.flatMap(({ record }) => record.posts.flatMap(postKeys)));
  const known = posts[0] ?? sortedSet(claims.map(({ document }) => document.id))[0] ?? '';
  return {
    id: contentId('person', nameKey(name), known),
    name,
    posts: unitePosts(claims.flatMap(({ record }) => record.posts)),
    sources: uniteEvidence(claims.map(({ record }) => record.sources)),
  };
}

function unitePosts(posts: Person['posts']): Person['posts'] {
  const distinct = new Map<string, Person['posts'][number]>();
  const sorted = [...posts].sort((a, b) => compareText(JSON.stringify(a), JSON.stringify(b)));
  for (const post of sorted) {
    const key = `${nameKey(post.label)}/${post.organization === null ? '' : nameKey(post.organization)}`;
    if (!distinct.has(key)) distinct.set(key, post);
  }
  return [...distinct.values()];
}

function keyedNames(claims: readonly PersonClaim[]) {
  return sortedSet(claims.map(({ record }) => record.name)).map((name) => ({ name, key: nameKey(name) }));
}

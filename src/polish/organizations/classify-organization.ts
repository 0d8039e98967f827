import type { OrganizationClassification } from '../../model/organization.ts';
import { nominativePhrase } from '../inflection/nominative-phrase.ts';
import { remember } from '../places/remember.ts';
import { organizationHeadIndex, organizationHeads } from './head-lexicon.ts';

/** Foreign nouns that say what a body is, lower case, the last one in the name first. */
const FOREIGN: readonly (readonly [RegExp, OrganizationClassification])[] = [
  [/\b(?:network|partnerschaft|partnership|alliance|platform|(?:cities|towns|regions|mayors) for)\b/i, 'network'],
  [/\b(?:association|club|society|marketing)\b/i, 'association'],
  [/\bfoundation\b/i, 'foundation'],
  [/\b(?:union|federation)\b/i, 'union'],
  [/\b(?:university|college)\b/i, 'university'],
  [/\binstitute\b/i, 'institute'],
  [/\b(?:council|committee|commission)\b/i, 'council'],
  [/\b(?:ltd|gmbh|inc)\b|sp\. ?z ?o\. ?o\.|S\. ?A\./i, 'company'],
];

/** What kind of organisation a nominative name says it is; null where its words do not say. */
export const classifyOrganization: (name: string) => OrganizationClassification | null = remember(4_000, classOf);

function classOf(name: string): OrganizationClassification | null {
  if (/(?:sp\. ?z ?o\. ?o\.|(?<!\p{L})S\. ?A\.)/u.test(name)) return 'company';
  const words = name.replace(/^\p{Lu}{2,8}\s+[-–]\s+/u, '').split(/\s+/u);
  const phrase = nominativePhrase(words, organizationHeadIndex());
  if (phrase !== null) return organizationHeads().get(phrase.reading.head.lemma)?.classification ?? null;
  return FOREIGN.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

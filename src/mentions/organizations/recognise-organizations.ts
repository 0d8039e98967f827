import type { OrganizationMention } from '../../model/mention.ts';
import { lowerBound } from '../../polish/lower-bound.ts';
import type { Reading, Recogniser } from '../reading.ts';
import { acronymUses } from './acronym-uses.ts';
import { companyMentions } from './company-mentions.ts';
import { foreignMentions } from './foreign-mentions.ts';
import { headMentions } from './head-mentions.ts';
import { networkMentions } from './network-mentions.ts';
import { withAcronyms } from './page-acronyms.ts';
import { shortHeadMentions } from './short-heads.ts';
import { unglued } from './unglued.ts';

/**
 * Organisations that a page names: by a head noun, by a legal form, by an acronym that the page explains, or, with `sure: false`, by shape only
 * (a foreign name, a network in capitals). Names are nominative; none lies inside another.
 */
export const recogniseOrganizations: Recogniser = (reading: Reading): readonly OrganizationMention[] => {
  const named = reading.segments.flatMap((segment) => [
    ...headMentions(reading, segment),
    ...companyMentions(reading, segment),
    ...foreignMentions(reading, segment),
    ...shortHeadMentions(reading, segment),
  ]);
  const explained = withAcronyms(reading, unglued(reading, outermost(named)));
  return outermost([...explained, ...acronymUses(reading, explained), ...networkMentions(reading, explained)]);
};

/** Of overlapping mentions the longer, of equal ones the first. */
function outermost(mentions: readonly OrganizationMention[]): readonly OrganizationMention[] {
  const ordered = [...mentions].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  // In order of their starts, so that only two neighbours need be asked.
  const taken: OrganizationMention[] = [];
  for (const mention of ordered) {
    const at = placeOf(mention, taken);
    const free =
      (taken[at - 1]?.end ?? 0) <= mention.start && mention.end <= (taken[at]?.start ?? Number.POSITIVE_INFINITY);
    if (free) taken.splice(at, 0, mention);
  }
  return taken;
}

/** Where a mention belongs among others in order of their starts. */
function placeOf(mention: OrganizationMention, ordered: readonly OrganizationMention[]): number {
  return lowerBound(ordered.length, (one) => (ordered[one] as OrganizationMention).start <= mention.start);
}

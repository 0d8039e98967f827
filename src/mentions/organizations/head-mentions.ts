import type { OrganizationMention } from '../../model/mention.ts';
import { cleanName } from '../../polish/organizations/clean-name.ts';
import { type NameExtent, nameExtent } from '../../polish/organizations/name-extent.ts';
import { organizationNominative } from '../../polish/organizations/organization-nominative.ts';
import { LOWER } from '../../polish/tokens.ts';
import type { Reading, Segment } from '../reading.ts';
import { foldedAt, isMark } from '../token-view.ts';
import { lowerHeadExtent } from './lower-heads.ts';

const RULE = 'mentions/organizations/head-mentions.ts';

/** Names of one segment that a known head opens or holds, left to right, none inside another. */
export function headMentions(reading: Reading, segment: Segment): readonly OrganizationMention[] {
  const found: OrganizationMention[] = [];
  let from = segment.first;
  for (let i = segment.first; i < segment.last; i++) {
    const extent =
      reading.tokens.shapes[i] === LOWER
        ? lowerHeadExtent(reading, i, segment.last)
        : nameExtent(reading, i, from, segment.last);
    if (extent === null || isStreet(reading, extent.first)) continue;
    found.push(mentionOf(reading, segment, extent));
    from = extent.last;
    i = extent.last - 1;
  }
  return found;
}

/** `ul. Rady Europy`, `plac Unii Europejskiej`, `rondo Związku Jaszczurczego` */
function isStreet(reading: Reading, first: number): boolean {
  const before = isMark(reading, first - 1, '.') ? foldedAt(reading, first - 2) : foldedAt(reading, first - 1);
  return /^(?:ul|ulic[aye]|al|alej[aei]|aleje|pl|plac|placu|os|rondo|ronda|rondzie|skwer|skweru)$/.test(before);
}

function mentionOf(reading: Reading, segment: Segment, extent: NameExtent): OrganizationMention {
  const start = reading.tokens.starts[extent.first] ?? 0;
  const end = reading.tokens.ends[extent.last - 1] ?? start;
  return {
    kind: 'organization',
    start,
    end,
    block: segment.block,
    confidence: 0.95,
    rule: RULE,
    name: cleanName(organizationNominative(reading.text.slice(start, end))),
    acronym: null,
    head: extent.lemma,
    sure: true,
  };
}

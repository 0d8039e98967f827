import type { OrganizationMention } from '../../model/mention.ts';
import { cleanName } from '../../polish/organizations/clean-name.ts';
import type { Reading, Segment } from '../reading.ts';

/** Tokens `[first, last)` as an organisation named as it is printed, without a head to put in the nominative; `rule` is who read it. */
export function printedMention(
  reading: Reading,
  segment: Segment,
  first: number,
  last: number,
  rule: string,
): OrganizationMention {
  const start = reading.tokens.starts[first] ?? 0;
  const end = reading.tokens.ends[last - 1] ?? start;
  return {
    kind: 'organization',
    start,
    end,
    block: segment.block,
    confidence: 0.85,
    rule,
    name: cleanName(reading.text.slice(start, end)),
    acronym: null,
    head: null,
    sure: true,
  };
}

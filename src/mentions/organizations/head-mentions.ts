import type { OrganizationMention } from '../../model/mention.ts';
import { fold } from '../../polish/fold.ts';
import { headReadings } from '../../polish/inflection/head-index.ts';
import { cleanName } from '../../polish/organizations/clean-name.ts';
import { organizationHeadIndex, organizationHeads } from '../../polish/organizations/head-lexicon.ts';
import { type NameExtent, nameExtent } from '../../polish/organizations/name-extent.ts';
import { organizationNominative } from '../../polish/organizations/organization-nominative.ts';
import { remember } from '../../polish/places/remember.ts';
import { LOWER, UPPER, WORD } from '../../polish/tokens.ts';
import type { Reading, Segment } from '../reading.ts';
import { anyTrigger, hasTrigger } from '../reading.ts';
import { foldedAt, isMark, rawAt } from '../token-view.ts';
import { trigger } from '../triggers.ts';
import { lowerHeadExtent } from './lower-heads.ts';

const RULE = 'mentions/organizations/head-mentions.ts';

const HEAD = trigger(({ printed, kind }) => kind === WORD && headReadings(printed, organizationHeadIndex()).length > 0);

/** Names of one segment that a known head opens or holds, left to right, none inside another. */
export function headMentions(reading: Reading, segment: Segment): readonly OrganizationMention[] {
  if (!anyTrigger(segment, HEAD)) return [];
  const found: OrganizationMention[] = [];
  let from = segment.first;
  for (let i = segment.first; i < segment.last; i++) {
    if (!hasTrigger(reading, i, HEAD)) continue;
    const extent =
      reading.tokens.shapes[i] === LOWER
        ? lowerHeadExtent(reading, i, segment.last)
        : nameExtent(reading, i, from, segment.last);
    if (extent === null || isStreet(reading, extent.first)) continue;
    found.push(mentionOf(reading, segment, carriedName(reading, extent)));
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

/** `Sieci METREX`, `Sieć Metrex` on a page that also prints METREX: the head only carries the name. */
function carriedName(reading: Reading, extent: NameExtent): NameExtent {
  const { first, head, tail, last, lemma } = extent;
  if (
    organizationHeads().get(lemma)?.manner !== 'carrier' ||
    first !== head ||
    tail !== head + 1 ||
    last !== tail + 1
  ) {
    return extent;
  }
  const word = rawAt(reading, tail);
  const sign = reading.tokens.shapes[tail] === UPPER && reading.tokens.shapes[head] !== UPPER;
  const signElsewhere = word.length > 4 && reading.text.includes(word.toUpperCase());
  return sign || signElsewhere ? { ...extent, first: tail } : extent;
}

/** Organs that every body has: `Komisja Rewizyjna`, `Komitet Wykonawczy`. */
const ORGAN =
  /^(?:komisj|komitet|rad|zarzad|zespol|grup)[a-z]{0,4} (?:rewizyjn|wykonawcz|programow|nadzorcz|organizacyjn|ekspercki|eksperck|robocz|konkursow|przetargow|egzaminacyjn|naukow|glown|krajow)[a-z]{1,4}$/;

/** Bodies are named many times over. */
const named = remember(5_000, (printed): { readonly name: string; readonly sure: boolean } => {
  const name = cleanName(organizationNominative(printed));
  return { name, sure: !ORGAN.test(fold(name)) };
});

function mentionOf(reading: Reading, segment: Segment, extent: NameExtent): OrganizationMention {
  const start = reading.tokens.starts[extent.first] ?? 0;
  const end = reading.tokens.ends[extent.last - 1] ?? start;
  const { name, sure } = named(reading.text.slice(start, end));
  return {
    kind: 'organization',
    start,
    end,
    block: segment.block,
    confidence: sure ? 0.95 : 0.6,
    rule: RULE,
    name,
    acronym: null,
    head: extent.lemma,
    sure,
  };
}

import type { PersonMention } from '../../model/mention.ts';
import { firstNameReadings } from '../../polish/people/first-name-readings.ts';
import { TITLE } from '../../polish/tokens.ts';
import type { Reading, Recogniser, Segment } from '../reading.ts';
import { anyTrigger, hasTrigger } from '../reading.ts';
import { foldedAt, isMark, isNumber } from '../token-view.ts';
import { trigger } from '../triggers.ts';
import { type NameAt, nameAt } from './name-at.ts';
import { type PostBeside, postAfter, postBefore } from './post-beside.ts';

const RULE = 'mentions/persons/recognise-persons.ts';

/**
 * Persons by first name and surname, in the nominative where the rules are sure, with the post that stands beside them. A bare surname is no mention, so that
 * a post read elsewhere (`prezydent Kos` of a deputy) promotes no one.
 */
export const recognisePersons: Recogniser = (reading: Reading): readonly PersonMention[] =>
  reading.segments.flatMap((segment) => personsOf(reading, segment));

const FIRST_NAME = trigger(({ printed, shape }) => shape >= TITLE && firstNameReadings(printed).length > 0);

function personsOf(reading: Reading, segment: Segment): readonly PersonMention[] {
  if (!anyTrigger(segment, FIRST_NAME)) return [];
  const found: PersonMention[] = [];
  let from = segment.first;
  for (let i = segment.first; i < segment.last; i++) {
    if (!hasTrigger(reading, i, FIRST_NAME)) continue;
    const name = nameAt(reading, i, segment.last);
    if (name === null || isPatron(reading, i, segment.first) || isNameDay(reading, i, segment.first)) continue;
    if (isAddress(reading, name)) continue;
    const post = postBefore(reading, name, from) ?? postAfter(reading, name, segment.last);
    found.push(mentionOf(reading, segment, name, post));
    from = name.last;
    i = name.last - 1;
  }
  return found;
}

/** Words before a name that make it a street's, a school's, a saint's, a body's: `ul. Jana Kochanowskiego`, `im. gen. Józefa Bema`, `Fundacja Anny Dymnej`. */
const PATRON =
  /^(?:ul|ulic[aye]|ulicy|al|alej[aei]|aleje|pl|plac|placu|os|osiedl[eau]|rond[oau]|skwer|skweru|skwerze|park|parku|bulwar|bulwaru|most|mostu|im|imienia|patron|pomnik|pomnika|pomnikiem|fundacj[aieę]|sw|swietego|swietej|turniej|turnieju|memorial|memorialu|memoriale|bulwarze|tablic[ay]|grob|grobie|szkol[aye]|liceum|imie|fundacje)$/;
const RANK =
  /^(?:ks|gen|sw|bl|plk|mjr|kpt|por|marsz|kard|abp|bp|prof|dr|hr|ppor|rtm|ojca|brata|marszalka|generala|ksiedza|kardynala|prezydenta|krola)$/;

function isPatron(reading: Reading, first: number, from: number): boolean {
  let at = first - 1;
  while (at >= from && (isMark(reading, at, '.') || RANK.test(foldedAt(reading, at)))) {
    if (PATRON.test(foldedAt(reading, at))) return true;
    if (isMark(reading, at, '.') && !RANK.test(foldedAt(reading, at - 1)) && !PATRON.test(foldedAt(reading, at - 1)))
      return false;
    at--;
  }
  return at >= from && PATRON.test(foldedAt(reading, at));
}

/** `Jana Kowalskiego 12`: a genitive before a house number is a street, whatever stands before it. */
function isAddress(reading: Reading, name: NameAt): boolean {
  return (name.case === 'gen' || name.case === 'acc') && isNumber(reading, name.last);
}

/** `imieniny: Beniaminy, Dariusza`: first names in a row; two of them look like a name. */
function isNameDay(reading: Reading, first: number, from: number): boolean {
  for (let i = first - 1; i >= Math.max(from, first - 12); i--)
    if (/^(?:imienin|solenizan)/.test(foldedAt(reading, i))) return true;
  return false;
}

function mentionOf(reading: Reading, segment: Segment, name: NameAt, post: PostBeside | null): PersonMention {
  return {
    kind: 'person',
    start: reading.tokens.starts[name.first] ?? 0,
    end: reading.tokens.ends[name.last - 1] ?? 0,
    block: segment.block,
    confidence: name.nominative ? 0.9 : 0.7,
    rule: RULE,
    name: name.name,
    nominative: name.nominative,
    post: post === null ? null : { label: post.label, organization: null },
  };
}

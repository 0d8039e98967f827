import type { OrganizationMention } from '../../model/mention.ts';
import { legalForm } from '../../polish/organizations/tail-marks.ts';
import type { TailState } from '../../polish/organizations/tail-state.ts';
import { lineEndsAfter } from '../../polish/organizations/token-source.ts';
import { placeNominative } from '../../polish/places/place-nominative.ts';
import { TITLE } from '../../polish/tokens.ts';
import type { Reading, Segment } from '../reading.ts';
import { anyTrigger, hasTrigger } from '../reading.ts';
import { foldedAt, gluedToNext, isMark, isNumber, isWord, rawAt } from '../token-view.ts';
import { trigger } from '../triggers.ts';
import { printedMention } from './printed-mention.ts';

const RULE = 'mentions/organizations/company-mentions.ts';

/** Names before a legal form: `ABC Doradztwo sp. z o.o.`, `Ekopark S.A.`; at most six capitalised words, none from before a comma. */
export function companyMentions(reading: Reading, segment: Segment): readonly OrganizationMention[] {
  if (!anyTrigger(segment, FORM)) return [];
  const found: OrganizationMention[] = [];
  for (let i = segment.first + 1; i < segment.last; i++) {
    if (!hasTrigger(reading, i, FORM) || (isMark(reading, i, ',') && !foldedAt(reading, i + 1).startsWith('s')))
      continue;
    const state: TailState = {
      source: reading,
      lemma: 'spółka',
      head: i,
      tail: i,
      end: segment.last,
      nominative: true,
      capitals: false,
    };
    const last = legalForm(state, i);
    if (last === i) continue;
    const first = nameStart(reading, segment, i);
    if (first === i) continue;
    found.push(printedMention(reading, segment, first, last, RULE));
    i = last - 1;
  }
  return found;
}

const FORM = trigger(({ folded }) => /^(?:sp|s|spolka|,)$/.test(folded));

function nameStart(reading: Reading, segment: Segment, form: number): number {
  let first = form;
  if (/[”“"»]/u.test(rawAt(reading, form - 1))) return quotedStart(reading, segment, form);
  while (first > segment.first && first > form - 8 && isNamePart(reading, first - 1)) {
    if (lineEndsAfter(reading, first - 1)) break;
    first--;
  }
  while (first < form && !isCapital(reading, first)) first++;
  return afterSeat(reading, first, form);
}

/** `Urzędu Gminy w Starej Lipce Bank Rolny S.A.`: the seat belongs to what stands before it. */
function afterSeat(reading: Reading, first: number, form: number): number {
  if (!/^we?$/.test(foldedAt(reading, first - 1))) return first;
  for (let last = form - 1; last > first; last--) {
    const { starts, ends } = reading.tokens;
    if (placeNominative(reading.text.slice(starts[first], ends[last - 1])).length > 0) return last;
  }
  return first;
}

function quotedStart(reading: Reading, segment: Segment, form: number): number {
  for (let i = form - 2; i >= Math.max(segment.first, form - 12); i--) {
    if ('„"«'.includes(rawAt(reading, i))) return i;
  }
  return form;
}

function isCapital(reading: Reading, at: number): boolean {
  return isWord(reading, at) && (reading.tokens.shapes[at] ?? 0) >= TITLE;
}

/** A capital, a digit, `&`, or the hyphen inside a compound. */
function isNamePart(reading: Reading, at: number): boolean {
  if (isCapital(reading, at) || isNumber(reading, at) || isMark(reading, at, '&')) return true;
  return isMark(reading, at, '-') && gluedToNext(reading, at) && gluedToNext(reading, at - 1);
}

import type { OrganizationMention } from '../../model/mention.ts';
import { motto } from '../../polish/organizations/motto.ts';
import { placeRunEnd } from '../../polish/organizations/place-run.ts';
import { quotedName } from '../../polish/organizations/tail-marks.ts';
import { isCapitalWord, type TailState } from '../../polish/organizations/tail-state.ts';
import { compoundEnd } from '../../polish/organizations/tail-words.ts';
import { lineEndsAfter } from '../../polish/organizations/token-source.ts';
import { TITLE } from '../../polish/tokens.ts';
import type { Reading, Segment } from '../reading.ts';
import { anyTrigger, hasTrigger } from '../reading.ts';
import { foldedAt, rawAt } from '../token-view.ts';
import { trigger } from '../triggers.ts';
import { printedMention } from './printed-mention.ts';

const RULE = 'mentions/organizations/short-heads.ts';

/** Kinds of local bodies that are always written short: fire brigades, farmers' wives' circles, culture and welfare centres. */
const SHORT = new Set(
  'OSP KGW LGD LGR GOK MOK MDK GOPS MOPS MGOPS MGOK PCPR PUP MOSiR OSiR GOSiR LKS LZS MKS RIO PSP WFOŚiGW ROT'.split(
    ' ',
  ),
);

const SHORT_HEAD = trigger(({ printed }) => SHORT.has(printed));

/** `OSP Lipka`, `KGW „Jagody”`, `GOK w Lubaszu`: a short head with the place or the quoted name behind it; alone it names no one. */
export function shortHeadMentions(reading: Reading, segment: Segment): readonly OrganizationMention[] {
  if (!anyTrigger(segment, SHORT_HEAD)) return [];
  const found: OrganizationMention[] = [];
  for (let i = segment.first; i < segment.last; i++) {
    if (!hasTrigger(reading, i, SHORT_HEAD)) continue;
    const last = nameEnd(reading, segment, i);
    if (last > i + 1) found.push(printedMention(reading, segment, i, last, RULE));
  }
  return found;
}

const FIRST_OF_TWO = /^(?:now|star|wielk|mal|duz|doln|gorn|bial|czarn|such|wysok|krot|dlug)(?:[aeyi]|ie)$|^wola$/;
const SECOND_OF_TWO = /(?:[sc]k|dzk|ow|n)(?:[aei]|ie)$/;

/** `Stara Wieś`, `Wola Długa`, `Lipka Górna`: whether the capital at `at` goes with the one before it. */
function isTwoWordName(reading: Reading, at: number): boolean {
  if (reading.tokens.shapes[at] !== TITLE) return false;
  return FIRST_OF_TWO.test(foldedAt(reading, at - 1)) || SECOND_OF_TWO.test(foldedAt(reading, at));
}

function nameEnd(reading: Reading, segment: Segment, head: number): number {
  const state: TailState = {
    source: reading,
    lemma: '',
    head,
    tail: head + 1,
    end: segment.last,
    nominative: true,
    capitals: false,
  };
  const next = head + 1;
  if (reading.text.slice(reading.tokens.ends[head], reading.tokens.starts[next]).includes('\n')) return next;
  const quoted = quotedName(state, next);
  if (quoted > next) return quoted;
  if (/^(?:w|we)$/.test(foldedAt(reading, next)) && isCapitalWord(state, next + 1)) return placeRunEnd(state, next + 1);
  if (next >= segment.last || reading.tokens.shapes[next] !== TITLE || !isCapitalWord(state, next)) return next;
  const end = compoundEnd(state, next);
  const last =
    isCapitalWord(state, end) && !lineEndsAfter(reading, end - 1) && isTwoWordName(reading, end)
      ? compoundEnd(state, end)
      : end;
  return rawAt(reading, head) === 'LGD' ? motto(state, last) : last;
}

import { romanValue } from '../../../polish/numerals.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Draft } from '../drafts/draft.ts';

const RULE = 'facts/events/editions/protocol-numbers.ts';

/** `Protokół Nr XXI/2016` above `z sesji Rady Gminy`. Traps: `Protokół nr 5/2016 z posiedzenia komisji`, whose digits may count the papers of a year; `przyjęto protokół nr XX/2016`. */
const PROTOCOL = /^\s{0,3}protokol\s{1,3}(?:nr|numer)\s{0,3}([ivxlc]{1,8})\s{0,2}[/.]\s{0,2}(?:20)?(\d\d)(?!\d)/u;
const OF_SITTING = /^\s{0,3}(?:ze?\s{1,3}){0,1}(?:obrad\s{1,3}){0,1}(?:\p{L}{4,16}ej\s{1,3}){0,1}sesji\s/u;
/** How many lines below its number a record may name its sitting. */
const REACH = 2;

/** The number of a council's sitting that only its record bears: that of the year in which it was held. */
export function numberByProtocol(context: PageContext, clusters: readonly Draft[]): void {
  const { statements } = context;
  for (const [at, statement] of statements.entries()) {
    const match = PROTOCOL.exec(statement.folded);
    const value = match === null ? null : romanValue(match[1] ?? '');
    if (match === null || value === null || !/Nr|nr|NR|umer|UMER/u.test(statement.text)) continue;
    const span = sittingIn(statement, match[0].length) ?? nextSitting(statements.slice(at + 1, at + 1 + REACH));
    if (span === null) continue;
    const drafts = clusters.filter(
      ({ classification, lemma, edition, mentions }) =>
        (classification === 'session' || lemma === 'obrady') &&
        edition === null &&
        mentions.some(({ start, end }) => start < span.end && end > span.start),
    );
    const [draft] = drafts;
    const year = draft?.dates[0]?.start?.slice(2, 4);
    if (draft === undefined || drafts.length > 1 || year !== match[2]) continue;
    draft.edition = value;
    draft.supports.push({ field: 'edition', start: statement.start, end: statement.end, rule: RULE });
  }
}

interface Part {
  readonly start: number;
  readonly end: number;
}

function sittingIn({ folded, start, end }: Statement, from: number): Part | null {
  return OF_SITTING.test(folded.slice(from)) ? { start: start + from, end } : null;
}

function nextSitting(below: readonly Statement[]): Part | null {
  const found = below.find(({ folded }) => OF_SITTING.test(folded));
  return found === undefined ? null : { start: found.start, end: found.end };
}

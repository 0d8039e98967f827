import type { DateMention } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import { resolveDate } from '../../../polish/dates/resolve-date.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Claim } from '../claim.ts';

/** Since when and until when somebody belongs. */
export interface BelongingDates {
  readonly start: Claim['start'];
  readonly end: Claim['end'];
}

/** A date of a statement, as ISO 8601, and the words from `from` up to it. */
export interface ToldDate {
  readonly mention: DateMention;
  readonly span: Span;
  readonly start: string | null;
  readonly end: string | null;
  /** Folded, at most 40 characters. */
  readonly before: string;
}

/** The dates that stand in `region` of a statement, but for those of statutes and deadlines. */
export function toldDates(context: PageContext, statement: Statement, region: Span): readonly ToldDate[] {
  const reference = context.references[statement.scope]?.date ?? null;
  return statement.dates.flatMap((mention): ToldDate[] => {
    if (mention.start < region.start || mention.end > region.end) return [];
    // `Cittaslow – do 31 grudnia 2015 r.` reads like a deadline; in an item it is the end.
    if (mention.use === 'statute' || (mention.use === 'deadline' && mention.expression.bound !== 'until')) return [];
    const range = mention.expression.dates[0];
    if (range === undefined) return [];
    const { start, end } = resolveDate(mention.expression, range, reference, 'past');
    if (start === null && end === null) return [];
    const from = Math.max(region.start, statement.start, mention.start - 40);
    const before = statement.folded.slice(from - statement.start, mention.start - statement.start);
    return [{ mention, span: { start: mention.start, end: mention.end }, start, end, before }];
  });
}

/** `partnerstwo w latach 2001-2010`: both ends of a period are the belonging's. */
export function periodOf({ mention, span, start, end }: ToldDate): BelongingDates | null {
  if (start === null || end === null || start === end) return null;
  if (mention.use !== 'period' && mention.use !== 'plain') return null;
  return { start: { value: start, span }, end: { value: end, span } };
}

/** `członkostwo zawieszone od 1.04.2021`: no day of joining or leaving. */
export const SUSPENDED = /(?<![a-z])zawiesz\p{L}{2,5}\s{1,3}(?:[^.;,]{0,30}\s)?$/u;

import { phrase } from '../../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../../context.ts';
import { eventDates } from '../dates/assign-dates.ts';
import { resolveMention } from '../dates/resolve-dates.ts';
import { type Draft, draftOf } from '../drafts/draft.ts';
import { draftPlace, isSettlement } from '../venues/places-of.ts';

const RULE = 'facts/events/editions/titled-list.ts';
const TITLED = phrase(/[„"][^„”"\n]{3,90}[”"]\s{0,2}\([^()\n]{3,80}\)/u);

/**
 * `Zapraszamy na warsztaty: „Łąka” (Kozy, 26 maja), „Ul” (Lesko, 3 czerwca)`: one noun, and behind the first title others, each with its day in brackets.
 * The first is read with its noun. Trap: titles without a day in brackets, as of a workshop's parts.
 */
export function collectTitledList(context: PageContext): readonly Draft[] {
  return context.statements.flatMap((statement) => {
    const [noun] = statement.occasions.filter(({ weight }) => weight !== 'hypernym');
    if (noun?.quoted == null || statement.dates.length < 2) return [];
    const found = TITLED.all(statement, statement.text).map((match) => ({
      start: statement.start + match.index,
      end: statement.start + match.index + match[0].length,
    }));
    // `konferencję „A” (…), seminarium „B” (…)`: a title with a noun of its own is not this one's.
    const named = statement.occasions.filter((one) => one !== noun && one.quoted !== null);
    const others = found.filter(
      ({ start, end }) => start >= noun.end && !named.some((one) => one.end > start && one.start < end),
    );
    if (others.length === 0) return [];
    const dated = others.map((span) => draftFrom(statement, noun, span, context));
    return found.length < 2 || dated.includes(null) ? [] : dated.filter((draft) => draft !== null);
  });
}

function draftFrom(
  statement: Statement,
  noun: Statement['occasions'][number],
  span: { readonly start: number; readonly end: number },
  context: PageContext,
): Draft | null {
  const inside = <One extends { readonly start: number; readonly end: number }>(list: readonly One[]) =>
    list.filter((one) => one.start >= span.start && one.end <= span.end);
  const [date, ...more] = inside(eventDates(statement));
  const quoted = /[„"]([^„”"]{3,90})[”"]/u.exec(context.page.text.slice(span.start, span.end))?.[1]?.trim();
  if (date === undefined || more.length > 0 || date.expression.dates[0]?.start.day == null || quoted === undefined)
    return null;
  const title = quoted.replace(/\s+/gu, ' ');
  const head = noun.name.replace(/\s?[„"][^„”"]{0,120}[”"]$/u, '');
  const at = { start: span.start, end: date.end };
  const draft = draftOf(
    {
      ...noun,
      ...at,
      head: at,
      rule: RULE,
      name: `${head} „${title}”`,
      quoted: title,
      series: null,
      named: true,
      plural: false,
    },
    statement.scope,
  );
  draft.asserted = true;
  draft.dates.push(...resolveMention(context, statement, date));
  const town = inside(statement.places).find((place) => isSettlement(place));
  if (town !== undefined) {
    draft.places.push(draftPlace(town, 'stated'));
    draft.supports.push({ field: 'places', start: town.start, end: town.end, rule: RULE });
  }
  draft.supports.push({ field: 'name', ...span, rule: RULE });
  for (const one of draft.dates) draft.supports.push({ field: 'start_date', ...one.span, rule: RULE });
  return draft;
}

import type { PageContext } from '../../context.ts';
import type { Draft } from './draft.ts';

/** Characters that a card holds; more is a section of an article, which may name its occasion again below its own heading. */
const LONGEST = 600;

/**
 * `### Zebranie wiejskie` / `3 maja 2019 r., Kutno` / `### Zebranie wiejskie` / `5 maja 2019 r., Sanok`: two cards beside each other, each with a day of its own,
 * are two occasions of one name. Traps: a card that says the day again, or none (`### Zebranie wiejskie` / `Zdjęcia`).
 */
export function isOfOtherCard(context: PageContext, a: Draft, b: Draft): boolean {
  if (!a.topic || !b.topic || a.scope === b.scope) return false;
  const { scopes } = context.page;
  if (scopes[a.scope]?.parent !== scopes[b.scope]?.parent) return false;
  const [x, y] = [daysOf(context, a.scope), daysOf(context, b.scope)];
  return x.length > 0 && y.length > 0 && !x.some((day) => y.includes(day));
}

const KNOWN = new WeakMap<PageContext, Map<number, readonly string[]>>();

/** Days, without their years, that a short section below its own heading tells. */
function daysOf(context: PageContext, scope: number): readonly string[] {
  const known = KNOWN.get(context) ?? new Map<number, readonly string[]>();
  KNOWN.set(context, known);
  const found = known.get(scope) ?? readDays(context, scope);
  known.set(scope, found);
  return found;
}

function readDays({ page, byBlock }: PageContext, scope: number): readonly string[] {
  const heading = page.scopes[scope]?.heading ?? null;
  if (heading === null) return [];
  const start = page.blocks[heading]?.start ?? 0;
  const days: string[] = [];
  for (let at = heading + 1; page.blocks[at]?.scope === scope; at++) {
    if ((page.blocks[at]?.end ?? 0) - start > LONGEST) return [];
    for (const { dates } of byBlock[at] ?? [])
      for (const { expression } of dates)
        for (const { start: first } of expression.dates)
          if (first.month !== null && first.day !== null) days.push(`${first.month}-${first.day}`);
  }
  return days;
}

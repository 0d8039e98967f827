import type { EventClassification } from '../../../model/event.ts';
import type { PageContext } from '../../context.ts';
import { datesAgree } from './compatible.ts';
import type { Draft, DraftDate } from './draft.ts';
import { itemOf } from './link.ts';
import { partOfTold } from './part-of-told.ts';

/** What can hold parts, and what can be one. */
const HOLDERS: ReadonlySet<EventClassification> = new Set([
  'congress',
  'conference',
  'forum',
  'festival',
  'assembly',
  'fair',
  'ceremony',
  'other',
]);
const PARTS: ReadonlySet<EventClassification> = new Set([
  'session',
  'workshop',
  'ceremony',
  'study_visit',
  'competition',
  'meeting',
  'webinar',
  'other',
  'fair',
  'seminar',
]);

const CONFERENCES: ReadonlySet<EventClassification> = new Set(['congress', 'conference', 'forum']);

/** `sesja podczas Kongresu`, `wizyta w ramach Kongresu`, a line of the programme: which event is part of which. */
export function setParents(context: PageContext, clusters: readonly Draft[]): void {
  for (const draft of clusters) {
    const container = draft.container;
    const named =
      container === null ? undefined : clusters.find((other) => other !== draft && other.mentions.includes(container));
    const programme = draft.programme ? clusters.find((other) => isMainOf(context, other, draft)) : undefined;
    const told = programme === undefined ? partOfTold(context, draft, clusters) : null;
    if (told !== null) [draft.part, draft.asserted] = [true, true];
    const parent = named ?? programme ?? told;
    draft.parent = parent !== null && !descends(parent, draft) ? parent : null;
    inheritDay(draft);
    if (draft.parent !== null && container !== null)
      draft.supports.push({
        field: 'parent_id',
        start: container.start,
        end: container.end,
        rule: 'facts/events/drafts/parents.ts',
      });
  }
}

/** `Podczas targów Biuro Karier poprowadziło warsztaty`: a part told of without a date, of an event of one day, is on that day, be its year known or not. */
function inheritDay(draft: Draft): void {
  const day = draft.parent?.dates.find((date) => date.start?.length === 10 || isDayOfNoYear(date));
  if (draft.dates.length > 0 || !draft.asserted || draft.plural || day === undefined) return;
  if (day.end !== null && day.end !== day.start) return;
  draft.dates.push({ ...day, inferred: true, mention: day.start === null ? day.mention : null });
  draft.supports.push({ field: 'start_date', ...day.span, rule: 'facts/events/drafts/parents.ts' });
}

/** `23 września` on a page that tells no year; `7–8 września` is of two. */
function isDayOfNoYear({ start, mention }: DraftDate): boolean {
  const [range, ...others] = mention?.expression.dates ?? [];
  return start === null && others.length === 0 && range?.start.day != null && range.end === null;
}

function isMainOf(context: PageContext, main: Draft, part: Draft): boolean {
  if (main === part || main.programme || !HOLDERS.has(main.classification)) return false;
  // `16.00 Zgromadzenie Ogólne Ligi` in the programme of a congress
  const assembly = part.classification === 'assembly' && CONFERENCES.has(main.classification);
  if (!PARTS.has(part.classification) && !assembly) return false;
  if (itemOf(context, main.scope) !== itemOf(context, part.scope)) return false;
  // A year in common makes no programme.
  const day = (date: { readonly start: string | null }) => date.start?.length === 10;
  return main.dates.some((x) => day(x) && part.dates.some((y) => day(y) && datesAgree(x, y)));
}

function descends(candidate: Draft, from: Draft): boolean {
  for (let at: Draft | null = candidate; at !== null; at = at.parent) if (at === from) return true;
  return false;
}

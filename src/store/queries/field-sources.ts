import type { Event } from '../../model/event.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Membership } from '../../model/membership.ts';
import type { Organization } from '../../model/organization.ts';
import type { Person } from '../../model/person.ts';
import type { FieldSource, JudgedField } from '../store.ts';

type AnyRecord = Event | Membership | Organization | Person;

/** Fields that are not drawn from a quote of their own. */
const BOOKKEEPING = new Set(['id', 'confidence', 'conflicts', 'sources']);

/** Dates are read together, and quoted under one name or the other. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  date: ['start_date', 'end_date'],
  start_date: ['date'],
  end_date: ['date'],
  edition: ['name'],
  series: ['name'],
  classification: ['name'],
};

const GENERAL_RULE =
  'the most precise value; of these the one that most pages state; then the page published last; then by its letters';

const DATES = `a stated date before an inferred one that contradicts it; then ${GENERAL_RULE}`;

/** Of values there are, none is picked only here. */
const LENT = 'none of the years that the pages lent to what their site repeats on many of them';

const DATE_RULES = { date: DATES, start_date: DATES, end_date: DATES };

/** How the resolver picks among values, where it is not by the general rule. */
const RULES: Readonly<Record<string, string>> = {
  ...DATE_RULES,
  status: 'the page published last; then the value that most pages state; then by its letters',
  as_of: 'the latest date at which a source says that it holds',
  name: 'a name with its edition, of an organisation the name that most pages use; then one with Polish letters; then by its letters',
  classification:
    'any before `other`; of these the one that most pages state; then the page published last; then by its letters',
};

/** Each field of the record with its quotes, and with what else the pages state for it. */
export function fieldSources(
  record: AnyRecord,
  claims: readonly AnyRecord[],
  judged: ReadonlyMap<string, JudgedField>,
): FieldSource[] {
  const stated = claims.map((claim) => new Map<string, unknown>(Object.entries(claim)));
  const own = Object.entries(record)
    .filter(([field]) => !BOOKKEEPING.has(field))
    .map(([field, value]) => {
      const others = otherValues(field, value, stated);
      const byPeople = judged.get(field) ?? null;
      const rule = value === null && field in DATE_RULES ? LENT : (RULES[field] ?? GENERAL_RULE);
      const picked = others.length === 0 || byPeople !== null ? null : rule;
      return { field, value, sources: quotesFor(record.sources, field), picked, others, judged: byPeople };
    });
  return [...own, ...inRoles(record, judged)];
}

/** Who takes part in a role is corrected by the role, which is a part of a field. */
function inRoles(record: AnyRecord, judged: ReadonlyMap<string, JudgedField>): FieldSource[] {
  const participants = 'participants' in record ? record.participants : [];
  return [...judged]
    .filter(([field]) => !(field in record))
    .map(([field, byPeople]) => {
      const value = participants.filter(({ role }) => role === field).map(({ name }) => name);
      return { field, value, sources: [], picked: null, others: [], judged: byPeople };
    });
}

function quotesFor(sources: readonly Evidence[], field: string): readonly Evidence[] {
  const own = sources.filter((source) => source.field === field || source.field.startsWith(`${field}.`));
  if (own.length > 0) return own;
  return sources.filter((source) => ALSO[field]?.includes(source.field) === true);
}

/** Plain values that claims give and the record does not; lists are united, so that none of them is lost. */
function otherValues(field: string, value: unknown, claims: readonly ReadonlyMap<string, unknown>[]) {
  const others = new Map<string, Evidence[]>();
  for (const claim of claims) {
    const other = claim.get(field);
    if ((typeof other !== 'string' && typeof other !== 'number') || other === value) continue;
    const sources = claim.get('sources');
    const quotes = Array.isArray(sources) ? quotesFor(sources, field) : [];
    others.set(String(other), [...(others.get(String(other)) ?? []), ...quotes]);
  }
  return [...others].sort(([a], [b]) => (a < b ? -1 : 1)).map(([text, sources]) => ({ value: text, sources }));
}

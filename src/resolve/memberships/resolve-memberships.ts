import type { Conflict } from '../../model/event.ts';
import type { Membership } from '../../model/membership.ts';
import type { DerivedMembership, SidedMembership } from '../../model/resolution.ts';
import { conflictOf, ranking, type Statement, tally, uniteConflicts } from '../choose.ts';
import { compareText } from '../compare.ts';
import { unitedConfidence } from '../confidence.ts';
import { contentId } from '../content-id.ts';
import { extentOf, precisionOf, refines } from '../dates.ts';
import { evidenceFor, uniteEvidence } from '../evidence.ts';
import { correct } from '../judgements/correct.ts';
import type { MembershipRulings } from '../judgements/membership-rulings.ts';
import { rejected } from '../judgements/rejected.ts';
import { findRepeated } from '../repeated/find-repeated.ts';
import { groupNumbers, saidOnce } from '../repeated/said-once.ts';
import { joinByKeys } from '../union-find.ts';

/** One membership for each member, organisation and role, ordered by id. */
export function resolveMemberships(
  claims: readonly SidedMembership[],
  rulingsOf: MembershipRulings = () => [],
): DerivedMembership[] {
  const keyOf = ({ member, organization, claim }: SidedMembership) =>
    `${member.id} ${organization.id} ${claim.record.role}`;
  return joinByKeys(claims.length, (index) => claims.slice(index, index + 1).map(keyOf))
    .map((group) => {
      const members = group.flatMap((index) => claims[index] ?? []);
      const rulings = rulingsOf(members.map(({ claim }) => claim));
      const corrections = rulings.filter((ruling) => ruling.verdict === 'correct');
      const { record, judged } = correct('membership', mergeMembership(members), corrections);
      const rejections = rejected(rulings.filter(({ verdict }) => verdict === 'reject'));
      // What belongs to an organisation that is none is no membership.
      const isFalse = rejections.length > 0 || members.some(({ ofNone }) => ofNone === true);
      return { record, from: group, judged: [...judged, ...rejections], rejected: isFalse, ...heldBetween(record) };
    })
    .sort((a, b) => compareText(a.record.id, b.record.id));
}

function mergeMembership(sided: readonly SidedMembership[]): Membership {
  const [first] = sided;
  if (first === undefined) throw new RangeError('a membership needs a claim');
  const { member, organization } = first;
  const { role } = first.claim.record;
  const records = sided.map(({ claim }) => claim.record);
  const claims = sided.map(({ claim }) => claim);
  const said = saidOnce(claims, groupNumbers(findRepeated(claims, () => '')));
  const start = chooseDate(sided, 'start_date');
  const end = chooseDate(sided, 'end_date');
  const found = [...start.conflicts, ...end.conflicts];
  return {
    id: contentId('membership', member.id, organization.id, role),
    member,
    organization,
    role,
    start_date: start.value,
    end_date: end.value,
    as_of: latestOf(records.flatMap(({ as_of }) => (as_of === null ? [] : [as_of]))),
    confidence: unitedConfidence(
      records.map(({ confidence }) => confidence),
      new Set(said.map(({ document }) => document.sha256)).size,
      found.length > 0,
    ),
    conflicts: uniteConflicts([...records.flatMap(({ conflicts }) => conflicts), ...found]),
    sources: uniteEvidence(said.map(({ record }) => record.sources)),
  };
}

interface ChosenDate {
  readonly value: string | null;
  readonly conflicts: readonly Conflict[];
}

function chooseDate(sided: readonly SidedMembership[], field: 'start_date' | 'end_date'): ChosenDate {
  const statements = sided.flatMap(({ claim: { record, document } }): Statement<string>[] => {
    const value = record[field];
    return value === null ? [] : [{ value, document, sources: evidenceFor(record.sources, field) }];
  });
  const ranked = tally(statements, (value) => value).sort(ranking(precisionOf));
  const [first, ...others] = ranked;
  if (first === undefined) return { value: null, conflicts: [] };
  const contested = others.some(({ value }) => !refines(first.value, value));
  return { value: first.value, conflicts: contested ? [conflictOf(field, ranked)] : [] };
}

/** A source that says `od 2011` in 2019 knows of 2011 to 2019; what is after the last that speaks of it is not known. */
function heldBetween({ start_date, end_date, as_of }: Membership): Pick<DerivedMembership, 'earliest' | 'latest'> {
  const known = [start_date, end_date ?? as_of].flatMap((date) => (date === null ? [] : (extentOf(date) ?? [])));
  const earliest = known[0]?.earliest ?? null;
  const latest = known.at(-1)?.latest ?? null;
  return { earliest, latest };
}

/** The date that reaches furthest; of two that reach as far the more precise. */
function latestOf(dates: readonly string[]): string | null {
  const reach = (date: string) => extentOf(date)?.latest ?? '';
  const [latest] = [...dates].sort(
    (a, b) => compareText(reach(b), reach(a)) || precisionOf(b) - precisionOf(a) || compareText(a, b),
  );
  return latest ?? null;
}

import type { Correction, Judgement, Rejection } from '../../model/judgement.ts';
import type { EventClaim, JudgedItem, Ruled } from '../../model/resolution.ts';
import { compareText } from '../compare.ts';
import type { Placement } from '../events/settle-parents.ts';
import { unionFind } from '../union-find.ts';

type Claims = ReadonlySet<EventClaim>;

interface Sided {
  readonly judgement: Judgement;
  readonly first: Claims;
  readonly second: Claims;
}

/** What people know of events, by their ids. */
export interface KnownOfEvents {
  readonly corrections: ReadonlyMap<string, readonly Correction[]>;
  readonly placements: readonly Placement[];
  readonly rejections: ReadonlyMap<string, readonly Rejection[]>;
}

const NOTHING_KNOWN: KnownOfEvents = { corrections: new Map(), placements: [], rejections: new Map() };

type Events = ReadonlyMap<string, readonly EventClaim[]>;

const NO_SIDES: readonly Ruled[] = [];

/** What people know of these claims. */
export class EventRulings {
  readonly #same: readonly Sided[];
  readonly #different: readonly Sided[];
  readonly #others: readonly Sided[];
  readonly #named: Claims;

  constructor(
    judgements: ReadonlyMap<string, Judgement>,
    claims: readonly EventClaim[],
    judged: readonly JudgedItem[],
  ) {
    const sided = sidesOf(judgements, claims, judged);
    this.#same = sided.filter(({ judgement }) => judgement.verdict === 'same');
    this.#different = sided.filter(({ judgement }) => judgement.verdict === 'different');
    this.#others = sided.filter(({ judgement: { verdict } }) => verdict === 'correct' || verdict === 'reject');
    this.#named = new Set(this.#different.flatMap(({ first, second }) => [...first, ...second]));
  }

  /** Whether nothing is known of any of them. */
  get areNone(): boolean {
    return this.#same.length + this.#different.length + this.#others.length === 0;
  }

  /** Whether a claim is judged to be of another event than some other: such a claim is compared by itself. */
  isNamed(claim: EventClaim): boolean {
    return this.#named.has(claim);
  }

  /** Whether two claims are judged to be of two events. */
  areApart(a: EventClaim, b: EventClaim): boolean {
    if (!this.#named.has(a) || !this.#named.has(b)) return false;
    return this.#different.some(
      ({ first, second }) => (first.has(a) && second.has(b)) || (first.has(b) && second.has(a)),
    );
  }

  /** Joins the groups that are judged to be one, unless that would put together what is judged apart; each as indexes of groups, ascending. */
  unite(groups: readonly (readonly EventClaim[])[]): readonly (readonly number[])[] {
    const holding = (claims: Claims) =>
      groups.flatMap((group, index) => (group.some((claim) => claims.has(claim)) ? [index] : []));
    const apart = this.#different.flatMap(({ first, second }) => {
      const others = holding(second);
      return holding(first).flatMap((a) => others.flatMap((b) => (a === b ? [] : [[a, b] as const])));
    });
    let joins: (readonly [number, number])[] = [];
    for (const { first, second } of this.#same) {
      const [head, ...rest] = first.size === 0 || second.size === 0 ? [] : holding(new Set([...first, ...second]));
      if (head === undefined) continue;
      const tried = [...joins, ...rest.map((other) => [head, other] as const)];
      const sets = setsOf(groups.length, tried);
      if (apart.every(([a, b]) => sets.find(a) !== sets.find(b))) joins = tried;
    }
    return setsOf(groups.length, joins).sets();
  }

  /** What is corrected in each event, which are parts of which, and which are false. */
  of(events: Iterable<readonly [id: string, claims: readonly EventClaim[]]>): KnownOfEvents {
    if (this.#others.length === 0) return NOTHING_KNOWN;
    return this.#of(new Map(events));
  }

  #of(events: Events): KnownOfEvents {
    const corrections = new Map<string, Correction[]>();
    const rejections = new Map<string, Rejection[]>();
    const placements: Placement[] = [];
    for (const { judgement, first, second } of this.#others) {
      const id = meantOf(events, first, judgement.first.id);
      if (id === undefined) continue;
      if (judgement.verdict === 'reject') rejections.set(id, [...(rejections.get(id) ?? []), judgement]);
      else if (judgement.verdict !== 'correct') continue;
      else if (judgement.field !== 'parent_id') corrections.set(id, [...(corrections.get(id) ?? []), judgement]);
      else {
        const parent = judgement.second === undefined ? null : meantOf(events, second, judgement.second.id);
        if (parent !== undefined) placements.push({ judgement, child: id, parent });
      }
    }
    return { corrections, placements, rejections };
  }

  /** Which sides of which judgements these claims are on: both of those that say whether two are one, the second of others. */
  sidesIn(claims: readonly EventClaim[]): readonly Ruled[] {
    if (this.areNone) return NO_SIDES;
    const others = new Set(this.#others);
    return [...this.#same, ...this.#different, ...others].flatMap((sided) =>
      ([1, 2] as const).flatMap((side): Ruled[] => {
        const { judgement, first, second } = sided;
        if (side === 1 && others.has(sided)) return [];
        const held = claims.some((claim) => (side === 1 ? first : second).has(claim));
        return held ? [{ judgement: judgement.id, side, field: null, ruled: null }] : [];
      }),
    );
  }
}

/** The event that has most of the claims that were judged; of two that have as many the one that kept the id. */
function meantOf(events: Events, judged: Claims, keptId: string): string | undefined {
  const counts = [...events].map(([id, claims]) => ({ id, count: claims.filter((claim) => judged.has(claim)).length }));
  const most = Math.max(0, ...counts.map(({ count }) => count));
  const likely = counts.filter(({ count }) => count > 0 && count === most).map(({ id }) => id);
  return likely.length === 1 ? likely[0] : likely.find((each) => each === keptId);
}

function sidesOf(
  judgements: ReadonlyMap<string, Judgement>,
  claims: readonly EventClaim[],
  judged: readonly JudgedItem[],
): Sided[] {
  const sides = new Map<string, readonly [Set<EventClaim>, Set<EventClaim>]>();
  for (const { judgement, side, item } of judged) {
    const claim = claims[item];
    if (claim === undefined) continue;
    const known = sides.get(judgement) ?? [new Set<EventClaim>(), new Set<EventClaim>()];
    sides.set(judgement, known);
    known[side === 1 ? 0 : 1].add(claim);
  }
  return [...sides]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([id, [first, second]]) => {
      const judgement = judgements.get(id);
      return judgement === undefined ? [] : [{ judgement, first, second }];
    });
}

function setsOf(size: number, pairs: readonly (readonly [number, number])[]) {
  const sets = unionFind(size);
  for (const [a, b] of pairs) sets.join(a, b);
  return sets;
}

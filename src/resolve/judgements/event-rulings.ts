import type { Correction, Judgement } from '../../model/judgement.ts';
import type { EventClaim, JudgedItem, Ruled } from '../../model/resolution.ts';
import { compareText } from '../compare.ts';
import { unionFind } from '../union-find.ts';

type Claims = ReadonlySet<EventClaim>;

interface Sided {
  readonly judgement: Judgement;
  readonly first: Claims;
  readonly second: Claims;
}

/** What people know of these claims. */
export class EventRulings {
  readonly #same: readonly Sided[];
  readonly #different: readonly Sided[];
  readonly #corrections: readonly (Sided & { readonly judgement: Correction })[];
  readonly #named: Claims;

  constructor(
    judgements: ReadonlyMap<string, Judgement>,
    claims: readonly EventClaim[],
    judged: readonly JudgedItem[],
  ) {
    const sided = sidesOf(judgements, claims, judged);
    this.#same = sided.filter(({ judgement }) => judgement.verdict === 'same');
    this.#different = sided.filter(({ judgement }) => judgement.verdict === 'different');
    this.#corrections = sided.flatMap(({ judgement, ...sides }) =>
      judgement.verdict === 'correct' ? [{ ...sides, judgement }] : [],
    );
    this.#named = new Set(this.#different.flatMap(({ first, second }) => [...first, ...second]));
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

  /** The corrections of each event: of that which has most of the claims that were judged; of two that have as many of the one that kept the id. */
  correctionsOf(events: ReadonlyMap<string, readonly EventClaim[]>): ReadonlyMap<string, readonly Correction[]> {
    const found = new Map<string, Correction[]>();
    for (const { judgement, first } of this.#corrections) {
      const counts = [...events].map(([id, claims]) => ({
        id,
        count: claims.filter((claim) => first.has(claim)).length,
      }));
      const most = Math.max(0, ...counts.map(({ count }) => count));
      const likely = counts.filter(({ count }) => count > 0 && count === most).map(({ id }) => id);
      const id = likely.length === 1 ? likely[0] : likely.find((each) => each === judgement.first.id);
      if (id !== undefined) found.set(id, [...(found.get(id) ?? []), judgement]);
    }
    return found;
  }

  /** Which sides of which judgements these claims are on, for those that say whether two are one. */
  sidesIn(claims: readonly EventClaim[]): Ruled[] {
    return [...this.#same, ...this.#different].flatMap(({ judgement, first, second }) =>
      ([1, 2] as const).flatMap((side): Ruled[] => {
        const held = claims.some((claim) => (side === 1 ? first : second).has(claim));
        return held ? [{ judgement: judgement.id, side, field: null, ruled: null }] : [];
      }),
    );
  }
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

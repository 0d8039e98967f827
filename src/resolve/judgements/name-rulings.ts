import type { Correction, Judgement, Likeness, OrganizationAnchor, Rejection } from '../../model/judgement.ts';
import { compareText } from '../compare.ts';
import { organizationKey } from '../organizations/organization-key.ts';
import { unionFind } from '../union-find.ts';

/** What people know of organisations, by the keys of their names. */
export interface NameRulings {
  /** One key for all names that are judged to be of one organisation. */
  readonly canonical: (key: string) => string;
  /** Whether two canonical keys are judged to be of two. */
  readonly apart: (a: string, b: string) => boolean;
  readonly anyApart: boolean;
  readonly correctionsOf: (keys: ReadonlySet<string>) => readonly Correction[];
  readonly rejectionsOf: (keys: ReadonlySet<string>) => readonly Rejection[];
  /** Both sides of every judgement that two are one, or two. */
  readonly likenesses: readonly { readonly id: string; readonly keys: readonly [string, string] }[];
}

export const NO_RULINGS: NameRulings = {
  canonical: (key) => key,
  apart: () => false,
  anyApart: false,
  correctionsOf: () => [],
  rejectionsOf: () => [],
  likenesses: [],
};

export function anchorKey({ name, classification }: OrganizationAnchor): string {
  return organizationKey(name, classification);
}

export function nameRulings(judgements: readonly Judgement[]): NameRulings {
  const own = [...judgements].sort((a, b) => compareText(a.id, b.id));
  const likenesses = own.flatMap((judgement) => likenessOf(judgement));
  const corrections = ofOrganizations(own, 'correct');
  const rejections = ofOrganizations(own, 'reject');
  if (likenesses.length + corrections.length + rejections.length === 0) return NO_RULINGS;
  const canonical = canonicalKeys(likenesses);
  const pair = (a: string, b: string) => JSON.stringify([a, b].sort(compareText));
  const different = likenesses.filter(({ verdict }) => verdict === 'different');
  const apart = new Set(different.map(({ keys: [a, b] }) => pair(canonical(a), canonical(b))));
  return {
    canonical,
    apart: (a, b) => apart.has(pair(a, b)),
    anyApart: apart.size > 0,
    correctionsOf: (keys) => corrections.filter(({ first }) => keys.has(anchorKey(first))),
    rejectionsOf: (keys) => rejections.filter(({ first }) => keys.has(anchorKey(first))),
    likenesses,
  };
}

function ofOrganizations<V extends 'correct' | 'reject'>(judgements: readonly Judgement[], verdict: V) {
  return judgements.filter(
    (judgement): judgement is Extract<Judgement, { readonly verdict: V }> & { readonly first: OrganizationAnchor } =>
      judgement.verdict === verdict && judgement.first.kind === 'organization',
  );
}

interface KeyedLikeness {
  readonly id: string;
  readonly verdict: Likeness['verdict'];
  readonly keys: readonly [string, string];
}

function likenessOf(judgement: Judgement): KeyedLikeness[] {
  if (judgement.verdict !== 'same' && judgement.verdict !== 'different') return [];
  const { id, verdict, first, second } = judgement;
  if (first.kind !== 'organization' || second.kind !== 'organization') return [];
  return [{ id, verdict, keys: [anchorKey(first), anchorKey(second)] }];
}

/** The first key by its letters stands for all that are one. What would put together two that are judged apart joins nothing. */
function canonicalKeys(likenesses: readonly KeyedLikeness[]): (key: string) => string {
  const keys = [...new Set(likenesses.flatMap(({ keys }) => keys))].sort(compareText);
  const positions = new Map(keys.map((key, index) => [key, index]));
  const at = (key: string) => positions.get(key) ?? 0;
  const apart = likenesses
    .filter(({ verdict }) => verdict === 'different')
    .map(({ keys: [a, b] }) => [at(a), at(b)] as const);
  let joined: (readonly [number, number])[] = [];
  for (const {
    verdict,
    keys: [a, b],
  } of likenesses) {
    if (verdict !== 'same') continue;
    const tried = [...joined, [at(a), at(b)] as const];
    const sets = setsOf(keys.length, tried);
    if (apart.every(([x, y]) => sets.find(x) !== sets.find(y))) joined = tried;
  }
  const sets = setsOf(keys.length, joined);
  return (key) => {
    const position = positions.get(key);
    return position === undefined ? key : (keys[sets.find(position)] ?? key);
  };
}

function setsOf(size: number, pairs: readonly (readonly [number, number])[]) {
  const sets = unionFind(size);
  for (const [a, b] of pairs) sets.join(a, b);
  return sets;
}

import type { Judged } from './calibration.ts';
import type { PageScore } from './score-page.ts';
import { add, type Tally } from './tally.ts';

export interface Share {
  readonly right: number;
  readonly of: number;
}

export interface SetScore {
  readonly pages: number;
  readonly events: Tally;
  readonly strict: Tally;
  readonly memberships: Tally;
  readonly silent: Share;
  readonly judged: readonly Judged[];
  readonly attributes: ReadonlyMap<string, Share>;
}

const NONE: Tally = { found: 0, extra: 0, missed: 0 };

function share(rights: readonly boolean[]): Share {
  return { right: rights.filter(Boolean).length, of: rights.length };
}

/** Sums the scores of pages: every fact weighs the same, wherever it stands. */
export function scoreSet(scores: readonly PageScore[]): SetScore {
  const rights = new Map<string, boolean[]>();
  for (const { attribute, right } of scores.flatMap((page) => page.marks)) {
    rights.set(attribute, [...(rights.get(attribute) ?? []), right]);
  }
  return {
    pages: scores.length,
    events: scores.map((page) => page.events).reduce(add, NONE),
    strict: scores.map((page) => page.strict).reduce(add, NONE),
    memberships: scores.map((page) => page.memberships).reduce(add, NONE),
    judged: scores.flatMap((page) => page.judged),
    silent: share(scores.map((page) => page.silent).filter((silent) => silent !== null)),
    attributes: new Map([...rights].map(([attribute, marks]) => [attribute, share(marks)])),
  };
}

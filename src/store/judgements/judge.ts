import type { Judgement } from '../../model/judgement.ts';
import type { Resolver } from '../../model/resolution.ts';
import type { Connection } from '../connection.ts';
import { resolveWork } from '../resolution/resolve-work.ts';
import type { StoredJudgement } from '../store.ts';
import { StoreError } from '../store-error.ts';
import { informed } from './informed.ts';
import { queryJudgements } from './read-judgements.ts';
import { deleteJudgement, insertJudgement, reconsider } from './write-judgements.ts';

/**
 * Takes judgements, and resolves anew what they speak of, in one transaction. Returns how many said anything new. `strict`: all take effect and leave
 * those in effect that are there, or none is taken.
 */
export function judge(db: Connection, resolver: Resolver, judgements: readonly Judgement[], strict: boolean): number {
  const all = db.transaction((): number => {
    const before = queryJudgements(db);
    const taken = judgements.filter((judgement) => insertJudgement(db, judgement));
    const own = informed(db, resolver);
    reconsider(db, own, taken);
    resolveWork(db, own);
    if (strict) demandEffect(judgements, before, queryJudgements(db));
    return taken.length;
  });
  return all.immediate();
}

function demandEffect(
  judgements: readonly Judgement[],
  before: readonly StoredJudgement[],
  after: readonly StoredJudgement[],
): void {
  const states = new Map(after.map(({ id, state }) => [id, state]));
  const idle = judgements.find(({ id }) => states.get(id) !== 'in effect');
  const hurt = before.find(({ id, state }) => state === 'in effect' && states.get(id) !== 'in effect');
  if (idle === undefined && hurt === undefined) return;
  const against = hurt ?? opposite(idle, before, after);
  throw new StoreError(
    `this contradicts ${against === undefined ? 'what was judged before' : `an earlier judgement, ${against.id}`}`,
    `see kronika judgements, and take one back with kronika judgements --remove ${against?.id ?? '<id>'}`,
  );
}

/** The judgement of the other kind that speaks of the same records. */
function opposite(
  idle: Judgement | undefined,
  before: readonly StoredJudgement[],
  after: readonly StoredJudgement[],
): StoredJudgement | undefined {
  const refs = after.find(({ id }) => id === idle?.id)?.refs ?? [];
  return before
    .filter((other) => (other.verdict === 'correct' ? 'second' in other : other.verdict !== idle?.verdict))
    .find((other) => other.id !== idle?.id && other.refs.some((ref) => refs.includes(ref)));
}

/** Takes judgements back, and resolves anew what they spoke of. Returns how many there were. */
export function withdraw(db: Connection, resolver: Resolver, ids: readonly string[]): number {
  const all = db.transaction((): number => {
    const gone = ids.flatMap((id) => deleteJudgement(db, id) ?? []);
    const own = informed(db, resolver);
    reconsider(db, own, gone);
    resolveWork(db, own);
    return gone.length;
  });
  return all.immediate();
}

import { anchorsOf, type Judgement } from '../../model/judgement.ts';
import type { Connection } from '../connection.ts';
import type { JudgementState, StoredJudgement } from '../store.ts';

/** All judgements, in the order of their ids. */
export function readJudgements(db: Connection): Judgement[] {
  const contents = db.prepare<[], string>('SELECT content FROM judgement ORDER BY uid').pluck().all();
  return contents.map((content) => JSON.parse(content) as Judgement);
}

interface Effect {
  readonly entity: string;
  readonly side: number;
  readonly field: string | null;
}

/** Judgements as they were made, each with what has become of it: oldest first. */
export function queryJudgements(db: Connection): StoredJudgement[] {
  const contents = db.prepare<[], string>('SELECT content FROM judgement ORDER BY made, uid').pluck().all();
  const effects = db.prepare<[string], Effect>(
    'SELECT entity, side, field FROM judged WHERE judgement_uid = ? ORDER BY entity',
  );
  return contents.map((content) => {
    const judgement = JSON.parse(content) as Judgement;
    const found = effects.all(judgement.id);
    return { ...judgement, state: stateOf(judgement, found), refs: [...new Set(found.map(({ entity }) => entity))] };
  });
}

function stateOf(judgement: Judgement, effects: readonly Effect[]): JudgementState {
  const [first, second] = [1, 2].map((side) =>
    effects.filter((effect) => effect.side === side).map(({ entity }) => entity),
  );
  if (first === undefined || second === undefined || first.length === 0) return 'lost';
  if (anchorsOf(judgement).length === 1) return 'in effect';
  if (second.length === 0) return 'lost';
  const { verdict } = judgement;
  // An event that would be a part of itself is not placed.
  if (verdict === 'correct')
    return effects.some(({ side, field }) => side === 1 && field !== null) ? 'in effect' : 'contradicted';
  const common = first.some((entity) => second.includes(entity));
  return common === (verdict === 'same') ? 'in effect' : 'contradicted';
}

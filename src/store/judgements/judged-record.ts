import { anchorsOf, type Judgement } from '../../model/judgement.ts';
import type { Connection } from '../connection.ts';
import type { JudgedField, RecordJudgement } from '../store.ts';

interface Row {
  readonly field: string | null;
  readonly ruled: string | null;
  readonly content: string;
}

interface JudgedRecord {
  /** By field. */
  readonly fields: ReadonlyMap<string, JudgedField>;
  readonly judgements: readonly RecordJudgement[];
}

/** What people said of a record: which fields they corrected, with what it is one, or not, and that it is false. */
export function judgedRecord(db: Connection, id: string): JudgedRecord {
  const rows = db
    .prepare<[string], Row>(
      `SELECT j.field, j.ruled, g.content FROM judged j JOIN judgement g ON g.uid = j.judgement_uid
       WHERE j.entity = ? ORDER BY g.made, g.uid, j.side`,
    )
    .all(id);
  const fields = new Map<string, JudgedField>();
  const judgements = new Map<string, RecordJudgement>();
  for (const { field, ruled, content } of rows) {
    const judgement = JSON.parse(content) as Judgement;
    const { because, made } = judgement;
    if (judgement.verdict === 'correct') {
      if (field !== null) fields.set(field, { judgement: judgement.id, because, made, ruled });
      continue;
    }
    const labels = anchorsOf(judgement).map(({ label }) => label);
    judgements.set(judgement.id, { judgement: judgement.id, verdict: judgement.verdict, labels, because, made });
  }
  return { fields, judgements: [...judgements.values()] };
}

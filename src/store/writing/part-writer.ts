import type { Extract } from '../../model/extract.ts';
import type { Claim, Resolver } from '../../model/resolution.ts';
import type { Connection } from '../connection.ts';
import { entityOf } from '../rows/record-id.ts';
import { blockNumber } from './block-number.ts';

/** Writes the parts of a claim that is stored under this id; `page`: what its page tells besides. */
export type PartWriter = (id: number | bigint, claim: Claim, page: Pick<Extract, 'events'>) => void;

export function partWriter(db: Connection, resolver: Resolver): PartWriter {
  const insertPart = db.prepare('INSERT INTO part (claim_id, role) VALUES (?, ?)');
  const insertBlock = db.prepare('INSERT OR IGNORE INTO part_block (block, part_id) VALUES (?, ?)');
  const insertJudged = db.prepare('INSERT INTO part_judgement (part_id, judgement_uid, side) VALUES (?, ?, ?)');
  return (id, claim, page) => {
    for (const { role, blocks, judged } of resolver.partsOf(claim, page)) {
      const part = insertPart.run(id, role).lastInsertRowid;
      for (const block of blocks) insertBlock.run(blockNumber(block), part);
      for (const { judgement, side } of judged ?? []) insertJudged.run(part, judgement, side);
    }
  };
}

/** What is to be resolved anew when the claims of a page, given by its number, go or change. */
export const MARK_STALE: readonly string[] = [
  `INSERT OR IGNORE INTO dirty_block (block)
   SELECT b.block FROM claim c JOIN part p ON p.claim_id = c.id JOIN part_block b ON b.part_id = p.id WHERE c.document_id = ?`,
  `INSERT OR IGNORE INTO stale_entity (uid)
   SELECT ${entityOf('p')} FROM claim c JOIN part p ON p.claim_id = c.id WHERE c.document_id = ? AND p.entity IS NOT NULL`,
];

/** The same, with the parts gone and the claims still there. */
export const FORGET_PARTS: readonly string[] = [
  ...MARK_STALE,
  'DELETE FROM part WHERE claim_id IN (SELECT id FROM claim WHERE document_id = ?)',
];

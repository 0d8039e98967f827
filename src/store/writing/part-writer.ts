import type { Extract } from '../../model/extract.ts';
import type { Claim, Resolver } from '../../model/resolution.ts';
import type { Connection } from '../connection.ts';
import { entityOf } from '../rows/owner.ts';
import { isPartOn, partId } from '../rows/part-id.ts';
import { blockNumber } from './block-number.ts';

/** Writes the parts of a claim that is stored under this id; `page`: what its page tells besides. */
export type PartWriter = (id: number, claim: Claim, page: Pick<Extract, 'events'>) => void;

export function partWriter(db: Connection, resolver: Resolver): PartWriter {
  const insertPart = db.prepare('INSERT INTO part (id, block) VALUES (?, ?)');
  const insertBlock = db.prepare('INSERT OR IGNORE INTO part_block (block, part_id) VALUES (?, ?)');
  const insertJudged = db.prepare('INSERT INTO part_judgement (part_id, judgement_uid, side) VALUES (?, ?, ?)');
  return (id, claim, page) => {
    for (const { role, blocks, judged } of resolver.partsOf(claim, page)) {
      const part = partId(id, role);
      const [first = null, ...further] = blocks.map(blockNumber);
      insertPart.run(part, first);
      for (const block of further) if (block !== first) insertBlock.run(block, part);
      for (const { judgement, side } of judged ?? []) insertJudged.run(part, judgement, side);
    }
  };
}

const PARTS = `document d CROSS JOIN part p ON ${isPartOn('p.id')}`;

/** What is to be resolved anew when the claims of a page, given by its number, go or change. */
export const MARK_STALE: readonly string[] = [
  `INSERT OR IGNORE INTO dirty_block (block) SELECT p.block FROM ${PARTS} WHERE d.id = ? AND p.block IS NOT NULL`,
  `INSERT OR IGNORE INTO dirty_block (block)
   SELECT b.block FROM ${PARTS} CROSS JOIN part_block b ON b.part_id = p.id WHERE d.id = ?`,
  `INSERT OR IGNORE INTO stale_entity (uid)
   SELECT ${entityOf('p')} FROM ${PARTS} WHERE d.id = ? AND p.entity IS NOT NULL`,
];

/** The same, with the parts gone and the claims still there. */
export const FORGET_PARTS: readonly string[] = [
  ...MARK_STALE,
  `DELETE FROM part WHERE id IN (SELECT p.id FROM ${PARTS} WHERE d.id = ?)`,
];

import type { Statement } from 'better-sqlite3';
import type { Document } from '../../model/document.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Claim, Judged, PartRole } from '../../model/resolution.ts';
import type { Connection } from '../connection.ts';
import { packedSources } from '../evidence/packed-sources.ts';
import { isSpan, type Span, SpanEvidence, type SpanPage } from '../evidence/span.ts';
import { terms } from '../evidence/terms.ts';
import { packedClaimReader } from '../pages/packed-claims.ts';
import type { PackedClaim } from '../pages/packed-page.ts';
import { type Quoted, quoteReader } from '../pages/quotes.ts';
import { claimRecord } from '../rows/claim-record.ts';
import { DOCUMENT_FIELDS, type DocumentRow, toDocument } from '../rows/document-row.ts';
import { isClaimOn } from '../rows/part-id.ts';
import { recordId } from '../rows/record-id.ts';
import { type ClaimSource, HeldRecords, LeanClaim } from './lean-claim.ts';

/** Parts with the claims that they are of, each in a list of its own, in one order: there may be half a million that are resolved together. */
export interface LoadedParts {
  readonly parts: readonly number[];
  readonly roles: readonly PartRole[];
  readonly claims: readonly Claim[];
  /** The judgements that speak of a part, by its number, where there are any. */
  readonly judged: ReadonlyMap<number, readonly Judged[]>;
}

/** Columns of the table `claim`, under the name `c`. */
export const CLAIM_COLUMNS = 'c.id, c.document_id, c.kind, c.uid';

/** Those of a page, given by its number, in its order. */
export const CLAIMS_ON = `SELECT ${CLAIM_COLUMNS} FROM document d CROSS JOIN claim c ON ${isClaimOn('c.id')} WHERE d.id = ? ORDER BY c.id`;

export interface ClaimRow {
  readonly id: number;
  readonly document_id: number;
  readonly kind: Claim['kind'];
  readonly uid: Buffer | string;
}

/** A claim as the list of work has it. */
type Unpacked = Pick<ClaimRow, 'uid'> & PackedClaim;

interface PlaceRow extends Omit<ClaimRow, 'uid'> {
  readonly part: number;
  readonly role: PartRole;
}

type PartRow = PlaceRow & Unpacked;

interface LoadedPage extends SpanPage {
  readonly document: Document;
}

/** So many pages are remembered: their claims mostly come one after another, and there may be any number of them. */
const PAGES = 10_000;

/** So many of them with what is quoted of them, which few are asked for. */
const QUOTED = 500;

export interface ClaimLoader {
  /** Of the list of work, once its claims are unpacked. */
  parts(ids: readonly number[]): LoadedParts;
  claim(row: ClaimRow): Claim;
}

/** Reads pages without their text; the last of them are remembered. */
function pageReader(db: Connection): (id: number) => LoadedPage {
  const pages = new Map<number, LoadedPage>();
  const readers = new Map<number, (span: Span) => string>();
  const find = db.prepare<[number], DocumentRow>(`SELECT ${DOCUMENT_FIELDS} FROM document d WHERE d.id = ?`);
  const quotes = db.prepare<[number], Quoted>('SELECT quoted, pieces FROM quote WHERE document_id = ?');
  const quoteOf = (id: number, span: Span): string => {
    const known = readers.get(id);
    if (known !== undefined) return known(span);
    const read = quoteReader(quotes.get(id) ?? { quoted: '', pieces: '[]' });
    if (readers.size >= QUOTED) readers.clear();
    readers.set(id, read);
    return read(span);
  };
  return (id) => {
    const known = pages.get(id);
    if (known !== undefined) return known;
    const row = find.get(id);
    if (row === undefined) throw new RangeError(`a claim without its page: ${id}`);
    const page = { row: id, document: toDocument(row), quote: (span: Span) => quoteOf(id, span) };
    if (pages.size >= PAGES) pages.clear();
    pages.set(id, page);
    return page;
  };
}

/** Reads claims back as the pages stated them. */
export function claimLoader(db: Connection): ClaimLoader {
  const pageOf = pageReader(db);
  const words = terms(db);
  const { unpack } = packedSources(words);
  const evidence = (page: LoadedPage, sources: string): Evidence[] =>
    unpack(sources).map((item) => {
      if (!isSpan(item)) return item;
      const [, , , field, rule] = item;
      return new SpanEvidence(page, item, { field: words.textOf(field), rule: words.textOf(rule) });
    });
  const claim = ({ kind, uid, document_id }: Omit<ClaimRow, 'id'>, { record, sources }: PackedClaim): Claim => {
    const page = pageOf(document_id);
    const stated = claimRecord(kind, { uid: recordId(uid, kind), record }, evidence(page, sources));
    return { kind, document: page.document, record: stated } as Claim;
  };
  const packed = packedClaimReader(db);
  let work: WorkReader | null = null;
  const judgements = judgedParts(db);
  const source: ClaimSource = {
    document: (page) => pageOf(page).document,
    record: (lean) => {
      const found = work?.one.get(lean.id);
      if (found === undefined) throw new RangeError(`a claim that is not in the list of work: ${lean.id}`);
      return claim({ kind: lean.kind, uid: found.uid, document_id: lean.page }, found).record;
    },
  };
  return {
    claim: (row) => claim(row, packed(row)),
    parts: (ids) => {
      const list = JSON.stringify(ids);
      work ??= workReader(db);
      const judged = judgements(list);
      const loaded = <Row extends PlaceRow>(rows: readonly Row[], claimOf: (row: Row) => Claim): LoadedParts => ({
        parts: rows.map(({ part }) => part),
        roles: rows.map(({ role }) => role),
        claims: rows.map(claimOf),
        judged,
      });
      if (HeldRecords.holdsAll(ids.length)) return loaded(work.whole.all(list), (row) => claim(row, row));
      const held = new HeldRecords(source);
      return loaded(work.places.all(list), ({ kind, id, document_id }) => leanClaim(kind, id, document_id, held));
    },
  };
}

function leanClaim(kind: Claim['kind'], id: number, page: number, held: HeldRecords): Claim {
  const claim: Pick<LeanClaim, 'kind' | 'document' | 'record'> = new LeanClaim(kind, id, page, held);
  return claim as Claim;
}

/** Reads the claims of the list of work, once they are unpacked. */
interface WorkReader {
  /** Parts of a JSON list, with their claims. */
  readonly whole: Statement<[string], PartRow>;
  /** The same without what the claims say. */
  readonly places: Statement<[string], PlaceRow>;
  readonly one: Statement<[number], Unpacked>;
}

function workReader(db: Connection): WorkReader {
  const places = 'p.id AS part, p.role, c.id, c.document_id, c.kind';
  const parts = 'FROM json_each(?) ids CROSS JOIN part p ON p.id = ids.value CROSS JOIN claim c ON c.id = p.claim_id';
  const unpacked = 'CROSS JOIN temp.work_claim w ON w.claim_id = c.id';
  return {
    whole: db.prepare(`SELECT ${places}, c.uid, w.record, w.sources ${parts} ${unpacked}`),
    places: db.prepare(`SELECT ${places} ${parts}`),
    one: db.prepare(`SELECT c.uid, w.record, w.sources FROM claim c ${unpacked} WHERE c.id = ?`),
  };
}

/** The judgements that speak of the parts of a JSON list. Mostly there are none at all, which is asked once. */
function judgedParts(db: Connection): (list: string) => ReadonlyMap<number, readonly Judged[]> {
  const any = db.prepare('SELECT EXISTS (SELECT 1 FROM part_judgement)').pluck().get() === 1;
  if (!any) return () => new Map();
  const find = db.prepare<[string], Judged & { readonly part: number }>(
    `SELECT j.part_id AS part, j.judgement_uid AS judgement, j.side
     FROM json_each(?) ids CROSS JOIN part_judgement j ON j.part_id = ids.value ORDER BY j.judgement_uid, j.side`,
  );
  return (list) => {
    const found = new Map<number, Judged[]>();
    for (const { part, judgement, side } of find.all(list)) {
      found.set(part, [...(found.get(part) ?? []), { judgement, side }]);
    }
    return found;
  };
}

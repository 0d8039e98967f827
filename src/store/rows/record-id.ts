/** As `resolve` makes them: what they are of, and 16 digits of a hash. */
const ID = /^(?:event|membership|organization|person):([0-9a-f]{16})$/;

const HEX = /^[0-9a-f]{16}$/;

/** Kinds of what has a table of its own, and series. */
type Keyed = 'document' | 'event' | 'membership' | 'organization' | 'person' | 'series';

/** Ids of claims, and of the records that their parts go into, are stored by the thousand, and so as the eight bytes of their digits; an odd one as it is. */
export function storedId(id: string): Buffer | string {
  const digits = ID.exec(id)?.[1];
  return digits === undefined ? id : Buffer.from(digits, 'hex');
}

/** The id of a record of this kind as its table stores it. */
export function keyOf(kind: Keyed, id: string): Buffer | string {
  const digits = id.slice(kind.length + 1);
  return id === `${kind}:${digits}` && HEX.test(digits) ? Buffer.from(digits, 'hex') : id;
}

/** The same in SQL. */
export function keySql(kind: Keyed, id: string): string {
  return `CASE WHEN ${id} GLOB '${kind}:${DIGITS}' THEN unhex(substr(${id}, -16)) ELSE ${id} END`;
}

/** The id back; `kind`: what the row says that it is of. */
export function recordId(stored: Buffer | string, kind: string): string {
  return typeof stored === 'string' ? stored : `${kind}:${stored.toString('hex')}`;
}

const KINDS = ['event', 'membership', 'organization', 'person'];
const DIGITS = '[0-9a-f]'.repeat(16);

/** The same in SQL: how the id in a column is stored. */
export function storedSql(id: string): string {
  const isId = KINDS.map((kind) => `${id} GLOB '${kind}:${DIGITS}'`).join(' OR ');
  return `CASE WHEN ${isId} THEN unhex(substr(${id}, -16)) ELSE ${id} END`;
}

/** The id that is stored in a column; `kind`: SQL that says what it is of. */
export function idSql(stored: string, kind: string): string {
  return `CASE typeof(${stored}) WHEN 'blob' THEN ${kind} || ':' || lower(hex(${stored})) ELSE ${stored} END`;
}

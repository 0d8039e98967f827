import type { SortKey } from '../filter.ts';

interface Sortable {
  /** The first day, null where there is none. */
  readonly date: string;
  /** Folded. */
  readonly name: string;
  /** Null where these records have none. */
  readonly confidence: string | null;
  /** Tells any two apart. */
  readonly id: string;
}

/** A total order: what the sort leaves open is settled by date, name and id, undated last. */
export function orderBy({ date, name, confidence, id }: Sortable, sort: SortKey = 'date'): string {
  const rest = `${date} ASC NULLS LAST, ${name}, ${id}`;
  switch (sort) {
    case 'date':
      return `ORDER BY ${rest}`;
    case '-date':
      return `ORDER BY ${date} DESC NULLS LAST, ${name}, ${id}`;
    case 'name':
      return `ORDER BY ${name}, ${rest}`;
    case '-name':
      return `ORDER BY ${name} DESC, ${rest}`;
    case 'confidence':
      return confidence === null ? `ORDER BY ${rest}` : `ORDER BY ${confidence}, ${rest}`;
    case '-confidence':
      return confidence === null ? `ORDER BY ${rest}` : `ORDER BY ${confidence} DESC, ${rest}`;
  }
}

import type { Evidence } from '../../model/evidence.ts';
import { isSpan, type Span, type StoredSources } from './span.ts';
import type { Terms } from './terms.ts';

/** Writes and reads the lists of evidence that claims and records are stored with. */
export interface PackedSources {
  pack(sources: StoredSources): string;
  unpack(json: string): StoredSources;
}

/** What is cited of a page, one behind the other: its number, then for each place how far behind the one before it begins, its length, and a kind. */
type Citations = readonly [page: number | string, ...numbers: readonly number[]];

/** For what a place is cited: a list of fields, each with its rule. A term, for few are many. */
type Kind = readonly (readonly [field: number, rule: number])[];

const NUMBERS = 3;
/** With those that a span has where letters are fewer than units; the page's number is written as a text then. */
const MORE_NUMBERS = 5;

/**
 * Evidence comes by the dozen, most of it of few pages, in the order of the text, and one place mostly is cited for several fields: a list of citations
 * takes less than half of what its spans would, written one by one. What is no span stands between them as it is.
 */
export function packedSources(words: Terms): PackedSources {
  const kinds = new Map<number, Kind>();
  const kindOf = (number: number): Kind => {
    // It is what `pack` wrote.
    const kind = kinds.get(number) ?? (JSON.parse(words.textOf(number)) as Kind);
    kinds.set(number, kind);
    return kind;
  };
  return {
    pack: (sources) => JSON.stringify(citationsOf(sources, words)),
    unpack: (json) =>
      (JSON.parse(json) as readonly (Citations | Evidence)[]).flatMap(
        (item): StoredSources => (isCitations(item) ? spansOf(item, kindOf) : [item]),
      ),
  };
}

function isCitations(item: Citations | Evidence): item is Citations {
  return Array.isArray(item);
}

interface OpenList {
  readonly page: number;
  readonly wide: boolean;
  readonly list: (number | string)[];
}

function citationsOf(sources: StoredSources, words: Terms): (readonly (number | string)[] | Evidence)[] {
  const packed: (readonly (number | string)[] | Evidence)[] = [];
  let open: OpenList | null = null;
  let at = 0;
  for (let i = 0; i < sources.length; ) {
    const item = sources[i] as Span | Evidence;
    if (!isSpan(item)) {
      packed.push(item);
      open = null;
      i++;
      continue;
    }
    const [page, start, end, , , ...fewer] = item;
    const behind = endOfPlace(sources, i);
    const wide = fewer.length > 0;
    if (open === null || open.page !== page || open.wide !== wide) {
      open = { page, wide, list: [wide ? String(page) : page] };
      packed.push(open.list);
      at = 0;
    }
    open.list.push(start - at, end - start, kindNumber(sources.slice(i, behind) as Span[], words), ...fewer);
    at = start;
    i = behind;
  }
  return packed;
}

/** Where in the list, behind `from`, other places than that of the span there begin. */
function endOfPlace(sources: StoredSources, from: number): number {
  const first = sources[from] as Span;
  let behind = from + 1;
  for (; behind < sources.length; behind++) {
    const next = sources[behind] as Span | Evidence;
    if (!isSpan(next) || !isSamePlace(first, next)) break;
  }
  return behind;
}

function isSamePlace(a: Span, b: Span): boolean {
  return a[1] === b[1] && a[2] === b[2] && a[0] === b[0] && a[5] === b[5] && a[6] === b[6];
}

function kindNumber(spans: readonly Span[], words: Terms): number {
  return words.numberOf(`[${spans.map(([, , , field, rule]) => `[${field},${rule}]`).join()}]`);
}

function spansOf(citations: Citations, kindOf: (number: number) => Kind): Span[] {
  const spans: Span[] = [];
  const page = Number(citations[0]);
  const wide = typeof citations[0] === 'string';
  const step = wide ? MORE_NUMBERS : NUMBERS;
  const numberAt = (at: number) => Number(citations[at]);
  let start = 0;
  for (let i = 1; i < citations.length; i += step) {
    start += numberAt(i);
    const end = start + numberAt(i + 1);
    for (const [field, rule] of kindOf(numberAt(i + 2))) {
      spans.push(
        wide ? [page, start, end, field, rule, numberAt(i + 3), numberAt(i + 4)] : [page, start, end, field, rule],
      );
    }
  }
  return spans;
}

import { hash } from 'node:crypto';
import type { Document } from '../model/document.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Span } from '../model/span.ts';
import { remember } from '../polish/places/remember.ts';

/** Evidence for one field: the words at `span` of the document's text. */
export function evidenceOf(document: Document, text: string, span: Span, field: string, rule: string): Evidence {
  return {
    document_id: document.id,
    path: document.path,
    url: document.url,
    quote: text.slice(span.start, span.end),
    start: span.start,
    end: span.end,
    field,
    rule,
  };
}

/** The order of a record's evidence, and one entry for each (field, span), the last given. */
export function orderedEvidence(list: readonly Evidence[]): readonly Evidence[] {
  const sorted = [...list].sort(inOrder);
  return sorted.filter((one, index) => {
    const next = sorted[index + 1];
    return next === undefined || inOrder(one, next) !== 0;
  });
}

function inOrder(a: Evidence, b: Evidence): number {
  return a.start - b.start || a.end - b.end || (a.field < b.field ? -1 : a.field > b.field ? 1 : 0);
}

/** Bodies and series come again and again. */
const digestOf = remember(4_000, (content) => hash('sha256', content, 'hex').slice(0, 16));

/** An id that follows from content: the same parts give the same id, everywhere. */
export function contentId(kind: string, parts: readonly (string | number | null)[]): string {
  return `${kind}:${digestOf(parts.map((part) => String(part ?? '')).join('\u0000'))}`;
}

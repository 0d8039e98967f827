import type { Document } from '../../model/document.ts';
import type { Event } from '../../model/event.ts';
import { type Anchor, anchorsOf, type Judgement, type Trace } from '../../model/judgement.ts';
import type { Judged } from '../../model/resolution.ts';
import { eventCore } from '../events/event-core.ts';

interface Sought {
  readonly trace: Trace;
  readonly judged: Judged;
}

/** Finds which judgements speak of an event as one page tells it. */
export type TraceIndex = (record: Event, document: Document, page: readonly Event[]) => readonly Judged[];

/** Judgements by the pages that they speak of: of most pages there are none, which has to cost nothing. */
export function traceIndex(judgements: readonly Judgement[]): TraceIndex {
  const byPage = new Map<string, Sought[]>();
  const add = (id: string, side: 1 | 2, anchor: Anchor) => {
    if (anchor.kind !== 'event') return;
    for (const trace of anchor.traces) {
      const sought = { trace, judged: { judgement: id, side } };
      for (const page of pageKeys(trace)) {
        const known = byPage.get(page);
        if (known === undefined) byPage.set(page, [sought]);
        else known.push(sought);
      }
    }
  };
  for (const judgement of judgements) {
    for (const [index, anchor] of anchorsOf(judgement).entries()) add(judgement.id, index === 0 ? 1 : 2, anchor);
  }
  if (byPage.size === 0) return () => [];
  return (record, document, page) => {
    const found = new Map<string, Judged>();
    for (const { trace, judged } of pageKeys(document).flatMap((key) => byPage.get(key) ?? [])) {
      if (isMeant(trace, record, page)) found.set(`${judged.judgement} ${judged.side}`, judged);
    }
    return [...found.values()];
  };
}

function pageKeys({ path, url, sha256 }: Pick<Document, 'path' | 'url' | 'sha256'>): string[] {
  return [`path ${path}`, ...(url === null ? [] : [`url ${url}`]), `bytes ${sha256}`];
}

/** The event of that id; where the page no longer has it, the only one of that name. */
function isMeant(trace: Trace, record: Event, page: readonly Event[]): boolean {
  if (record.id === trace.id) return true;
  const core = eventCore(trace.name, trace.edition);
  if (eventCore(record.name, record.edition) !== core || page.some(({ id }) => id === trace.id)) return false;
  return page.filter(({ name, edition }) => eventCore(name, edition) === core).length === 1;
}

import type { BelongingGraph } from './belonging-graph.ts';
import type { BelongingTable } from './belonging-table.ts';
import type { EventList } from './event-list.ts';
import type { TimelineView } from './timeline-view.ts';

interface Parts {
  readonly timeline: TimelineView;
  readonly list: EventList;
  readonly graph: BelongingGraph;
  readonly table: BelongingTable;
}

/** On paper nothing can be opened: all rows and all quotes are there before printing; afterwards the quotes are folded as they were. */
export function mountPrinting({ timeline, list, graph, table }: Parts, showAllSources: () => void): void {
  let opened: readonly HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    for (const part of [timeline, list, graph, table]) part.print(true);
    showAllSources();
    opened = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const fold of opened) {
      fold.dispatchEvent(new Event('kronika-print'));
      fold.open = true;
    }
  });
  addEventListener('afterprint', () => {
    for (const fold of opened) fold.open = false;
    opened = [];
    for (const part of [timeline, list, graph, table]) part.print(false);
  });
}

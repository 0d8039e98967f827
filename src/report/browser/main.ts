import { Finder } from '../filter/query.ts';
import { BelongingGraph } from './belonging-graph.ts';
import { BelongingTable } from './belonging-table.ts';
import { Card } from './card.ts';
import { cardsById } from './card-contents.ts';
import { byId, el } from './dom.ts';
import { EventList } from './event-list.ts';
import { mountFilterBar } from './filter-bar.ts';
import { mountPrinting } from './printing.ts';
import { readReport } from './report.ts';
import { SearchState } from './search-state.ts';
import { mountSources } from './sources-table.ts';
import { mountTheme } from './theme.ts';
import { TimelineView } from './timeline-view.ts';

/** Fills the page from the data that stands in it. */
function start(): void {
  const report = readReport();
  const state = new SearchState(new Finder(report.data));
  const card = new Card(report.texts);
  mountTheme(report.texts);
  mountFilterBar(report, state);
  const timeline = new TimelineView(report, state, card, cardsById(report));
  const list = new EventList(report, state);
  const graph = new BelongingGraph(report, card);
  const table = new BelongingTable(report);
  const empty = el('p', { class: 'empty' }, report.texts.belonging.empty);
  byId('belonging-view').append(graph.root, table.root, empty);
  state.listen(({ memberships }) => {
    graph.show(memberships);
    table.show(memberships);
    empty.hidden = memberships.length > 0;
  });
  const showAllSources = mountSources(report);
  mountPrinting({ timeline, list, graph, table }, showAllSources);
}

start();

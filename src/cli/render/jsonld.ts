import type { Document } from '../../model/document.ts';
import type { Event } from '../../model/event.ts';
import type { Membership } from '../../model/membership.ts';
import type { Organization } from '../../model/organization.ts';
import type { TimelineEntry } from '../../model/timeline.ts';
import { documentNode } from './linked/document-node.ts';
import { eventNode } from './linked/event-node.ts';
import { membershipNode } from './linked/membership-node.ts';
import { organizationNode } from './linked/organization-node.ts';
import { CONTEXT } from './linked/terms.ts';
import { safeJson } from './printable.ts';
import type { Background, RendererOf } from './renderer.ts';

/** A node of linked data, or null where a row has none. */
type NodeOf<Row> = (row: Row, background: Background) => object | null;

export const renderLinkedEvents: RendererOf<Event> = linked(eventNode);
export const renderLinkedMemberships: RendererOf<Membership> = linked(membershipNode);
export const renderLinkedOrganizations: RendererOf<Organization> = linked(organizationNode);
export const renderLinkedDocuments: RendererOf<Document> = linked(documentNode);

/** A timeline as the records that it speaks of, each once, in its order. */
export const renderLinkedTimeline: RendererOf<TimelineEntry> = async (listing, sink, terminal, background) => {
  const seen = new Set<string>();
  return linked<TimelineEntry>((entry) => {
    if (seen.has(entry.ref)) return null;
    seen.add(entry.ref);
    return timelineNode(entry, background);
  })(listing, sink, terminal, background);
};

function timelineNode({ type, ref }: TimelineEntry, background: Background): object | null {
  const made = <Item>(record: Item | null, node: (record: Item) => object) => (record === null ? null : node(record));
  if (type === 'event') return made(background.event(ref), eventNode);
  if (type === 'organization_founded') return made(background.organization(ref), organizationNode);
  if (type === 'published') return made(background.document(ref), documentNode);
  return made(background.membership(ref), membershipNode);
}

/** JSON-LD: one graph, a node a line, written as the rows come. It may stand in a `<script>` of a page: nothing in it ends that. */
function linked<Row>(nodeOf: NodeOf<Row>): RendererOf<Row> {
  return async ({ rows }, sink, _terminal, background) => {
    await sink.write(`{"@context":${JSON.stringify(CONTEXT)},"@graph":[`);
    let count = 0;
    for (const row of rows) {
      const node = nodeOf(row, background);
      if (node !== null) await sink.write(`${count++ === 0 ? '\n' : ',\n'}${embeddable(node)}`);
    }
    await sink.write('\n]}\n');
    return count;
  };
}

function embeddable(node: object): string {
  return safeJson(node).replaceAll('<', '\\u003c');
}

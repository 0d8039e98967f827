import type { Background } from '../../src/cli/render/renderer.ts';
import type { Document } from '../../src/model/document.ts';
import type { Event } from '../../src/model/event.ts';
import type { Membership } from '../../src/model/membership.ts';
import type { Organization } from '../../src/model/organization.ts';

interface Known {
  readonly documents?: readonly Document[];
  readonly events?: readonly Event[];
  readonly memberships?: readonly Membership[];
  readonly organizations?: readonly Organization[];
}

/** A background that knows these records, and keeps what is noted. */
export function backgroundOf(known: Known = {}): Background & { readonly notes: readonly string[] } {
  const notes: string[] = [];
  const find = <T extends { readonly id: string }>(records: readonly T[] = []) => {
    return (id: string) => records.find((record) => record.id === id) ?? null;
  };
  return {
    document: find(known.documents),
    event: find(known.events),
    membership: find(known.memberships),
    organization: find(known.organizations),
    leftOut: (count, total) => notes.push(`${count} of ${total}`),
    notes,
  };
}

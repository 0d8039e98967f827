import type { Diagnostic } from './diagnostic.ts';
import type { Document } from './document.ts';
import type { Event } from './event.ts';
import type { Membership } from './membership.ts';
import type { Organization } from './organization.ts';
import type { Person } from './person.ts';

/**
 * What one page states: one line of `extract`'s output, and what `load` takes. Ids are those a database holding this page alone would show.
 * `text` is the document's text, so that spans can be sliced and the full text searched after `extract | load`; it is the last key of the line.
 */
export interface Extract {
  readonly document: Document;
  readonly events: readonly Event[];
  readonly memberships: readonly Membership[];
  readonly organizations: readonly Organization[];
  readonly persons: readonly Person[];
  readonly diagnostics: readonly Diagnostic[];
  readonly text: string;
}

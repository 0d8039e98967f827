import type { Diagnostic } from './diagnostic.ts';
import type { Document } from './document.ts';
import type { Event } from './event.ts';
import type { Membership } from './membership.ts';
import type { Organization } from './organization.ts';
import type { Person } from './person.ts';

/**
 * What one page states; `ExtractLine` is this as `extract` prints it and `load` takes it. Ids are those a database holding this page alone would show.
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

/**
 * The version of what `extract` prints: the first field, `schema`, of each line. Raised with every change of the records' shape, so that `load` can tell
 * lines of another kronika from its own; not with a change of the rules.
 */
export const EXTRACT_SCHEMA = 1;

/** A line of `extract`'s output. */
export interface ExtractLine extends Extract {
  readonly schema: typeof EXTRACT_SCHEMA;
}

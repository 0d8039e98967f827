import { standsBesideVenue } from '../omit/beside-venue.ts';
import { isMetadataLine } from '../publication/metadata-line.ts';
import type { Piece } from './piece.ts';

const LONGEST = 80;

/** Whether a term with its definition is of the page: `<dt>Data publikacji</dt><dd>3 marca 2022</dd>`. Trap: `Data` above `Godzina` and `Miejsce`. */
export function isEntry(term: Piece | undefined, text: string): boolean {
  if (term === undefined || text.length > LONGEST || !isMetadataLine(`${term.text}\t${text}`)) return false;
  return !(/^data:?$/iu.test(term.text) && standsBesideVenue(term.element));
}

import type { PlaceCandidate } from '../../model/mention.ts';

/** A place of the gazetteer with what ranking needs. */
export interface PlaceEntry extends PlaceCandidate {
  /** `minor`: a foreign town too small, or too short a name, to be meant without more words around it. */
  readonly weight: 'major' | 'minor';
}

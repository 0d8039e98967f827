import type { Person } from '../../model/person.ts';
import type { EvidenceReader } from '../evidence/evidence-reader.ts';
import { parseList } from './parse-list.ts';

export const PERSON_FIELDS = 'p.uid, p.name, p.posts, p.sources';

export interface PersonRow {
  readonly uid: string;
  readonly name: string;
  readonly posts: string;
  readonly sources: string;
}

export function toPerson({ uid, name, posts, sources }: PersonRow, evidence: EvidenceReader): Person {
  return { id: uid, name, posts: parseList(posts), sources: evidence(sources) };
}

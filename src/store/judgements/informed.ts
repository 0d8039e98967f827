import type { Resolver } from '../../model/resolution.ts';
import type { Connection } from '../connection.ts';
import { readJudgements } from './read-judgements.ts';

/** The resolver with what people have told this database. */
export function informed(db: Connection, resolver: Resolver): Resolver {
  const judgements = readJudgements(db);
  if (judgements.length === 0) return resolver;
  return { ...resolver, ...resolver.knowing(judgements), version: resolver.version };
}

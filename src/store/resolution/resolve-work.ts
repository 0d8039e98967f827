import type { Claim, EventClaim, JudgedItem, Naming, PartRole, PersonClaim, Resolver } from '../../model/resolution.ts';
import type { Connection } from '../connection.ts';
import { trackChanges } from '../history/track-changes.ts';
import type { Owner } from '../rows/owner.ts';
import { entityWriter } from './entity-writer.ts';
import { claimLoader, type LoadedParts } from './load-claims.ts';
import { resolveMemberships } from './resolve-memberships.ts';
import { collectWork, dropStale, unpackWork, workChunks } from './work.ts';

interface Owned {
  /** Indexes of the parts that it was drawn from. */
  readonly from: readonly number[];
}

/**
 * Brings the entities up to date with the claims, in one transaction: what shares no block with a change is not touched.
 * Organisations come first, for memberships are between organisations. Returns how many parts of claims were resolved.
 */
export function resolveWork(db: Connection, resolver: Resolver): number {
  const all = db.transaction((): number => {
    collectWork(db);
    unpackWork(db);
    const history = trackChanges(db);
    history.before(['event', 'person']);
    dropStale(db, ['event', 'person']);
    const load = claimLoader(db);
    const write = entityWriter(db, resolver);
    const owns = db.prepare('UPDATE part SET entity = ? WHERE id = ?');
    const assign = (parts: readonly number[], { from }: Owned, owner: Owner) => {
      for (const index of from) {
        const part = parts[index];
        if (part !== undefined) owns.run(owner, part);
      }
    };
    const each = <T extends Owned>(
      roles: readonly PartRole[],
      derive: (loaded: LoadedParts) => Iterable<T>,
      save: (entity: T) => Owner,
    ) => {
      // A function of its own, whose end lets go of the claims: else they would be held while the next are read.
      const resolved = (loaded: LoadedParts) => {
        for (const entity of derive(loaded)) assign(loaded.parts, entity, save(entity));
      };
      for (const ids of workChunks(db, resolver, roles)) resolved(load.parts(ids));
    };
    resolveMemberships(db, { resolver, load, write, history }, () => {
      each(['organization', 'member'], (loaded) => resolver.organizations(asNamings(loaded)), write.organization);
    });
    each(['person'], ({ claims }) => resolver.persons(claims.filter(isPerson)), write.person);
    each(['event'], (loaded) => resolver.events(loaded.claims.filter(isEvent), judgedItems(loaded)), write.event);
    history.after();
    const parts = Number(db.prepare('SELECT count(*) FROM temp.work').pluck().get());
    db.exec('DELETE FROM dirty_block; DELETE FROM stale_entity; DELETE FROM temp.work; DELETE FROM temp.work_claim');
    db.exec("DELETE FROM property WHERE name = 'renewing'");
    return parts;
  });
  return all.immediate();
}

/** By their place in the list; all of them are events. */
function judgedItems({ parts, judged }: LoadedParts): JudgedItem[] {
  if (judged.size === 0) return [];
  return parts.flatMap((part, item) => (judged.get(part) ?? []).map((each) => ({ ...each, item })));
}

function asNamings({ claims, roles }: LoadedParts): Naming[] {
  return claims.flatMap((claim, index): Naming[] => {
    if (claim.kind !== 'organization' && claim.kind !== 'membership') return [];
    return [{ claim, role: roles[index] === 'member' ? 'member' : 'organization' }];
  });
}

const isEvent = (claim: Claim): claim is EventClaim => claim.kind === 'event';

const isPerson = (claim: Claim): claim is PersonClaim => claim.kind === 'person';

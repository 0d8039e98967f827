import { nameKey } from '../polish/name-key.ts';
import type { NameKind, Store } from '../store/index.ts';

/**
 * The keys by which the store knows a typed name, in whatever case it was typed; none where it knows none. The language data is read only for
 * names that are not known as they stand.
 */
export async function knownKeys(store: Store, typed: string, kind: NameKind): Promise<readonly string[]> {
  const own = nameKey(typed);
  if (store.knowsName(own, kind)) return [own];
  const keys = new Set((await nominatives(typed)).map(nameKey));
  return [...keys].filter((key) => store.knowsName(key, kind));
}

/** What a name in any case form may be in the nominative: `Augustowie` → `Augustów`, `Związku Gmin` → `Związek Gmin`. */
async function nominatives(typed: string): Promise<readonly string[]> {
  const [{ placeNominative }, { organizationNominative }, { toNominative }] = await Promise.all([
    import('../polish/places/place-nominative.ts'),
    import('../polish/organizations/organization-nominative.ts'),
    import('../polish/inflection/to-nominative.ts'),
  ]);
  return [...placeNominative(typed).map(({ name }) => name), organizationNominative(typed), toNominative(typed).text];
}

import type { OrganizationClassification } from '../../model/organization.ts';
import { fold } from '../../polish/fold.ts';
import { nameKey } from '../../polish/name-key.ts';
import { remembered } from '../remembered.ts';

/**
 * `Miasto Poznań`, `Gmina Miasto Poznań`, `m. st. Warszawa`, `Miasto i Gmina Szamotuły` → what follows.
 * Traps: `Gmina Wiejska X` is another municipality than the town of X; `Gmina Żydowska` and `Gmina Wyznaniowa` are none; `Miasto Aniołów` reads as a town.
 */
const UNIT =
  /^(?:(?:gmina miejska|miasto i gmina|gmina i miasto|gmina miasto|miasto na prawach powiatu|miasto stoleczne|m\. ?st\.|miasto|gmina|m\.) {1,3})(?!(?:wiejsk|miejsk|zydowsk|wyznaniow|zwiazk|na prawach)\p{L}{0,6}(?!\p{L}))(?=\p{L})/u;

const MUNICIPAL: ReadonlySet<OrganizationClassification> = new Set(['municipality']);

/**
 * The key under which an organisation's names meet: that of the name, for a municipality that of the place alone.
 * `Powiat X` and `Województwo X` keep their word. Letters in brackets at the end (`Związek … (ZM)`) do not count.
 */
export function organizationKey(name: string, classification: OrganizationClassification | null): string {
  const municipal = classification === null || MUNICIPAL.has(classification);
  return municipal ? placeOrName(name) : fullName(name);
}

const fullName = remembered((name) => nameKey(withoutBracket(name)));

const placeOrName = remembered((name) => {
  const bare = withoutBracket(name).replace(/\s+/g, ' ').trim();
  const unit = UNIT.exec(fold(bare))?.[0] ?? '';
  return nameKey(bare.slice(unit.length));
});

/** `Związek Miast Nadrzecznych (ZMN)` → without the bracket, where anything stands before it. */
function withoutBracket(name: string): string {
  return name.replace(/(?<=\S)\s{0,3}\([^()]{1,24}\)\s{0,3}$/u, '');
}

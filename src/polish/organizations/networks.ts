import { fold } from '../fold.ts';

/**
 * Networks of towns and regions whose names have no Polish word for what they are, folded: nothing but the name tells that they are bodies.
 * Those printed in capitals only (`METREX`, `ICLEI`) are known by that.
 */
const NETWORKS: ReadonlySet<string> = new Set([
  'arco latino',
  'cittaslow',
  'civinet',
  'douzelage',
  'energy cities',
  'energie-cites',
  'eurocities',
  'eurometrex',
  'euromontana',
  'eurotowns',
  'fedarene',
  'medcities',
  'partenalia',
  'telecities',
  'transromanica',
]);

/** Any of them, folded, as a part of a pattern. */
export const NETWORK_NAMES = `(?:${[...NETWORKS].join('|')})`;

/** Whether a name is that of a network known by it alone: `Cittaslow`, `EUROCITIES`, `Energy Cities`. */
export const isNetwork = (name: string): boolean => NETWORKS.has(fold(name));

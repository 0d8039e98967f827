/** Networks of towns and regions whose names have no word for what they are, as they are printed in running text. */
const NETWORKS: ReadonlySet<string> = new Set([
  'Cittaslow',
  'Energy Cities',
  'Euromontana',
  'Eurocities',
  'Eurotowns',
  'Iclei',
  'Metrex',
]);

/** Whether a name is that of a network known by it alone: `Cittaslow`, `Eurocities`. */
export const isNetwork = (name: string): boolean => NETWORKS.has(name);

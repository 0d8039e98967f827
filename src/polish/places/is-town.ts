import { placeNominative } from './place-nominative.ts';

/** Whether a name in the nominative is that of a town or commune of Poland. Traps: `Troki`, abroad; `Lubawy`, in another case. */
export const isTown = (printed: string): boolean =>
  placeNominative(printed).some(
    ({ name, country, type }) => name === printed && country === 'PL' && (type === 'town' || type === 'gmina'),
  );

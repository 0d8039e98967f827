import type { PageContext, Statement } from '../../context.ts';
import { PARTNERS_ABROAD } from './frame-cues.ts';

/** `Współpraca zagraniczna`, `Partnerzy Kozienic` as the heading of what a municipality's page lists of towns abroad. */
export const isHeadingOfAbroad = (context: PageContext, statement: Statement, folded: string): boolean =>
  statement.kind === 'heading' &&
  context.own.municipality !== null &&
  (PARTNERS_ABROAD.test(statement, folded) || isOfOwnTown(context, statement));

/** `Partnerzy Kozienic`, `Kozienice i partnerzy`, `Przyjaciele miasta Kozienice`: the heading of twin towns, where what it lists lies abroad. Trap: `Partnerzy Dni Kozienic`. */
function isOfOwnTown({ own }: PageContext, { folded, places, start }: Statement): boolean {
  const town = places.find(({ name }) => name === own.municipality?.name);
  if (town === undefined) return false;
  const rest = `${folded.slice(0, town.start - start)} ${folded.slice(town.end - start)}`;
  return /^\s{0,4}(?:(?:nasi|zagraniczni|miasta|gminy|i|jego|jej)\s{1,3}){0,3}(?:partnerzy|przyjaciele)(?:\s{1,3}(?:zagraniczni|miasta|gminy)){0,2}\s{0,4}$/u.test(
    rest,
  );
}

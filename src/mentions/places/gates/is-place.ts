import type { Subject } from '../subject.ts';
import { isOtherFeature } from './feature-gate.ts';
import { isThingAtHome } from './foreign-gate.ts';
import { passesHomographs } from './homograph-gate.ts';
import { isPersonName } from './person-gate.ts';
import { passesWeight } from './weight-gate.ts';

/** Whether the words of a match are a place here, and not a common word, a person, a river or a street. */
export function isPlace(subject: Subject): boolean {
  if (isPersonName(subject) || isOtherFeature(subject) || isThingAtHome(subject)) return false;
  return passesWeight(subject) && passesHomographs(subject);
}

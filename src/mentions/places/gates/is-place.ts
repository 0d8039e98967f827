import type { Subject } from '../subject.ts';
import { isOtherFeature } from './feature-gate.ts';
import { passesHomographs } from './homograph-gate.ts';
import { isPersonName } from './person-gate.ts';
import { passesWeight } from './weight-gate.ts';

/** Whether the words of a match are a place here, and not a common word, a person, a river or a street. */
export function isPlace(subject: Subject): boolean {
  return !isPersonName(subject) && !isOtherFeature(subject) && passesWeight(subject) && passesHomographs(subject);
}

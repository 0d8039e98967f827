import { fold } from '../fold.ts';
import { CASES, type Case } from '../inflection/grammar.ts';
import { type FirstNameReading, firstNameReadings } from './first-name-readings.ts';
import { surnameNominative } from './surname-nominative.ts';

export interface PersonName {
  readonly name: string;
  /** False: the rules leave a doubt, `name` is as printed. */
  readonly nominative: boolean;
  /** The case in which it is printed, as read. */
  readonly case: Case;
}

/** First names and a surname, printed in any case, in the nominative: (`Mariuszem`) `Bębenkiem` → Mariusz Bębenek; null where they do not agree. */
export function personName(firsts: readonly string[], surname: string): PersonName | null {
  // A name with any Polish letter has not lost the others: `Ewa Nowicką` is no instrumental.
  const kept = [...firsts, surname].some((word) => fold(word) !== word.toLowerCase());
  const readings = firstNameReadings(firsts[0] ?? '').filter(
    (reading) => (!kept || reading.form === firsts[0]) && firsts.slice(1).every((other) => agreesWith(other, reading)),
  );
  let doubtful: PersonName | null = null;
  for (const each of CASES) {
    for (const reading of readings) {
      if (reading.case !== each) continue;
      const found = surnameNominative(surname, reading.gender, each);
      if (found === null || !plausible(surname, reading)) continue;
      if (found.sure)
        return { name: [...nominativeFirsts(firsts, reading), found.text].join(' '), nominative: true, case: each };
      doubtful ??= { name: [...firsts, surname].join(' '), nominative: false, case: each };
    }
  }
  return doubtful;
}

function agreesWith(word: string, reading: FirstNameReading): boolean {
  return (
    /^\p{Lu}\.?$/u.test(word) ||
    firstNameReadings(word).some((other) => other.gender === reading.gender && other.case === reading.case)
  );
}

function nominativeFirsts(firsts: readonly string[], reading: FirstNameReading): readonly string[] {
  return firsts.map((word, at) => {
    if (at === 0) return reading.name;
    const other = firstNameReadings(word).find((one) => one.gender === reading.gender && one.case === reading.case);
    return other?.name ?? word;
  });
}

/** `Stanisława Nowaka` is a man, `Stanisława Nowak` a woman: a woman's nominative is not read where the surname ends as men's genitives do. */
function plausible(surname: string, reading: FirstNameReading): boolean {
  if (reading.case !== 'nom') return true;
  const others = firstNameReadings(reading.form).filter((one) => one.gender !== reading.gender);
  if (others.length === 0 || reading.gender === 'm') return true;
  return !/(?:[aeiouy](?:k|r|n|cz|sz|l|s|t)a|wicza)$/iu.test(surname);
}

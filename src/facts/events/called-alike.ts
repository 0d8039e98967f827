import type { Draft } from './draft.ts';

/** `ODWOŁANE: szkolenie dla rolników` above `Szkolenie „Zdrowa gleba” odwołujemy`: one title says for whom, the other what it is called. */
export function isCalledOffTwice(a: Draft, b: Draft): boolean {
  if (a.lemma !== b.lemma || a.status !== 'cancelled' || b.status !== 'cancelled') return false;
  const [bare, called] = a.quoted === null ? [a, b] : [b, a];
  return bare.topic && !bare.named && bare.dates.length === 0 && called.quoted !== null && !called.topic;
}

/** `V Forum NGO` is the `V Forum Organizacji Pozarządowych`: of one number, and what one has and the other has not are capitals. */
export function isAbbreviated(a: Draft, b: Draft): boolean {
  const own = (one: Draft, other: Draft) => one.name.split(' ').filter((word) => !other.name.split(' ').includes(word));
  const [first, second] = [own(a, b), own(b, a)];
  const short = (rest: readonly string[]) =>
    rest.length === 1 && /^\p{Lu}{2,6}$/u.test(rest[0] ?? '') && !/^[IVXLC]+$/u.test(rest[0] ?? '');
  return short(first) !== short(second) && Math.max(first.length, second.length) > 1;
}

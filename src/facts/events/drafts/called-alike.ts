import { fold } from '../../../polish/fold.ts';
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

/** `Zgromadzenie Ogólne ZMP` beside `Zgromadzenie Ogólne Związku Miast Polskich`: the capitals written out as the other name has them. Trap: `XLV`. */
export function spellOut(name: string, other: string): string {
  if (!/(?<!\p{L})\p{Lu}{3,8}(?!\p{L})/u.test(name)) return name;
  const words = other.split(' ');
  return name
    .split(' ')
    .map((word) => {
      if (!/^\p{Lu}{3,8}$/u.test(word) || words.includes(word)) return word;
      const at = words.findIndex((_, index) => initials(words.slice(index, index + word.length)) === word);
      return at < 0 ? word : words.slice(at, at + word.length).join(' ');
    })
    .join(' ');
}

/** Of words in capitals only; a name in capitals throughout has none to spell out. */
const initials = (words: readonly string[]): string =>
  words.map((word) => (/^\p{Lu}\p{Ll}/u.test(word) ? word.charAt(0) : ' ')).join('');

/** `Szkolenie dla NGO` as a title, and below it `5 maja odbyło się szkolenie „Abc dotacji”`: for whom, and what it is called. Trap: `Szkolenia w maju`, of several. */
export function isTitledBelow(a: Draft, b: Draft): boolean {
  const [bare, called] = a.quoted === null ? [a, b] : [b, a];
  if (a.lemma !== b.lemma || bare.quoted !== null || called.quoted === null) return false;
  if (a.status !== b.status || bare.plural || called.plural || bare.edition !== null || called.row !== null)
    return false;
  return (
    bare.topic && bare.dates.length === 0 && !called.topic && called.dates.length > 0 && called.scope === bare.scope
  );
}

/** `Dożynki Gminne już wkrótce! Tegoroczne święto plonów …`: one feast by two nouns. Trap: `Powiatowe Święto Plonów` beside `Dożynki Gminne`. */
export function isHarvest(a: Draft, b: Draft): boolean {
  if (a.lemma !== 'dożynki' || b.lemma !== 'święto') return false;
  const rest = fold(b.name)
    .split(' ')
    .filter(
      (word) =>
        !/^(?:swiet[oa]|plonow|lokaln\p{L}{1,3}|doroczn\p{L}{1,3}|tegoroczn\p{L}{1,3}|tradycyjn\p{L}{1,3})$/u.test(
          word,
        ),
    );
  const own = fold(a.name).split(' ');
  return (
    /(?<!\p{L})plonow(?!\p{L})/u.test(fold(b.name)) &&
    rest.every((word) => own.some((one) => one.slice(0, 4) === word.slice(0, 4)))
  );
}

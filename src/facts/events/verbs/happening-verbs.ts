import type { EventClassification } from '../../../model/event.ts';
import { fold } from '../../../polish/fold.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import type { Statement } from '../../context.ts';

/** What a verb without a person tells to have happened. */
export interface Happening {
  readonly name: string;
  readonly lemma: string;
  readonly classification: EventClassification;
}

/** 9 maja przeszkolono w Kutnie 40 strażaków z ratownictwa. Trap: `dotąd przeszkolono 40 osób`, which has no day. */
const TRAINED = phrase(/(?<!\p{L})(?:przeszkolono|przeszkolil[aioy]{0,2}|przeszkolon[ioye])(?!\p{L})/u);
/** Who was trained is `z gminy`, what in `z ratownictwa`. */
const SUBJECT =
  /(?<!\p{L})z\s{1,3}(?!gmin|powiat|terenu|miast|calej|calego|nasz|okolic|wojewodz|udzial|\d)((?:\p{L}{3,20}\s{1,3}){0,4}\p{L}{3,20})(?=\s{0,2}(?:[.,;:)]|$))/u;

/** 9 maja poświęcono nową remizę, odsłonięto obelisk, wmurowano akt erekcyjny, uroczyście otwarto świetlicę; podpisano akt założycielski. Traps: `otwarto oferty`, `poświęcono wiele uwagi`. */
const CEREMONIES: readonly (readonly [verb: RegExp, noun: string])[] = [
  [/(?<!\p{L})(?:poswiecono|poswiecil[ai]?)(?!\p{L})/u, 'Poświęcenie'],
  [/(?<!\p{L})(?:odslonieto|odslonil[aiy]?|odslonieli)(?!\p{L})/u, 'Odsłonięcie'],
  [/(?<!\p{L})wmurowano(?!\p{L})/u, 'Wmurowanie'],
  [/(?<!\p{L})(?:uroczyscie\s{1,3}otwarto|otwarto\s{1,3}uroczyscie)(?!\p{L})/u, 'Otwarcie'],
  [/(?<!\p{L})podpisano(?!\p{L})/u, 'Podpisanie'],
];
const ANY = phrase(
  /(?<!\p{L})(?:poswiec(?:ono|il[ai]?)|odslonieto|odslonil[aiy]?|odslonieli|wmurowano|otwarto|podpisano)(?!\p{L})/u,
);

/** Accusatives (folded) of what is blessed, unveiled, opened → the genitive and its gender; of papers only those that found something. */
const OBJECTS: Readonly<Record<string, readonly [genitive: string, gender: 'm' | 'f' | 'n']>> = {
  pomnik: ['pomnika', 'm'],
  obelisk: ['obelisku', 'm'],
  tablice: ['tablicy', 'f'],
  sztandar: ['sztandaru', 'm'],
  kaplice: ['kaplicy', 'f'],
  remize: ['remizy', 'f'],
  swietlice: ['świetlicy', 'f'],
  szkole: ['szkoły', 'f'],
  hale: ['hali', 'f'],
  biblioteke: ['biblioteki', 'f'],
  izbe: ['izby', 'f'],
  figure: ['figury', 'f'],
  fontanne: ['fontanny', 'f'],
  lawke: ['ławki', 'f'],
  laweczke: ['ławeczki', 'f'],
  rzezbe: ['rzeźby', 'f'],
  krzyz: ['krzyża', 'm'],
  most: ['mostu', 'm'],
  dzwon: ['dzwonu', 'm'],
  basen: ['basenu', 'm'],
  stadion: ['stadionu', 'm'],
  park: ['parku', 'm'],
  zlobek: ['żłobka', 'm'],
  boisko: ['boiska', 'n'],
  przedszkole: ['przedszkola', 'n'],
  muzeum: ['muzeum', 'n'],
  kamien: ['kamienia', 'm'],
  akt: ['aktu', 'm'],
  woz: ['wozu', 'm'],
  samochod: ['samochodu', 'm'],
  oltarz: ['ołtarza', 'm'],
  organy: ['organów', 'm'],
  grote: ['groty', 'f'],
};
const PAPERS: Readonly<Record<string, readonly [genitive: string, gender: 'm' | 'f' | 'n']>> = {
  dokument: ['dokumentu', 'm'],
  akt: ['aktu', 'm'],
  deklaracje: ['deklaracji', 'f'],
  umowe: ['umowy', 'f'],
};
const FOUNDING = /^zalozycielsk/u;

/** What an impersonal verb tells of in a sentence that names no occasion; null where it tells of none. */
export function happeningOf(statement: Statement): Happening | null {
  if (TRAINED.test(statement)) {
    const found = SUBJECT.exec(statement.folded);
    const at = found === null ? 0 : found.index + found[0].length - (found[1]?.length ?? 0);
    const what = found === null ? '' : ` z ${statement.text.slice(at, at + (found[1]?.length ?? 0))}`;
    return { name: `Szkolenie${what.replace(/\s+/gu, ' ')}`, lemma: 'szkolenie', classification: 'workshop' };
  }
  if (!ANY.test(statement)) return null;
  for (const [verb, noun] of CEREMONIES) {
    const found = verb.exec(statement.folded);
    const object = found === null ? null : objectAfter(statement, found.index + found[0].length, noun);
    if (object !== null) return { name: `${noun} ${object}`, lemma: fold(noun), classification: 'ceremony' };
  }
  return null;
}

/** The object in the genitive, with an adjective on either side and a name behind: `nową remizę` → `nowej remizy`, `pomnik Jana Kiepury` → `pomnika Jana Kiepury`. */
function objectAfter({ text }: Statement, from: number, noun: string): string | null {
  const words =
    text
      .slice(from, from + 120)
      .match(/^(?:\s{1,3}[\p{L}-]{1,24}){1,7}/u)?.[0]
      .trim()
      .split(/\s+/u) ?? [];
  const table = noun === 'Podpisanie' ? PAPERS : OBJECTS;
  for (const [at, word] of words.slice(0, 4).entries()) {
    const known = table[fold(word)];
    if (known === undefined) continue;
    const [genitive, gender] = known;
    const next = words[at + 1] ?? '';
    const after = adjective(next, gender);
    if (noun === 'Podpisanie' && !FOUNDING.test(fold(next))) return null;
    if (/^akt$/u.test(fold(word)) && after === null) return null;
    const before = at > 0 ? adjective(words[at - 1] ?? '', gender) : null;
    const named = words.slice(at + (after === null ? 1 : 2)).slice(0, 4);
    const end = named.findIndex((one) => !/^\p{Lu}/u.test(one));
    const name = named.slice(0, end < 0 ? named.length : end);
    return [before, genitive, after, ...name].filter((part) => part !== null && part !== '').join(' ');
  }
  return null;
}

/** An adjective's genitive beside its noun, from the accusative as printed; null where the word is none. */
function adjective(word: string, gender: 'm' | 'f' | 'n'): string | null {
  // `tablicę poświęconą powstańcom`: what leads on to another noun.
  if (/^(?:poswiecon|upamietniajac|ufundowan|wykonan|zaprojektowan|dedykowan)/u.test(fold(word))) return null;
  if (gender === 'f')
    return /(?:ow|n|sk|ck|ł|w|t|j)ą$/u.test(word) ? `${word.slice(0, -1)}${/[kg]ą$/u.test(word) ? 'iej' : 'ej'}` : null;
  if (gender === 'n') return /(?:ow|n|sk|ck|ł|w)e$/u.test(word) ? `${word.slice(0, -1)}ego` : null;
  if (/(?:sk|ck|g)i$/u.test(word)) return `${word}ego`;
  return /(?:ow|n|ł|w|t)y$/u.test(word) ? `${word.slice(0, -1)}ego` : null;
}

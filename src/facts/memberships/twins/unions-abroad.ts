import { placeNominative } from '../../../polish/places/place-nominative.ts';
import type { Statement } from '../../context.ts';
import type { ForeignName } from './foreign-names.ts';

const UNION =
  /(?<=(?:^|\s)(?:z|ze|a|i|oraz|między|jest|to)\s(?:\p{Ll}{4,16}(?:im|ym)\s)?)([Zz]wiąz(?:kiem|ek)|[Ss]towarzyszeni(?:em|e)|[Zz]rzeszeni(?:em|e)|[Ww]spólnot(?:ą|a))\s[Gg]min\s(\p{Lu}[\p{L}\p{M}’'-]{2,24}(?:[\s/-](?:am|an\sder|im)?\s?\p{Lu}[\p{L}\p{M}’'-]{2,24}){0,2})(?![\p{L}’'-]|\s?\p{Lu}|\sna\s)/gu;
/** `Związek Gmin Jurajskich`, `Stowarzyszenie Gmin Ziemi Kłodzkiej`, `Związek Gmin Małopolski`: one of ours. */
const OURS =
  /[sc]k(?:ich|iej|iego)$|^(?:Ziem|Dorzecz|Dolin|Region|Pojezierz|Powiat|Wysp|Gór|Euroreg|Subreg|Polsk|Wiejsk|RP)/u;

const NOMINATIVE: Readonly<Record<string, string>> = {
  zwi: 'Związek',
  sto: 'Stowarzyszenie',
  zrz: 'Zrzeszenie',
  wsp: 'Wspólnota',
};

/** `akt partnerstwa między Związkiem Gmin Ferzberg a Gminą Byczyna`: communes abroad that have one council. Trap: `ze Związkiem Gmin Jurajskich`, one of ours. */
export function unionsAbroad({ text, start }: Statement): readonly ForeignName[] {
  return [...text.matchAll(UNION)].flatMap(({ 0: printed, 1: kind = '', 2: name = '', index }) => {
    const ours = OURS.test(name) || placeNominative(name).some(({ country }) => country === 'PL');
    const nominative = NOMINATIVE[kind.slice(0, 3).toLowerCase()];
    if (ours || nominative === undefined) return [];
    const span = { start: start + index, end: start + index + printed.length };
    return [{ name: `${nominative} Gmin ${name}`, ...span, known: false }];
  });
}

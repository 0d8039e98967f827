import { occasionForms } from '../../polish/occasions/noun-index.ts';
import { LOWER } from '../../polish/tokens.ts';
import { foldedAt, isMark, isWord } from '../token-view.ts';
import { glue, push, type Tail } from './tail.ts';

/** Genitive plurals without an ending, as occasions take them: `wieczór kolęd`, `przegląd orkiestr dętych`. */
export const BARE_PLURALS: ReadonlySet<string> = new Set(
  'koled pastoralek przyspiewek orkiestr kapel szkol kol gmin miast matek kobiet dzieci bibliotek piosenek zespolow palm sztuk nauk organizacji rad pszczol mam druzyn nagrod serc odznaczen solectw swietlic ksiazek zabaw ofiar roslin nalewek potraw uchwal ustaw wojewodztw miasteczek uzdrowisk metropolii uczelni fundacji instytucji stowarzyszen ziol gor gier zup ryb roz rzek jezior firm osob drog ulic win gwiazd rodzin maszyn drzew warzyw zwierzat swiatel dziel zboz owiec krow kultur kronik spraw prac form barw tradycji karate judo widowisk jaselek skeczy legend basni wierszy fraszek'.split(
    ' ',
  ),
);

/** `kolęd i pastorałek`, `prezesów i przedstawicieli`: genitive plurals that no nominative looks like. Trap: `seniorów i poczęstunek`. */
export function isGenitivePlural(folded: string): boolean {
  return BARE_PLURALS.has(folded) || /(?:[^aeiouy]ow|cieli|arzy|ych|ich)$/.test(folded);
}

/** Occasions that others are reviews or congresses of: `Przegląd Kolęd, Pastorałek i Widowisk`. */
const OF_NAMES: ReadonlySet<string> = new Set(['sejmikow', 'widowisk', 'jaselek', 'zabaw', 'gier']);
const MOST_LISTED = 6;

/** `Konferencja Wójtów, Burmistrzów i Starostów`, `Kongres Rad Gmin, Powiatów i Sejmików`: a comma between genitive plurals that `i` closes. Trap: `spotkanie sołtysów, koncerty i pokazy`. */
export function takeListed(tail: Tail): boolean {
  const { reading, segment, last: at } = tail;
  if (tail.words.length === 0 || !isMark(reading, at, ',') || !isGenitivePlural(foldedAt(reading, at - 1)))
    return false;
  const { shapes } = reading.tokens;
  const isOne = (i: number) =>
    i < segment.last &&
    isWord(reading, i) &&
    (shapes[i] === LOWER) === (shapes[at - 1] === LOWER) &&
    isGenitivePlural(foldedAt(reading, i)) &&
    (OF_NAMES.has(foldedAt(reading, i)) || occasionForms(foldedAt(reading, i)) === undefined);
  let next = at;
  let count = 0;
  while (isMark(reading, next, ',') && isOne(next + 1) && ++count <= MOST_LISTED) next += 2;
  if (count === 0 || !/^(?:i|oraz)$/.test(foldedAt(reading, next)) || !isOne(next + 1)) return false;
  for (let i = at; i <= next + 1; i++) {
    if (isMark(reading, i, ',')) glue(tail, ',', i + 1);
    else push(tail, i);
  }
  if (shapes[next + 1] !== LOWER) tail.proper = true;
  return true;
}
